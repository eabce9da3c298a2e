import type { Transaction } from '../cypher/db.ts';
import {
  claimsById,
  claimsOfEntities,
  claimsOfOthers,
  createClaims,
  deleteClaims,
  putClaims,
} from '../cypher/write/claims/index.ts';
import { createEntities, deleteEntities, putEntities } from '../cypher/write/entities/index.ts';
import { putChanges } from '../cypher/write/runs/index.ts';
import {
  citedSources,
  deleteSources,
  handOverSources,
  putSources,
  sourcesById,
} from '../cypher/write/sources/index.ts';
import { deleteSteps, putSteps, stepsById } from '../cypher/write/steps/index.ts';
import { deleteTies, putTies, tiesById } from '../cypher/write/ties/index.ts';
import { recordWork, touchedBy, type TouchingItem } from './barrier-log.ts';
import { canonicalJson } from './digest.ts';
import type { ClaimItem, Item, ItemType, StepItem, TieItem } from './items.ts';
import { mergeClaims, type Claim, type DatasetRank } from './merge-claims.ts';

/** Who writes, as each batch needs to know it. */
export interface BatchContext {
  readonly dataset: string;
  readonly run: string;
  /** An ISO time. */
  readonly seenAt: string;
  readonly ranks: readonly DatasetRank[];
}

/** An item as it stood before the batch. */
interface Before extends TouchingItem {
  readonly id: string;
}

/** Adds or changes items of one type, in the given transaction, with all that undoing it needs. */
export async function writeItems(
  transaction: Transaction,
  context: BatchContext,
  action: 'ADDED' | 'CHANGED',
  items: readonly Item[],
): Promise<void> {
  const ids = items.map(({ id }) => id);
  const type = typeOf(items);
  const before = action === 'ADDED' ? [] : await keep(transaction, context, type, 'CHANGED', ids);
  const firstRun = new Map(before.map(({ id, properties }) => [id, properties['run']]));
  const stamped = items.map((item) => ({
    ...item,
    properties: { ...item.properties, run: firstRun.get(item.id) ?? context.run },
  }));
  const touched = { type, ids: touchedBy(type, [...items, ...before]) };
  await recordWork(transaction, context, touched, async () => {
    if (type === 'CLAIM') await writeClaims(transaction, context, action, stamped as readonly ClaimItem[]);
    else await (action === 'CHANGED' ? replace : put)(transaction, type, stamped);
  });
}

/** Writes claims with the entities that they make together with what other datasets say. */
async function writeClaims(
  transaction: Transaction,
  context: BatchContext,
  action: 'ADDED' | 'CHANGED',
  items: readonly ClaimItem[],
): Promise<void> {
  if (action === 'ADDED')
    await transaction.run(createClaims, { rows: items.map(({ properties }) => ({ properties })) });
  else await put(transaction, 'CLAIM', items);
  const claims = new Map<string, Claim[]>(items.map(({ entityId, claim }) => [entityId, [claim]]));
  const others = await transaction.run(claimsOfOthers, {
    ids: [...claims.keys()],
    dataset: context.dataset,
  });
  const known = new Set(others.map(({ entityId }) => entityId));
  for (const { entityId, dataset, data } of others) claims.get(entityId)?.push(claimOf(dataset, data));
  const isNew = action === 'ADDED' ? (id: string) => !known.has(id) : () => false;
  const alone = new Map([...claims].filter(([id, of]) => isNew(id) && isDescribed(of)));
  if (alone.size > 0)
    await transaction.run(createEntities, {
      rows: [...alone].map(([id, of]) => {
        const { labels, properties } = mergeClaims(id, of, context.ranks);
        return { labels, properties };
      }),
    });
  const rest = new Map([...claims].filter(([id]) => !alone.has(id)));
  if (rest.size > 0) await writeEntities(transaction, context, rest);
}

/** A dataset that knows identifiers alone describes nothing: with nobody else's word an entity has no name. */
function isDescribed(claims: readonly Claim[]): boolean {
  return claims.some(({ properties }) => properties['nameSv'] !== undefined);
}

/** A claim as it is stored. */
export function claimOf(dataset: string, data: string): Claim {
  return { dataset, ...(JSON.parse(data) as Omit<Claim, 'dataset'>) };
}

/** Removes items of one type; an entity goes when no claim of it is left, a source when nothing cites it. */
export async function removeItems(
  transaction: Transaction,
  context: BatchContext,
  type: ItemType,
  ids: readonly string[],
): Promise<void> {
  const before = await keep(transaction, context, type, 'REMOVED', ids);
  const entityIds = before.map(({ properties }) => String(properties['entityId']));
  await recordWork(transaction, context, { type, ids: touchedBy(type, before) }, () =>
    takeAway(transaction, context, type, ids, entityIds),
  );
}

