import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

/** Saves a link under the digest of its state; `now` is an ISO time, `most` how many links are kept. */
export const putLink = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ id: z.string(), state: z.string(), now: z.string(), most: z.number().int().positive() }),
  z.object({ id: z.string(), state: z.string(), createdAt: z.string(), usedAt: z.string() }),
);

/** Remembers that a link was used; `now` is an ISO time. */
export const touchLink = query(
  new URL('./touch.cypher', import.meta.url),
  z.object({ id: z.string(), now: z.string() }),
  written,
);
