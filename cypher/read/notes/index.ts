import { z } from 'zod';
import { query } from '../../query.ts';

/** What was counted in the graph as it is now. */
export const noted = query(
  new URL('./noted.cypher', import.meta.url),
  z.object({ name: z.string() }),
  z.object({ rows: z.string() }),
);
