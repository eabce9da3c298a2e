import { entityKinds, labelsOfKind, organisationKinds, type EntityKind } from '../../../cypher/model.ts';
import { connectionFields } from '../../connection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { textIn } from '../../in-language.ts';
import { isDescribed } from '../../look-ahead.ts';
import { barrierKeys } from '../barriers/barrier-keys.ts';
import { barrierFields } from '../barriers/barrier-fields.ts';
import { entityFields } from './entity-fields.ts';
import { soughtTies } from './sought-ties.ts';
import { entityPageOf } from './entity-page.ts';

const organisationFields = { ...entityFields, organisationType: textIn('organisationType') };

/** The GraphQL type of a kind, which is the label of its nodes. */
export function typeOfKind(kind: EntityKind) {
  return labelsOfKind[kind].at(-1) as
    Exclude<(typeof labelsOfKind)[EntityKind][1], undefined> | 'Barrier' | 'Person';
}

const typeOfEntity = { __resolveType: (row: { kind: EntityKind }) => typeOfKind(row.kind) as never };

/** Lists of entities, one entity, and what each kind has of its own. */
export const entityResolvers = {
  Query: {
    entity(_, { id }, { loaders }, info) {
      const sought = soughtTies(info, info);
      return sought ? loaders.entityWithTies(id, sought, isDescribed(info)) : loaders.entity.load(id);
    },
    organisations: entityPageOf(organisationKinds),
    projects: entityPageOf(['PROJECT']),
    programmes: entityPageOf(['PROGRAMME']),
    barriers: entityPageOf(['BARRIER'], barrierKeys),
    dialogues: entityPageOf(['DIALOGUE_WORKSHOP']),
    reports: entityPageOf(['REPORT']),
    learningResources: entityPageOf(['LEARNING_RESOURCE']),
    methods: entityPageOf(['METHOD']),
    themes: entityPageOf(['THEME']),
    goals: entityPageOf(['SUSTAINABLE_DEVELOPMENT_GOAL']),
    people: entityPageOf(['PERSON']),
  },
  Entity: typeOfEntity,
  Organisation: typeOfEntity,
  Initiative: typeOfEntity,
  Platform: { ...organisationFields, status: textIn('status') },
  Municipality: {
    ...organisationFields,
    municipalityCode: (row) => row.municipalityCode ?? '',
    municipalityGroup: textIn('municipalityGroup'),
  },
  Region: { ...organisationFields, countyCode: (row) => row.countyCode ?? '' },
  Agency: { ...organisationFields, department: textIn('department') },
  ResearchInstitute: organisationFields,
  University: { ...organisationFields, ownership: textIn('ownership') },
  Company: organisationFields,
  CivilSociety: organisationFields,
  Network: organisationFields,
  Programme: entityFields,
  Project: { ...entityFields, amountNote: textIn('amountNote') },
  Barrier: {
    ...entityFields,
    ...barrierFields,
    barrierType: (row) => row.barrierType as never,
    sourceStatus: (row) => row.sourceStatus ?? '',
    status: (row, args) => textIn('status')(row, args) ?? row.sourceStatus ?? '',
    levelOfAuthorityConfidence: (row) => row.levelOfAuthorityConfidence ?? row.confidence,
    decisionChain: (row) => row.decisionChain ?? [],
    holderCount: (row) => row.holderCount ?? 0,
  },
  DialogueWorkshop: {
    ...entityFields,
    format: (row, args) => textIn('format')(row, args) ?? '',
    status: textIn('status'),
    outcome: textIn('outcome'),
    isNatsam: (row) => row.isNatsam ?? false,
  },
  Report: entityFields,
  LearningResource: entityFields,
  Method: entityFields,
  Theme: entityFields,
  SustainableDevelopmentGoal: { ...entityFields, number: (row) => row.number ?? 0 },
  Person: { ...entityFields, professionalRole: textIn('professionalRole') },
  OrganisationConnection: connectionFields,
  ProjectConnection: connectionFields,
  ProgrammeConnection: connectionFields,
  BarrierConnection: connectionFields,
  DialogueWorkshopConnection: connectionFields,
  ReportConnection: connectionFields,
  LearningResourceConnection: connectionFields,
  MethodConnection: connectionFields,
  ThemeConnection: connectionFields,
  SustainableDevelopmentGoalConnection: connectionFields,
  PersonConnection: connectionFields,
} satisfies Resolvers;

/** Whether a word is one of the kinds. */
export function isEntityKind(word: string): word is EntityKind {
  return (entityKinds as readonly string[]).includes(word);
}
