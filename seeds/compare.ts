import type { Database } from '../cypher/db.ts';
import { claimDigests, countClaims } from '../cypher/write/claims/index.ts';
import { countSources, sourceDigests } from '../cypher/write/sources/index.ts';
import { countSteps, stepDigests } from '../cypher/write/steps/index.ts';
import { countTies, movedTies, tieDigests } from '../cypher/write/ties/index.ts';
import type { Item, ItemType, TieItem } from './items.ts';

/** Some items of one type, by what must be done so that the graph has them as they are. */
export interface Compared {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly unchanged: number;
  /** How many of them the dataset has in the graph. */
  readonly found: number;
  readonly ids: readonly string[];
}

/** Counting the ties of a dataset reads all ties. */
export const timeoutMs = 120_000;

const counts = { SOURCE: countSources, CLAIM: countClaims, TIE: countTies, STEP: countSteps };

/** How many items of one type a dataset has in the graph. */
export async function countStored(db: Database, dataset: string, type: ItemType): Promise<number> {
  return (await db.read(counts[type], { dataset }, { timeoutMs }))[0]?.stored ?? 0;
}

/**
 * Compares items of one type with what the graph has, by id and digest.
 *
 * @param stored how many items of this type the dataset has in the graph
 */
export async function compareItems(
  db: Database,
  dataset: string,
  type: ItemType,
  items: readonly Item[],
  stored: number,
): Promise<Compared> {
  const ids = items.map(({ id }) => id);
  // A page that another dataset brought is already a source; who brought it first keeps it.
  const foreign = new Set<string>();
  const before = new Map<string, string>();
  if (type === 'SOURCE')
    for (const { id, digest, dataset: owner } of await db.read(sourceDigests, { ids }, { timeoutMs }))
      if (owner === dataset) before.set(id, digest);
      else foreign.add(id);
  else if (stored > 0)
    for (const { id, digest } of await digestsOf(db, type, items, ids)) before.set(id, digest);
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of items) {
    const digest = before.get(item.id);
    if (digest === undefined) {
      if (!foreign.has(item.id)) added.push(item);
    } else if (digest !== item.digest) changed.push(item);
  }
  return { added, changed, unchanged: items.length - added.length - changed.length, found: before.size, ids };
}

async function digestsOf(
  db: Database,
  type: Exclude<ItemType, 'SOURCE'>,
  items: readonly Item[],
  ids: string[],
): Promise<{ id: string; digest: string }[]> {
  if (type !== 'TIE') return db.read(type === 'CLAIM' ? claimDigests : stepDigests, { ids }, { timeoutMs });
  const rows = (items as readonly TieItem[]).map(({ id, from, to }) => ({ id, from, to }));
  const inPlace = await db.read(tieDigests, { rows }, { timeoutMs });
  if (inPlace.length === items.length) return inPlace;
  // A tie keeps its id when an end of it turns out to be another organisation.
  const found = new Set(inPlace.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  return [...inPlace, ...(await db.read(movedTies, { ids: missing }, { timeoutMs }))];
}
