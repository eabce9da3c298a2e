import { z } from 'zod';
import { query } from '../../query.ts';

const ids = z.array(z.string());

/** What one transaction did to one barrier (docs/model.md); `detail` is JSON. */
export const barrierChangeRow = z.object({
  version: z.number().int(),
  place: z.number().int(),
  barrier: z.string(),
  run: z.string(),
  at: z.string(),
  kind: z.enum(['ADDED', 'CHANGED', 'REMOVED']),
  nameSv: z.string().nullish(),
  nameEn: z.string().nullish(),
  facedBy: ids,
  receivers: ids,
  detail: z.string(),
});
export type BarrierChangeRow = z.infer<typeof barrierChangeRow>;

/** A part of the log; `log` is null, and so is `logFrom`, where nothing was ever logged. */
const logPage = z.object({
  version: z.number().int(),
  log: z.string().nullable(),
  logFrom: z.number().int().nullable(),
  changes: z.array(barrierChangeRow),
});
export type BarrierLogPage = z.infer<typeof logPage>;

export const barrierLogAfter = query(
  new URL('./barrier-log-after.cypher', import.meta.url),
  z.object({
    version: z.number().int(),
    place: z.number().int(),
    ids: ids.nullable(),
    limit: z.number().int(),
  }),
  logPage,
);

/** Rows of changes by run and barrier, the latest first. */
export const latestBarrierChanges = query(
  new URL('./latest-changes.cypher', import.meta.url),
  z.object({
    barrier: z.string().nullable(),
    city: z.string().nullable(),
    receiver: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ run: z.string(), barrier: z.string(), changes: z.array(barrierChangeRow).min(1) }),
);
