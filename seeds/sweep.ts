import type { Database } from '../cypher/db.ts';
import { listClaims } from '../cypher/write/claims/index.ts';
import { listSources } from '../cypher/write/sources/index.ts';
import { listSteps } from '../cypher/write/steps/index.ts';
import { listTies } from '../cypher/write/ties/index.ts';
import { timeoutMs } from './compare.ts';
import type { ItemType } from './items.ts';
import type { HashSet } from './staging/hash-set.ts';

const limit = 5_000;

/** The ids of what a dataset has in the graph and says no longer, in parts. */
export async function* leftOver(
  db: Database,
  dataset: string,
  type: ItemType,
  seen: HashSet,
): AsyncGenerator<string[]> {
  for await (const ids of storedIds(db, dataset, type)) yield ids.filter((id) => !seen.has(id));
}

/** The ids of all that a dataset has in the graph, in parts; what comes later may be written or removed meanwhile. */
export async function* storedIds(db: Database, dataset: string, type: ItemType): AsyncGenerator<string[]> {
  if (type !== 'TIE') return yield* pages(db, dataset, type);
  for await (const claims of pages(db, dataset, 'CLAIM')) {
    const ids = claims.map((id) => id.slice(dataset.length + 1));
    yield (await db.read(listTies, { dataset, ids }, { timeoutMs })).map(({ id }) => id);
  }
}

async function* pages(
  db: Database,
  dataset: string,
  type: Exclude<ItemType, 'TIE'>,
): AsyncGenerator<string[]> {
  // A claim's id is the dataset's name, a slash, and the entity's id; 0 comes after the slash.
  for (let after = type === 'CLAIM' ? `${dataset}/` : ''; ;) {
    const rows =
      type === 'CLAIM'
        ? await db.read(listClaims, { after, end: `${dataset}0`, limit }, { timeoutMs })
        : await db.read(
            type === 'SOURCE' ? listSources : listSteps,
            { dataset, after, limit },
            { timeoutMs },
          );
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}
