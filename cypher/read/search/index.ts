import { z } from 'zod';
import { entityKinds, governanceLevels } from '../../model.ts';
import { query } from '../../query.ts';
import { briefEntity } from '../entities/brief-entity.ts';
import { entityRow } from '../entities/entity-row.ts';

export const searchEntities = query(
  new URL('./entities.cypher', import.meta.url),
  z.object({
    name: z.string(),
    swedishName: z.string(),
    englishName: z.string(),
    key: z.string(),
    swedishSummary: z.string(),
    englishSummary: z.string(),
    kinds: z.array(z.enum(entityKinds)).nullable(),
    levels: z.array(z.enum(governanceLevels)).nullable(),
    offset: z.number().int(),
    limit: z.number().int(),
    brief: z.boolean(),
  }),
  z.object({
    entity: z.union([briefEntity, entityRow]),
    score: z.number(),
    field: z.enum(['NAME', 'NAME_SV', 'NAME_EN', 'IDENTIFIER', 'SUMMARY_SV', 'SUMMARY_EN']),
    total: z.number(),
  }),
);
