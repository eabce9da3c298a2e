import type { Database } from '../cypher/db.ts';
import { claimsById } from '../cypher/write/claims/index.ts';
import { sourcesById } from '../cypher/write/sources/index.ts';
import { stepsById } from '../cypher/write/steps/index.ts';
import { tiesById } from '../cypher/write/ties/index.ts';
import { timeoutMs } from './compare.ts';
import { canonicalJson } from './digest.ts';
import type { ItemType } from './items.ts';
import type { Differences } from './load.ts';
import { itemNames, type PlannedChange } from './report.ts';

const readers = { SOURCE: sourcesById, CLAIM: claimsById, TIE: tiesById, STEP: stepsById };

/** Gathers each difference by name, with the properties that differ: for a dry run. */
export function listChanges(db: Database): { changes: PlannedChange[]; differences: Differences } {
  const changes: PlannedChange[] = [];
  const differences: Differences = {
    async wanted(type, action, items) {
      const item = itemNames[type];
      if (action === 'ADDED') {
        for (const { id } of items) changes.push({ item, id: shownId(type, id), action: 'added' });
        return;
      }
      const stored = await db.read(readers[type], { ids: items.map(({ id }) => id) }, { timeoutMs });
      const before = new Map(stored.map((one) => [one.id, said(one)]));
      for (const row of items)
        changes.push({
          item,
          id: shownId(type, row.id),
          action: 'changed',
          fields: differing(before.get(row.id) ?? {}, said(row)),
        });
    },
    left(type, ids) {
      for (const id of ids) changes.push({ item: itemNames[type], id: shownId(type, id), action: 'removed' });
      return Promise.resolve();
    },
  };
  return { changes, differences };
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
