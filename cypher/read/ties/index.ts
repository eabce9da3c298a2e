import { z } from 'zod';
import { governanceLevels, tieFamilies } from '../../model.ts';
import { query } from '../../query.ts';
import { describedEntity } from '../entities/brief-entity.ts';
import { entityRow } from '../entities/entity-row.ts';
import { sourceRow } from '../sources/source-row.ts';
import { briefTie } from './brief-tie.ts';
import { tieRow } from './tie-row.ts';

/** Which ties of which entities; null means any. */
export const tieConditions = z.object({
  ids: z.array(z.string()),
  kinds: z.array(z.string()).nullable(),
  families: z.array(z.enum(tieFamilies)).nullable(),
  levels: z.array(z.enum(governanceLevels)).nullable(),
});

export const tiesOfEntities = query(
  new URL('./of-entities.cypher', import.meta.url),
  tieConditions.extend({
    after: z.string().nullable(),
    before: z.string().nullable(),
    backward: z.boolean(),
    limit: z.number().int(),
    withSources: z.boolean(),
    withEntity: z.boolean(),
    withBrief: z.boolean(),
    withKeys: z.boolean(),
    brief: z.boolean(),
  }),
  z.object({
    id: z.string(),
    ties: z.array(z.union([tieRow.and(z.object({ key: z.string() })), briefTie])),
    others: z.array(entityRow).optional(),
    entity: entityRow.optional(),
    brief: describedEntity.optional(),
    sources: z.array(sourceRow).optional(),
  }),
);

export const tieCountOfEntities = query(
  new URL('./count-of-entities.cypher', import.meta.url),
  tieConditions,
  z.object({ id: z.string(), total: z.number() }),
);

export const tiesByIds = query(
  new URL('./by-ids.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  z.object({ tie: tieRow }),
);
