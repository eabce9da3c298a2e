import { z } from 'zod';
import { stepKinds, tieKinds } from '../../model.ts';
import { query } from '../../query.ts';

const ids = z.array(z.string());

/** As much of a step as tells where it leaves its barrier, and with whom. */
const snapshotStep = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  date: z.string().nullish(),
  sourceStatus: z.string().nullish(),
  dataset: z.string(),
  digest: z.string(),
  by: ids,
  to: ids,
});

/** A barrier as it stands in the midst of a transaction; `other` is the entity at a tie's other end. */
export const barrierSnapshot = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  steps: z.array(snapshotStep),
  ties: z.array(
    z.object({ id: z.string(), kind: z.enum(tieKinds), digest: z.string().nullish(), other: z.string() }),
  ),
});
export type BarrierSnapshot = z.infer<typeof barrierSnapshot>;

export const barrierSnapshots = query(
  new URL('./snapshots.cypher', import.meta.url),
  z.object({ ids }),
  barrierSnapshot,
);
