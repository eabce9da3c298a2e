import { z } from 'zod';
import { query } from '../../query.ts';

/** A saved link (docs/model.md). Times are UTC in ISO 8601. */
export const savedLinkRow = z.object({
  id: z.string(),
  state: z.string(),
  createdAt: z.string(),
  usedAt: z.string(),
});
export type SavedLinkRow = z.infer<typeof savedLinkRow>;

export const savedLinkById = query(
  new URL('./by-id.cypher', import.meta.url),
  z.object({ id: z.string() }),
  savedLinkRow,
);
