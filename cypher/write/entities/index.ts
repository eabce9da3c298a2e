import { z } from 'zod';
import { query } from '../../query.ts';
import { properties, written } from '../rows.ts';

/** Creates entities; `properties` holds `id`. */
export const createEntities = query(
  new URL('./create.cypher', import.meta.url),
  z.object({ rows: z.array(z.object({ labels: z.array(z.string()).readonly(), properties })) }),
  written,
);

/** Creates or replaces entities. `labels` holds all labels, `Entity` among them; `properties` holds `id`. */
export const putEntities = query(
  new URL('./put.cypher', import.meta.url),
  z.object({
    rows: z.array(z.object({ id: z.string(), labels: z.array(z.string()).readonly(), properties })),
  }),
  written,
);

/** Deletes entities of which no claim is left. Fails when a tie still meets one. */
export const deleteEntities = query(
  new URL('./delete.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()) }),
  written,
);
