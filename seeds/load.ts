import { ahead, inLists } from './ahead.ts';
import { batchItems, inBatches } from './batches.ts';
import { compareItems, countStored, type Compared } from './compare.ts';
import { itemsOf, itemTypes, type Item, type ItemType } from './items.ts';
import type { Counts } from './report.ts';
import type { RunEffects } from './run.ts';
import { HashSet } from './staging/hash-set.ts';
import type { StagedRows } from './staging/staged-rows.ts';
import { leftOver } from './sweep.ts';

/** What comparing a dataset with the graph finds, part by part; what is written is up to who gets it. */
export interface Differences {
  wanted(type: ItemType, action: 'ADDED' | 'CHANGED', items: readonly Item[]): Promise<void>;
  left(type: ItemType, ids: readonly string[]): Promise<void>;
}

type Effects = Pick<RunEffects, 'db' | 'batchRows' | 'onProgress'>;

const plural = { SOURCE: 'sources', CLAIM: 'entities', TIE: 'ties', STEP: 'steps' } as const;

/**
 * Compares all rows of a dataset with the graph, in batches, and gives the differences: first what is wanted, sources before entities before
 * ties before steps, so that nothing ever points at what is not there; then what is left over, the other way round.
 */
export async function compareAll(
  dataset: string,
  rows: StagedRows,
  effects: Effects,
  { wanted, left }: Differences,
): Promise<Record<ItemType, Counts>> {
  const { db, batchRows, onProgress } = effects;
  const counts = {} as Record<ItemType, Counts>;
  const surplus: { type: ItemType; total: number; seen: HashSet }[] = [];
  for (const type of itemTypes) {
    const size = batchRows ?? batchItems[type];
    const stored = await countStored(db, dataset, type);
    const seen = new HashSet();
    const total = rows.counts[type];
    const sum = { added: 0, changed: 0, removed: 0, unchanged: 0, found: 0 };
    const waiting = { ADDED: [] as Item[], CHANGED: [] as Item[] };
    const write = async (atLeast: number) => {
      for (const action of ['ADDED', 'CHANGED'] as const)
        while (waiting[action].length >= atLeast && waiting[action].length > 0)
          await wanted(type, action, waiting[action].splice(0, size));
    };
    let done = 0;
    for await (const part of ahead(compared(dataset, type, rows, stored, size, db))) {
      waiting.ADDED.push(...part.added);
      waiting.CHANGED.push(...part.changed);
      sum.added += part.added.length;
      sum.changed += part.changed.length;
      sum.unchanged += part.unchanged;
      sum.found += part.found;
      if (stored > 0) for (const id of part.ids) seen.add(id);
      await write(size);
      done += part.ids.length;
      if (done < total) onProgress({ dataset, phase: `write ${plural[type]}`, done, total });
    }
    await write(1);
    // Ties that the files tell twice are fewer than were counted.
    if (done > 0) onProgress({ dataset, phase: `write ${plural[type]}`, done, total: done });
    const { found, ...told } = sum;
    counts[type] = told;
    if (stored > found) surplus.unshift({ type, total: stored - found, seen });
  }
  for (const { type, total, seen } of surplus) {
    let done = 0;
    for await (const part of leftOver(db, dataset, type, seen))
      for (const ids of inBatches(part, batchRows ?? batchItems[type])) {
        await left(type, ids);
        done += ids.length;
        onProgress({ dataset, phase: `remove ${plural[type]}`, done, total });
      }
    counts[type] = { ...counts[type], removed: done };
  }
  return counts;
}

async function* compared(
  dataset: string,
  type: ItemType,
  rows: StagedRows,
  stored: number,
  size: number,
  db: RunEffects['db'],
): AsyncGenerator<Compared> {
  for await (const items of inLists(itemsOf(dataset, rows, type), size))
    yield await compareItems(db, dataset, type, items, stored);
}
