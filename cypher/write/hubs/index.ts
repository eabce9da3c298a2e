import { z } from 'zod';
import { query } from '../../query.ts';
import { written } from '../rows.ts';

/** Notes what scenes of hubs need, in place of what was noted before. */
export const noteHubs = query(
  new URL('./note.cypher', import.meta.url),
  z.object({ mostTies: z.number().int(), mostShown: z.number().int() }),
  written,
);
