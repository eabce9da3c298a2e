import { z } from 'zod';
import { tieKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { properties, storedDigest, written } from '../rows.ts';

const tie = z.object({
  id: z.string(),
  kind: z.enum(tieKinds),
  from: z.string(),
  to: z.string(),
  properties,
});
const ids = z.object({ ids: z.array(z.string()) });

/** The ties that a dataset has in the graph. */
export const tieDigests = query(
  new URL('./list.cypher', import.meta.url),
  z.object({ dataset: z.string() }),
  storedDigest,
);

/** Ties as they stand, to keep what a change would lose. */
export const tiesById = query(new URL('./read.cypher', import.meta.url), ids, tie);

/** Creates ties, or replaces the properties of those that have the same id, kind and ends. */
export const putTies = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(tie) }),
  written,
);

/** Deletes ties of whatever kind. */
export const deleteTies = query(new URL('./delete.cypher', import.meta.url), ids, written);
