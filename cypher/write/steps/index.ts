import { z } from 'zod';
import { query } from '../../query.ts';
import { properties, storedDigest, written } from '../rows.ts';

const list = z.array(z.string());
const ids = z.object({ ids: list });

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

/** The steps that a dataset has in the graph. */
export const stepDigests = query(
  new URL('./list.cypher', import.meta.url),
  z.object({ dataset: z.string() }),
  storedDigest,
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
