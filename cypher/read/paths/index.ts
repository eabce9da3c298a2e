import { z } from 'zod';
import { entityKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { tieRow } from '../ties/tie-row.ts';

/** The longest path that the search goes; the query text says it too, as a bound cannot be a parameter. */
export const longestPath = 6;

export const shortestPaths = query(
  new URL('./shortest.cypher', import.meta.url),
  z.object({
    from: z.string(),
    to: z.string(),
    maxLength: z.number().int(),
    limit: z.number().int(),
    leftOut: z.array(z.enum(entityKinds)),
    alongPlaces: z.boolean(),
  }),
  z.object({ ids: z.array(z.string()).min(2), steps: z.array(z.array(tieRow).min(1)).min(1) }),
);
