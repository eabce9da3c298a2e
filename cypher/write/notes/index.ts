import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

/** Notes what was counted; `rows` is JSON. */
export const putNote = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ name: z.string(), stamp: z.string(), rows: z.string() }),
  written,
);
