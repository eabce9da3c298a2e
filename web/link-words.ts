/** The explorer's views, in the order of their keys 1 to 6. */
export const explorerViews = ['ladder', 'network', 'map', 'matrix', 'list', 'flow'] as const;
export type ExplorerViewName = (typeof explorerViews)[number];

/** Governance levels from the top. */
export const linkLevels = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL'] as const;
export type LinkLevel = (typeof linkLevels)[number];

export const linkFamilies = ['COLLABORATION', 'STRUCTURE', 'BARRIER', 'LEARNING', 'PEOPLE'] as const;
export type LinkFamily = (typeof linkFamilies)[number];

/** Who can act: the kinds of organisation. */
export const organisationKinds = [
  'PLATFORM',
  'MUNICIPALITY',
  'REGION',
  'AGENCY',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'COMPANY',
  'CIVIL_SOCIETY',
  'NETWORK',
] as const;

export const linkKinds = [
  ...organisationKinds,
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
export type LinkKind = (typeof linkKinds)[number];

export const linkTieKinds = [
  'PARTICIPATES_IN',
  'FUNDS',
  'COLLABORATES_WITH',
  'COMMISSIONS',
  'PART_OF',
  'HOSTS',
  'SUCCEEDS',
  'OPERATES_IN',
  'BORDERS',
  'RAISES',
  'IDENTIFIES',
  'FACES',
  'ADDRESSES',
  'LIFTED_TO',
  'HAS_AUTHORITY_OVER',
  'ADVISES_ON',
  'INCLUDES',
  'FOLLOWS',
  'PRODUCED',
  'ABOUT',
  'CONTRIBUTES_TO',
  'USES_METHOD',
  'LEARNED_FROM',
  'EVALUATES',
  'DESCRIBES',
  'ACCOMPANIES',
  'WORKS_AT',
  'LEADS',
] as const;
export type LinkTieKind = (typeof linkTieKinds)[number];

/** How well something is supported, the weakest first. */
export const linkConfidences = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type LinkConfidence = (typeof linkConfidences)[number];

/** What entities can be drawn together by. */
export const groupings = ['kind', 'level', 'place', 'theme'] as const;
export type Grouping = (typeof groupings)[number];

/** What the rows and columns of the matrix stand for. */
export const matrixSides = ['level', 'kind', 'organisation'] as const;
export type MatrixSides = (typeof matrixSides)[number];
