import { z } from 'zod';
import { query } from '../../query.ts';
import { ofDataset, page, properties, stored, storedDigest, storedId, written } from '../rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const source = z.object({ id: z.string(), properties });

/** Which of these sources are in the graph, whoever brought them. */
export const sourceDigests = query(
  new URL('./digests.cypher', import.meta.url),
  ids,
  storedDigest.extend({ dataset: z.string() }),
);

/** How many sources a dataset brought. */
export const countSources = query(new URL('./count.cypher', import.meta.url), ofDataset, stored);

/** The sources that a dataset brought, after the given id in order of ids. */
export const listSources = query(
  new URL('./list.cypher', import.meta.url),
  ofDataset.extend(page.shape),
  storedId,
);

/** Sources as they stand, whoever brought them. */
export const sourcesById = query(new URL('./read.cypher', import.meta.url), ids, source);

/** Creates or replaces sources. */
export const putSources = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(source) }),
  written,
);

/** Those of the given sources that something of another dataset than `leaving` cites, with that dataset. */
export const citedSources = query(
  new URL('./cited.cypher', import.meta.url),
  ids.extend({ leaving: z.string() }),
  z.object({ id: z.string(), dataset: z.string() }),
);

/** Gives sources to another dataset that cites them. */
export const handOverSources = query(
  new URL('./hand-over.cypher', import.meta.url),
  z.object({ rows: z.array(z.object({ id: z.string(), dataset: z.string() })) }),
  written,
);

/** Deletes sources. */
export const deleteSources = query(new URL('./delete.cypher', import.meta.url), ids, written);
