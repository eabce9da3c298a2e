import { confidences, labelsOfKind, type EntityKind } from '../cypher/model.ts';
import type { Properties, PropertyValue } from './dataset.ts';
import { sortKeyEn, sortKeySv } from './sort-key.ts';

/** A dataset as merging sees it: its place in `seeds/sources.ts` decides whose word stands. */
export interface DatasetRank {
  readonly name: string;
  readonly isRegister: boolean;
}

/** What one dataset says of an entity. */
export interface Claim {
  readonly dataset: string;
  readonly kind: EntityKind;
  readonly properties: Properties;
}

/** An entity as it is written. */
export interface Entity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** Lists that are joined; of all other properties the first dataset that has one wins. */
const joined = ['sourceIds', 'identifiers', 'aliases'];
/** Names that remain as aliases when another dataset's name wins. */
const names = ['nameSv', 'nameEn', 'shortSv', 'shortEn'];

/**
 * Makes an entity from all that datasets say of it. The order of `claims` does not matter; that of `ranks` does.
 *
 * @throws RangeError when there is no claim.
 */
export function mergeClaims(id: string, claims: readonly Claim[], ranks: readonly DatasetRank[]): Entity {
  const ordered = [...claims].sort(
    (a, b) => rank(a, ranks) - rank(b, ranks) || (a.dataset < b.dataset ? -1 : 1),
  );
  const first = ordered[0];
  if (!first) throw new RangeError(`Nothing claims ${id}`);
  const all = ordered.map(({ properties }) => properties);
  const won = Object.assign({}, ...[...all].reverse()) as Record<string, PropertyValue>;
  const datasets = ordered.map(({ dataset }) => dataset);
  return {
    id,
    labels: ['Entity', ...labelsOfKind[first.kind]],
    properties: {
      ...won,
      id,
      kind: first.kind,
      ...Object.fromEntries(joined.map((name) => [name, union(all.map((properties) => properties[name]))])),
      aliases: aliases(won, all),
      sortSv: sortKeySv(String(won['nameSv'])),
      sortEn: sortKeyEn(String(won['nameEn'])),
      confidence: highest(all.map((properties) => properties['confidence'])),
      datasets,
      isReference: datasets.every(
        (name) => ranks.find((dataset) => dataset.name === name)?.isRegister ?? false,
      ),
    },
  };
}

/** Datasets that this version does not know come last. */
function rank(claim: Claim, ranks: readonly DatasetRank[]): number {
  const index = ranks.findIndex(({ name }) => name === claim.dataset);
  return index < 0 ? ranks.length : index;
}

function aliases(won: Properties, all: readonly Properties[]): string[] {
  const shown = new Set(names.map((name) => won[name]));
  const others = all.flatMap((properties) => names.map((name) => properties[name]));
  return union([...all.map((properties) => properties['aliases']), ...others]).filter(
    (name) => !shown.has(name),
  );
}

function union(values: readonly (PropertyValue | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : value)).map(String))];
}

function highest(values: readonly (PropertyValue | undefined)[]): string {
  return [...confidences].reverse().find((confidence) => values.includes(confidence)) ?? 'LOW';
}
