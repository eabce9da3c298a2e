import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

/** Whether a graph is large, and the stamp and version that notes are made with; null before the first import. */
export const graphSize = query(
  new URL('./size.cypher', import.meta.url),
  z.object({}),
  z.object({ entities: z.number(), stamp: z.string().nullable(), version: z.number().nullable() }),
);

/** Notes what was counted; `rows` is JSON. */
export const putNote = query(
  new URL('./put.cypher', import.meta.url),
  z.object({ name: z.string(), stamp: z.string(), version: z.number(), rows: z.string() }),
  written,
);

/** Lets a note of the same version hold on; `written` is 0 where there is none. */
export const keepNote = query(
  new URL('./keep.cypher', import.meta.url),
  z.object({ name: z.string(), stamp: z.string(), version: z.number() }),
  written,
);
