import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

/** Whether a graph is large, and the stamp that notes are made with. */
export const graphSize = query(
  new URL('./size.cypher', import.meta.url),
  z.object({}),
  z.object({ entities: z.number(), stamp: z.string().nullable() }),
);

/** Notes what was counted; `rows` is JSON. */
export const putNote = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ name: z.string(), stamp: z.string(), rows: z.string() }),
  written,
);
