import { z } from 'zod';
import { query } from '../../query.ts';

const ids = z.array(z.string());

/** What an import changed or removed; `before` is JSON with `properties.run`, the import that had first written it. */
const change = z.object({ run: z.string(), action: z.enum(['CHANGED', 'REMOVED']), before: z.string() });

export const importHistory = query(
  new URL('./history.cypher', import.meta.url),
  z.object({ since: z.number().int() }),
  z.object({
    version: z.number().nullable(),
    knownFrom: z.number().nullable(),
    isWithin: z.boolean(),
    later: ids,
  }),
);

export const changesOfEntities = query(
  new URL('./entities.cypher', import.meta.url),
  z.object({ ids, later: ids }),
  z.object({ id: z.string(), isHere: z.boolean(), changes: z.array(change.extend({ at: z.string() })) }),
);

export const changesOfTies = query(
  new URL('./ties.cypher', import.meta.url),
  z.object({ ids, later: ids }),
  z.object({ id: z.string(), changes: z.array(change) }),
);
