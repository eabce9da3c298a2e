import { z } from 'zod';
import { query } from '../../query.ts';
import { ofDataset, page, properties, stored, storedDigest, storedId, written } from '../rows.ts';

const list = z.array(z.string()).readonly();
const ids = z.object({ ids: z.array(z.string()) });

/** `by`, `to`, `at` and `barrier` are ids of entities, `sources` of sources. */
const step = z.object({
  id: z.string(),
  barrier: z.string(),
  by: list,
  to: list,
  at: list,
  sources: list,
  properties,
});

/** Which of these steps are in the graph. */
export const stepDigests = query(new URL('./digests.cypher', import.meta.url), ids, storedDigest);

/** How many steps a dataset has in the graph. */
export const countSteps = query(new URL('./count.cypher', import.meta.url), ofDataset, stored);

/** The steps that a dataset has in the graph, after the given id in order of ids. */
export const listSteps = query(
  new URL('./list.cypher', import.meta.url),
  ofDataset.extend(page.shape),
  storedId,
);

/** Steps as they stand, to keep what a change would lose. */
export const stepsById = query(new URL('./read.cypher', import.meta.url), ids, step);

/** Creates steps; fewer written than given means that a barrier, an end or a source is not there. */
export const putSteps = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(step) }),
  written,
);

/** Deletes steps. */
export const deleteSteps = query(new URL('./delete.cypher', import.meta.url), ids, written);
