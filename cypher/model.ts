/** The words of the graph: kinds, levels, families and tie kinds, in the order in which people meet them. */

export const entityKinds = [
  'PLATFORM',
  'MUNICIPALITY',
  'REGION',
  'AGENCY',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'COMPANY',
  'CIVIL_SOCIETY',
  'NETWORK',
  'PROGRAMME',
  'PROJECT',
  'BARRIER',
  'DIALOGUE_WORKSHOP',
  'REPORT',
  'LEARNING_RESOURCE',
  'METHOD',
  'THEME',
  'SUSTAINABLE_DEVELOPMENT_GOAL',
  'PERSON',
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const governanceLevels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'] as const;
export type GovernanceLevel = (typeof governanceLevels)[number];

export const confidences = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof confidences)[number];

export const tieFamilies = ['COLLABORATION', 'STRUCTURE', 'BARRIER', 'LEARNING', 'PEOPLE'] as const;
export type TieFamily = (typeof tieFamilies)[number];

/** Every relationship type between entities, with the family that it belongs to. */
export const familyOfTie = {
  PARTICIPATES_IN: 'COLLABORATION',
  FUNDS: 'COLLABORATION',
  COLLABORATES_WITH: 'COLLABORATION',
  COMMISSIONS: 'COLLABORATION',
  PART_OF: 'STRUCTURE',
  HOSTS: 'STRUCTURE',
  SUCCEEDS: 'STRUCTURE',
  OPERATES_IN: 'STRUCTURE',
  BORDERS: 'STRUCTURE',
  RAISES: 'BARRIER',
  IDENTIFIES: 'BARRIER',
  FACES: 'BARRIER',
  ADDRESSES: 'BARRIER',
  LIFTED_TO: 'BARRIER',
  HAS_AUTHORITY_OVER: 'BARRIER',
  ADVISES_ON: 'BARRIER',
  INCLUDES: 'BARRIER',
  FOLLOWS: 'BARRIER',
  PRODUCED: 'LEARNING',
  ABOUT: 'LEARNING',
  CONTRIBUTES_TO: 'LEARNING',
  USES_METHOD: 'LEARNING',
  LEARNED_FROM: 'LEARNING',
  EVALUATES: 'LEARNING',
  DESCRIBES: 'LEARNING',
  WORKS_AT: 'PEOPLE',
  LEADS: 'PEOPLE',
  ACCOMPANIES: 'PEOPLE',
} as const satisfies Record<string, TieFamily>;
export type TieKind = keyof typeof familyOfTie;
export const tieKinds = Object.keys(familyOfTie) as readonly TieKind[];

/** What may happen to a barrier, in the order in which things happen that happen at one time. */
export const stepKinds = [
  'OBSERVED',
  'DESCRIBED',
  'DISCUSSED',
  'PROPOSED',
  'LIFTED',
  'INQUIRY',
  'TRIED',
  'ANSWERED',
  'GUIDED',
  'RETURNED',
  'REFUSED',
  'CONTESTED',
  'REMAINING',
  'IN_FORCE',
  'PARTLY_RESOLVED',
  'RESOLVED',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What gave a step its date: the record itself, the meeting where it was taken, or the document's publication. */
export const stepDateOrigins = ['RECORD', 'WORKSHOP', 'PUBLICATION'] as const;

/** The labels of a kind's nodes, the widest first. */
export const labelsOfKind = {
  PLATFORM: ['Organisation', 'Platform'],
  MUNICIPALITY: ['Organisation', 'Municipality'],
  REGION: ['Organisation', 'Region'],
  AGENCY: ['Organisation', 'Agency'],
  RESEARCH_INSTITUTE: ['Organisation', 'ResearchInstitute'],
  UNIVERSITY: ['Organisation', 'University'],
  COMPANY: ['Organisation', 'Company'],
  CIVIL_SOCIETY: ['Organisation', 'CivilSociety'],
  NETWORK: ['Organisation', 'Network'],
  PROGRAMME: ['Initiative', 'Programme'],
  PROJECT: ['Initiative', 'Project'],
  BARRIER: ['Barrier'],
  DIALOGUE_WORKSHOP: ['Dialogue', 'DialogueWorkshop'],
  REPORT: ['Knowledge', 'Report'],
  LEARNING_RESOURCE: ['Knowledge', 'LearningResource'],
  METHOD: ['Knowledge', 'Method'],
  THEME: ['Knowledge', 'Theme'],
  SUSTAINABLE_DEVELOPMENT_GOAL: ['Knowledge', 'SustainableDevelopmentGoal'],
  PERSON: ['Person'],
} as const satisfies Record<EntityKind, readonly string[]>;

/** The kinds that act: those that collaborate, fund, raise barriers and hold authority. */
export const organisationKinds = entityKinds.filter((kind) =>
  labelsOfKind[kind].includes('Organisation' as never),
);
