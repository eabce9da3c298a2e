import { z } from 'zod';
import { query } from '../../query.ts';
import { properties, written } from '../rows.ts';

const version = z.object({ version: z.number().int() });

/** Lets only one run start at a time; says how often the graph has changed. */
export const lockGraph = query(new URL('./lock.cypher', import.meta.url), z.object({}), version);

/** Runs that began and never said that they ended. `process` is "host pid", `seenAt` an ISO time. */
export const runningRuns = query(
  new URL('./running.cypher', import.meta.url),
  z.object({}),
  z.object({ id: z.string(), process: z.string(), seenAt: z.string() }),
);

/** Records that a run begins. */
export const startRun = query(new URL('./start.cypher', import.meta.url), z.object({ properties }), written);

/** Says that a run is alive; `seenAt` is an ISO time. */
export const touchRun = query(
  new URL('./touch.cypher', import.meta.url),
  z.object({ id: z.string(), seenAt: z.string() }),
  written,
);

/** Records how a run ended. */
export const endRun = query(
  new URL('./end.cypher', import.meta.url),
  z.object({ id: z.string(), properties }),
  written,
);

/** Raises the version of the graph, as part of a batch, and logs what it did to barriers. `seenAt` is an ISO time. */
export const recordBatch = query(
  new URL('./record-batch.cypher', import.meta.url),
  z.object({
    run: z.string(),
    seenAt: z.string(),
    changes: z.array(
      z.object({
        place: z.number().int(),
        barrier: z.string(),
        kind: z.enum(['ADDED', 'CHANGED', 'REMOVED']),
        nameSv: z.string().optional(),
        nameEn: z.string().optional(),
        facedBy: z.array(z.string()),
        receivers: z.array(z.string()),
        detail: z.string(),
      }),
    ),
  }),
  version,
);

/** Keeps what a batch changes or removes, as it was; `before` is JSON. */
export const putChanges = query(
  new URL('./put-changes.cypher', import.meta.url),
  z.object({
    rows: z.array(
      z.object({
        run: z.string(),
        item: z.enum(['CLAIM', 'TIE', 'STEP', 'SOURCE']),
        id: z.string(),
        action: z.enum(['CHANGED', 'REMOVED']),
        before: z.string(),
      }),
    ),
  }),
  written,
);
