import { z } from 'zod';
import { query } from '../../query.ts';
import { properties, storedDigest, written } from '../rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const claim = z.object({ id: z.string(), properties });

/** What a dataset claims in the graph. */
export const claimDigests = query(
  new URL('./list.cypher', import.meta.url),
  z.object({ dataset: z.string() }),
  storedDigest,
);

/** Claims as they stand, to keep what a change would lose. */
export const claimsById = query(new URL('./read.cypher', import.meta.url), ids, claim);

/** What every dataset claims of these entities; `data` is the claim's JSON. */
export const claimsOfEntities = query(
  new URL('./of-entities.cypher', import.meta.url),
  ids,
  z.object({ entityId: z.string(), dataset: z.string(), data: z.string() }),
);

/** Creates or replaces claims. */
export const putClaims = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ rows: z.array(claim) }),
  written,
);

/** Deletes claims. */
export const deleteClaims = query(new URL('./delete.cypher', import.meta.url), ids, written);
