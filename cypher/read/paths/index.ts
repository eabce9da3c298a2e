import { z } from 'zod';
import { entityKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { tieRow } from '../ties/tie-row.ts';

/** The longest path that the search goes; the query text says it too, as a bound cannot be a parameter. */
export const longestPath = 6;
/** The same in a large graph. */
export const longestInLarge = 4;

export const pathEnds = query(
  new URL('./ends.cypher', import.meta.url),
  z.object({ from: z.string(), to: z.string() }),
  z.object({ entities: z.number(), fromTies: z.number().nullable(), toTies: z.number().nullable() }),
);

export const shortestPaths = query(
  new URL('./shortest.cypher', import.meta.url),
  z.object({
    from: z.string(),
    to: z.string(),
    maxLength: z.number().int(),
    limit: z.number().int(),
    leftOut: z.array(z.enum(entityKinds)),
    alongPlaces: z.boolean(),
    /** In a large graph the shortest alone are sought, and not so far. */
    isLarge: z.boolean(),
  }),
  z.object({ ids: z.array(z.string()).min(2), steps: z.array(z.array(tieRow).min(1)).min(1) }),
);
