import type { Transaction } from '../cypher/db.ts';
import { compareBarriers } from '../cypher/write/barriers/compare-barriers.ts';
import { barrierSnapshots } from '../cypher/write/barriers/index.ts';
import { recordBatch } from '../cypher/write/runs/index.ts';
import type { Properties } from './dataset.ts';
import type { ItemType } from './items.ts';

/** As much of an item, or of what is stored of it, as tells which barriers it may belong to. */
export interface TouchingItem {
  readonly properties: Properties;
  readonly entityId?: string;
  readonly from?: string;
  /** A tie's end; a step has several. */
  readonly to?: string | readonly string[];
  readonly barrier?: string;
}

/** The entities that writing or removing these items may change as barriers; those that are none do not matter. */
export function touchedBy(type: ItemType, items: readonly TouchingItem[]): string[] {
  const ids = items.flatMap(({ properties, entityId, from, to, barrier }): (string | undefined)[] => {
    if (type === 'TIE') return [from, to].flat();
    if (type === 'STEP') return [barrier];
    // A claim says of what kind its entity is; those that say something else make no barrier.
    if (type === 'CLAIM' && String(properties['data']).includes('"kind":"BARRIER"'))
      return [entityId ?? String(properties['entityId'])];
    return [];
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/**
 * Does the work of a batch and records it, in the given transaction: the version rises, the run is told to be alive, and what
 * happened to barriers among `touched` is logged by comparing them before and after.
 */
export async function recordWork(
  transaction: Transaction,
  { run, seenAt }: { readonly run: string; readonly seenAt: string },
  touched: { readonly type: ItemType; readonly ids: readonly string[] },
  work: () => Promise<void>,
): Promise<void> {
  const look = async (ids: readonly string[]) =>
    ids.length === 0 ? [] : transaction.run(barrierSnapshots, { ids: [...ids] });
  const before = await look(touched.ids);
  await work();
  // Ties and steps make no barrier: after them, only what was one before need be looked at.
  const after = await look(touched.type === 'CLAIM' ? touched.ids : before.map(({ id }) => id));
  await transaction.run(recordBatch, { run, seenAt, changes: compareBarriers(before, after) });
}
