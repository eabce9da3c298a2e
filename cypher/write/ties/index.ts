import { z } from 'zod';
import { tieKinds } from '../../model.ts';
import { query } from '../../query.ts';
import { ofDataset, properties, stored, storedDigest, storedId, written } from '../rows.ts';

const tie = z.object({
  id: z.string(),
  kind: z.enum(tieKinds),
  from: z.string(),
  to: z.string(),
  properties,
});
const ids = z.object({ ids: z.array(z.string()) });

/** Which of these ties are in the graph between these ends. */
export const tieDigests = query(
  new URL('./digests.cypher', import.meta.url),
  z.object({ rows: z.array(tie.pick({ id: true, from: true, to: true })) }),
  storedDigest,
);

/** Which of these ties are in the graph, between whatever ends. */
export const movedTies = query(new URL('./moved.cypher', import.meta.url), ids, storedDigest);

/** How many ties a dataset has in the graph; reads all ties. */
export const countTies = query(new URL('./count.cypher', import.meta.url), ofDataset, stored);

/** The ties of a dataset that begin at the given entities. */
export const listTies = query(
  new URL('./list.cypher', import.meta.url),
  ids.extend({ dataset: z.string() }),
  storedId,
);

/** Ties as they stand, to keep what a change would lose. */
export const tiesById = query(new URL('./read.cypher', import.meta.url), ids, tie);

/** Creates ties; fewer written than given means that an end is not there. */
export const putTies = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(tie) }),
  written,
);

/** Deletes ties of whatever kind. */
export const deleteTies = query(new URL('./delete.cypher', import.meta.url), ids, written);
