import {
  addedClaims,
  addedSources,
  addedSteps,
  addedTies,
  changesOfRun,
} from '../cypher/write/undo/index.ts';
import { recordWork, touchedBy } from './barrier-log.ts';
import { batchRows as defaultBatchRows, inBatches } from './batches.ts';
import type { SourceRow, StepRow, TieRow } from './dataset.ts';
import type { Item, ItemType } from './items.ts';
import type { RunEffects } from './run.ts';
import { storedIds } from './sweep.ts';
import { claimOf, readItems, rebuildEntities, replace, takeAway, type BatchContext } from './write-batch.ts';

const timeoutMs = 120_000;

/** The ids of the sources that a run added and that are there still. */
export async function addedSourceIds(run: string, { db }: RunEffects): Promise<string[]> {
  return (await db.read(addedSources, { run }, { timeoutMs })).map(({ id }) => id);
}

/** Takes away what a run added, in batches. @returns how much */
export async function takeBackAdded(
  type: ItemType,
  run: string,
  undo: string,
  dataset: string,
  effects: RunEffects,
): Promise<number> {
  const size = effects.batchRows ?? defaultBatchRows;
  let taken = 0;
  for await (const ids of added(type, run, dataset, size, effects))
    for (const batch of inBatches(ids, size)) {
      const context = contextOf(undo, dataset, effects);
      await effects.db.write(async (transaction) => {
        const touched = { type, ids: touchedBy(type, await readItems(transaction, type, batch)) };
        await recordWork(transaction, context, touched, () =>
          takeAway(transaction, context, type, batch, type === 'CLAIM' ? batch.map(entityIdOf) : []),
        );
      });
      taken += batch.length;
    }
  return taken;
}

/** The ids of what a run added and what is there still, in parts; each part is to be taken away before the next is asked for. */
async function* added(
  type: ItemType,
  run: string,
  dataset: string,
  limit: number,
  effects: RunEffects,
): AsyncGenerator<string[]> {
  const { db } = effects;
  switch (type) {
    case 'SOURCE':
      // All at once: those that others cite stay, so that what is left does not tell where to go on.
      yield await addedSourceIds(run, effects);
      return;
    case 'STEP':
      yield (await db.read(addedSteps, { run }, { timeoutMs })).map(({ id }) => id);
      return;
    case 'CLAIM':
      for (;;) {
        const rows = await db.read(addedClaims, { run, limit }, { timeoutMs });
        if (rows.length === 0) return;
        yield rows.map(({ id }) => id);
      }
    case 'TIE':
      for await (const claims of storedIds(db, dataset, 'CLAIM'))
        yield (await db.read(addedTies, { run, ids: claims.map(entityIdOf) }, { timeoutMs })).map(
          ({ id }) => id,
        );
  }
}

/** Puts back what a run changed or removed, in batches, as its `:Change` records tell. */
export async function restoreChanges(
  type: ItemType,
  run: string,
  undo: string,
  dataset: string,
  effects: RunEffects,
): Promise<{ added: number; changed: number }> {
  const limit = effects.batchRows ?? defaultBatchRows;
  const counts = { added: 0, changed: 0 };
  for (let after = ''; ;) {
    const page = await effects.db.read(changesOfRun, { run, item: type, after, limit }, { timeoutMs });
    if (page.length > 0) {
      const items = page.map(({ before }) => itemOf(type, before));
      const context = contextOf(undo, dataset, effects);
      await effects.db.write(async (transaction) => {
        const ids = items.map(({ id }) => id);
        const touched = {
          type,
          ids: touchedBy(type, [...items, ...(await readItems(transaction, type, ids))]),
        };
        await recordWork(transaction, context, touched, async () => {
          await replace(transaction, type, items);
          if (type === 'CLAIM') await rebuildEntities(transaction, context, ids.map(entityIdOf));
        });
      });
      counts.added += page.filter(({ action }) => action === 'REMOVED').length;
      counts.changed += page.filter(({ action }) => action === 'CHANGED').length;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return counts;
    after = last.id;
  }
}

function itemOf(type: ItemType, before: string): Item {
  const stored = JSON.parse(before) as SourceRow | TieRow | StepRow;
  const { id, properties } = stored;
  const base = { id, properties, digest: String(properties['digest']) };
  if (type === 'TIE') {
    const { kind, from, to } = stored as TieRow;
    return { item: 'TIE', ...base, kind, from, to };
  }
  if (type === 'STEP') {
    const { barrier, by, to, at, sources } = stored as StepRow;
    return { item: 'STEP', ...base, barrier, by, to, at, sources };
  }
  if (type === 'SOURCE') return { item: 'SOURCE', ...base };
  const claim = claimOf(String(properties['dataset']), String(properties['data']));
  return { item: 'CLAIM', ...base, entityId: entityIdOf(id), claim };
}

/** A claim's id is its dataset and the entity's id. */
function entityIdOf(claimId: string): string {
  return claimId.slice(claimId.indexOf('/') + 1);
}

function contextOf(undo: string, dataset: string, { now, ranks }: RunEffects): BatchContext {
  return { dataset, run: undo, seenAt: now().toISOString(), ranks };
}