/** Takes items of one type out of the graph, without a record. `entityIds` are those that claims among them describe. */
export async function takeAway(
  transaction: Transaction,
  context: BatchContext,
  type: ItemType,
  ids: readonly string[],
  entityIds: readonly string[],
): Promise<void> {
  if (type === 'TIE') await transaction.run(deleteTies, { ids: [...ids] });
  if (type === 'STEP') await transaction.run(deleteSteps, { ids: [...ids] });
  if (type === 'CLAIM') {
    await transaction.run(deleteClaims, { ids: [...ids] });
    await rebuildEntities(transaction, context, entityIds);
  }
  if (type === 'SOURCE') {
    const cited = await transaction.run(citedSources, { ids: [...ids], leaving: context.dataset });
    if (cited.length > 0) await transaction.run(handOverSources, { rows: cited });
    const kept = new Set(cited.map(({ id }) => id));
    await transaction.run(deleteSources, { ids: ids.filter((id) => !kept.has(id)) });
  }
}

/** Writes what the items are now into `:Change` records. */
async function keep(
  transaction: Transaction,
  { run }: BatchContext,
  item: ItemType,
  action: 'CHANGED' | 'REMOVED',
  ids: readonly string[],
): Promise<readonly Before[]> {
  const before = await readItems(transaction, item, ids);
  const rows = before.map((stored) => ({ run, item, id: stored.id, action, before: canonicalJson(stored) }));
  await transaction.run(putChanges, { rows });
  return before;
}

/** Items of one type as they stand; ids that are not there give none. */
export async function readItems(
  transaction: Transaction,
  type: ItemType,
  ids: readonly string[],
): Promise<readonly Before[]> {
  return transaction.run(readers[type], { ids: [...ids] });
}

const readers = { SOURCE: sourcesById, CLAIM: claimsById, TIE: tiesById, STEP: stepsById };

/** Writes items of one type in the place of those with the same ids, without a record. */
export async function replace(
  transaction: Transaction,
  type: ItemType,
  items: readonly Item[],
): Promise<void> {
  // What a tie is called, or where a tie or a step ends, cannot be changed in place.
  if (type === 'TIE' || type === 'STEP')
    await transaction.run(type === 'TIE' ? deleteTies : deleteSteps, { ids: items.map(({ id }) => id) });
  await put(transaction, type, items);
}

/** Writes items of one type that are not there yet, or can be changed in place, without a record. */
async function put(transaction: Transaction, type: ItemType, items: readonly Item[]): Promise<void> {
  const rows = items.map(({ id, properties }) => ({ id, properties }));
  const [answer] =
    type === 'SOURCE'
      ? await transaction.run(putSources, { rows })
      : type === 'CLAIM'
        ? await transaction.run(putClaims, { rows })
        : type === 'TIE'
          ? await transaction.run(putTies, {
              rows: (items as readonly TieItem[]).map(({ id, kind, from, to, properties }) => ({
                id,
                kind,
                from,
                to,
                properties,
              })),
            })
          : await transaction.run(putSteps, {
              rows: (items as readonly StepItem[]).map(
                ({ id, barrier, by, to, at, sources, properties }) => ({
                  id,
                  barrier,
                  by,
                  to,
                  at,
                  sources,
                  properties,
                }),
              ),
            });
  // Nothing is lost silently: an end that is not in the graph takes the whole batch back.
  if (answer?.written !== items.length)
    throw new TypeError(
      `Wrote ${answer?.written ?? 0} of ${items.length} items (${type}): an end is missing`,
    );
}

/** Makes entities from the claims that the graph now holds, or deletes them when there is none. */
export async function rebuildEntities(
  transaction: Transaction,
  context: BatchContext,
  entityIds: readonly string[],
): Promise<void> {
  const stored = await transaction.run(claimsOfEntities, { ids: [...entityIds] });
  const claims = new Map<string, Claim[]>(entityIds.map((id) => [id, []]));
  for (const { entityId, dataset, data } of stored) claims.get(entityId)?.push(claimOf(dataset, data));
  await writeEntities(transaction, context, claims);
}

async function writeEntities(
  transaction: Transaction,
  { ranks }: BatchContext,
  claims: ReadonlyMap<string, readonly Claim[]>,
): Promise<void> {
  const kept = [...claims].filter(([, of]) => isDescribed(of)).map(([id, of]) => mergeClaims(id, of, ranks));
  const gone = [...claims].filter(([, of]) => !isDescribed(of)).map(([id]) => id);
  await transaction.run(putEntities, {
    rows: kept.map(({ id, labels, properties }) => ({ id, labels, properties })),
  });
  if (gone.length > 0) await transaction.run(deleteEntities, { ids: gone });
}

function typeOf(items: readonly Item[]): ItemType {
  const type = items[0]?.item;
  if (!type) throw new RangeError('An empty batch');
  return type;
}
