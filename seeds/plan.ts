import type { Database } from '../cypher/db.ts';
import { claimDigests, claimsById } from '../cypher/write/claims/index.ts';
import { stepDigests, stepsById } from '../cypher/write/steps/index.ts';
import { sourceDigests, sourcesById } from '../cypher/write/sources/index.ts';
import { tieDigests, tiesById } from '../cypher/write/ties/index.ts';
import { inBatches } from './batches.ts';
import { diff, type Diff } from './diff.ts';
import { canonicalJson } from './digest.ts';
import type { ClaimItem, Item, Items, ItemType, SourceItem, StepItem, TieItem } from './items.ts';
import { itemTypes } from './items.ts';
import { itemNames, type PlannedChange } from './report.ts';

/** What a run will do to the graph. */
export interface Plan {
  readonly SOURCE: Diff<SourceItem>;
  readonly CLAIM: Diff<ClaimItem>;
  readonly TIE: Diff<TieItem>;
  readonly STEP: Diff<StepItem>;
}

/** Listing all that a large dataset has takes longer than a reader may wait. */
const timeoutMs = 120_000;

/** Compares a dataset with what the graph has of it. */
export async function makePlan(db: Database, dataset: string, items: Items): Promise<Plan> {
  const [sources, claims, ties, steps] = await Promise.all([
    db.read(sourceDigests, { dataset }, { timeoutMs }),
    db.read(claimDigests, { dataset }, { timeoutMs }),
    db.read(tieDigests, { dataset }, { timeoutMs }),
    db.read(stepDigests, { dataset }, { timeoutMs }),
  ]);
  return {
    SOURCE: await withoutForeign(db, diff(sources, items.SOURCE)),
    CLAIM: diff(claims, items.CLAIM),
    TIE: diff(ties, items.TIE),
    STEP: diff(steps, items.STEP),
  };
}

/** A page that another dataset brought is already a source; who brought it first keeps it. */
async function withoutForeign(db: Database, plan: Diff<SourceItem>): Promise<Diff<SourceItem>> {
  if (plan.added.length === 0) return plan;
  const present = await db.read(sourcesById, { ids: plan.added.map(({ id }) => id) }, { timeoutMs });
  const foreign = new Set(present.map(({ id }) => id));
  return {
    ...plan,
    added: plan.added.filter(({ id }) => !foreign.has(id)),
    unchanged: plan.unchanged + foreign.size,
  };
}

const readers = { SOURCE: sourcesById, CLAIM: claimsById, TIE: tiesById, STEP: stepsById };

/** Each difference by name, with the properties that differ: for a dry run. */
export async function listChanges(db: Database, plan: Plan, batchRows: number): Promise<PlannedChange[]> {
  const lists = await Promise.all(itemTypes.map((type) => changesOf(db, type, plan[type], batchRows)));
  return lists.flat();
}

async function changesOf(
  db: Database,
  type: ItemType,
  { added, changed, removed }: Diff<Item>,
  batchRows: number,
): Promise<PlannedChange[]> {
  const item = itemNames[type];
  const before = new Map<string, Record<string, unknown>>();
  for (const batch of inBatches(changed, batchRows))
    for (const stored of await db.read(readers[type], { ids: batch.map(({ id }) => id) }, { timeoutMs }))
      before.set(stored.id, said(stored));
  return [
    ...added.map(({ id }) => ({ item, id: shownId(type, id), action: 'added' as const })),
    ...changed.map((row) => ({
      item,
      id: shownId(type, row.id),
      action: 'changed' as const,
      fields: differing(before.get(row.id) ?? {}, said(row)),
    })),
    ...removed.map((id) => ({ item, id: shownId(type, id), action: 'removed' as const })),
  ];
}

/** What only the import needs: it differs without anything being said differently. */
const own = new Set(['run', 'digest', 'dataset', 'id']);

/** What an item says. A claim says what its JSON holds. */
function said(stored: { readonly properties: object }): Record<string, unknown> {
  const properties = stored.properties as Record<string, unknown>;
  if (typeof properties['data'] === 'string') {
    const claim = JSON.parse(properties['data']) as { kind: string; properties: Record<string, unknown> };
    return { kind: claim.kind, ...claim.properties };
  }
  const { properties: _, item: _item, ...ends } = stored as Record<string, unknown>;
  return Object.fromEntries(
    [...Object.entries(properties), ...Object.entries(ends)].filter(([name]) => !own.has(name)),
  );
}

function differing(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => canonicalJson([before[name]]) !== canonicalJson([after[name]])).sort();
}

function shownId(type: ItemType, id: string): string {
  return type === 'CLAIM' ? id.slice(id.indexOf('/') + 1) : id;
}
