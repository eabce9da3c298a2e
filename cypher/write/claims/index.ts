import { z } from 'zod';
import { query } from '../../query.ts';
import { ofDataset, page, properties, stored, storedDigest, storedId, written } from '../rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const claim = z.object({ id: z.string(), properties });

/** Which of these claims are in the graph. */
export const claimDigests = query(new URL('./digests.cypher', import.meta.url), ids, storedDigest);

/** How many claims a dataset has in the graph. */
export const countClaims = query(new URL('./count.cypher', import.meta.url), ofDataset, stored);

/** The claims that a dataset has in the graph, after the given id in order of ids; `end` is an id above all of its. */
export const listClaims = query(
  new URL('./list.cypher', import.meta.url),
  page.extend({ end: z.string() }),
  storedId,
);

/** Claims as they stand, to keep what a change would lose. */
export const claimsById = query(new URL('./read.cypher', import.meta.url), ids, claim);

/** What every dataset claims of these entities; `data` is the claim's JSON. */
export const claimsOfEntities = query(
  new URL('./of-entities.cypher', import.meta.url),
  ids,
  z.object({ entityId: z.string(), dataset: z.string(), data: z.string() }),
);

/** As `claimsOfEntities`, but for those of one dataset. */
export const claimsOfOthers = query(
  new URL('./of-others.cypher', import.meta.url),
  ids.extend({ dataset: z.string() }),
  z.object({ entityId: z.string(), dataset: z.string(), data: z.string() }),
);

/** Creates claims. */
export const createClaims = query(
  new URL('./create.cypher', import.meta.url),
  z.object({ rows: z.array(claim.pick({ properties: true })) }),
  written,
);

/** Creates or replaces claims. */
export const putClaims = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(claim) }),
  written,
);

/** Deletes claims. */
export const deleteClaims = query(new URL('./delete.cypher', import.meta.url), ids, written);
