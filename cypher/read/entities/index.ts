import { z } from 'zod';
import { confidences, entityKinds, governanceLevels, tieFamilies } from '../../model.ts';
import { query } from '../../query.ts';
import { sourceRow } from '../sources/source-row.ts';
import { briefHolder, briefTie, briefTieWithTies } from '../ties/brief-tie.ts';
import { briefEntity } from './brief-entity.ts';
import { entityRow } from './entity-row.ts';

const entityWithSources = { entity: entityRow, sources: z.array(sourceRow) };

/** What entities of a list must meet; null means any. */
export const entityConditions = z.object({
  kinds: z.array(z.enum(entityKinds)),
  isReference: z.boolean().nullable(),
  levels: z.array(z.enum(governanceLevels)).nullable(),
  confidences: z.array(z.enum(confidences)).nullable(),
  phase: z.number().nullable(),
  levelsOfAuthority: z.array(z.enum(governanceLevels)).nullable(),
  barrierTypes: z.array(z.string()).nullable(),
  sourceStatuses: z.array(z.string()).nullable(),
  hasHolder: z.boolean().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  themes: z.array(z.string()).nullable(),
  places: z.array(z.string()).nullable(),
  /** Only those with an id here; the value is the place in the order GIVEN. */
  keys: z.record(z.string(), z.string()).nullable(),
});

export const entitiesByIds = query(
  new URL('./by-ids.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  z.object(entityWithSources),
);

const pageParams = {
  after: z.string().nullable(),
  before: z.string().nullable(),
  limit: z.number().int(),
  withSources: z.boolean(),
  withHolders: z.boolean(),
  brief: z.boolean(),
};
/** The first ties of each entity that pass the conditions; null means any. */
const firstTies = z
  .object({
    kinds: z.array(z.string()).nullable(),
    families: z.array(z.enum(tieFamilies)).nullable(),
    levels: z.array(z.enum(governanceLevels)).nullable(),
    limit: z.number().int(),
    withKeys: z.boolean(),
  })
  .nullable();
const pageRow = z.object({
  key: z.string(),
  entity: z.union([briefEntity, entityRow]),
  sources: z.array(sourceRow).optional(),
  holders: z.array(briefHolder).optional(),
  ties: z.array(z.union([briefTieWithTies, briefTie])).optional(),
});

export const entityPage = query(
  new URL('./page.cypher', import.meta.url),
  entityConditions.extend({
    ...pageParams,
    order: z.enum(['NAME_SV', 'NAME_EN', 'TIES', 'DATE', 'GIVEN']),
    backward: z.boolean(),
  }),
  pageRow,
);

export const entityPageByName = query(
  new URL('./page-by-name.cypher', import.meta.url),
  // The part of `after` that is the name.
  entityConditions.omit({ keys: true }).extend({
    ...pageParams,
    afterSort: z.string(),
    ties: firstTies,
    tiesOfEnds: firstTies,
  }),
  pageRow,
);

export const entityCount = query(
  new URL('./count.cypher', import.meta.url),
  entityConditions,
  z.object({ total: z.number() }),
);
