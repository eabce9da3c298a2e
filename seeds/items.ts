import type { TieKind } from '../cypher/model.ts';
import type { ClaimRow, Properties, SourceRow, StepRow, TieRow } from './dataset.ts';
import { canonicalJson, digest, digestOfJson } from './digest.ts';
import type { Claim } from './merge-claims.ts';
import type { StagedRows } from './staging/staged-rows.ts';

/** Raise it when `merge-claims.ts` makes something else of the same claims: all entities are then written anew. */
const mergeVersion = 1;

/** The four things that a dataset brings, in the order in which they are written. */
export const itemTypes = ['SOURCE', 'CLAIM', 'TIE', 'STEP'] as const;
export type ItemType = (typeof itemTypes)[number];

interface ItemBase {
  readonly id: string;
  /** Equal digests mean that nothing needs to be written. */
  readonly digest: string;
  /** As stored, but for the run that first wrote the item. */
  readonly properties: Properties;
}
export type SourceItem = ItemBase & { readonly item: 'SOURCE' };
export type ClaimItem = ItemBase & {
  readonly item: 'CLAIM';
  readonly entityId: string;
  /** What `data` holds. */
  readonly claim: Claim;
};
export type TieItem = ItemBase & {
  readonly item: 'TIE';
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
};
export type StepItem = ItemBase & { readonly item: 'STEP' } & Pick<StepRow, StepEnd>;
export type Item = SourceItem | ClaimItem | TieItem | StepItem;

type StepEnd = 'barrier' | 'by' | 'to' | 'at' | 'sources';

/** Gives a row its dataset, its digest and its stored form. */
export function sourceItem(dataset: string, { id, properties }: SourceRow): SourceItem {
  const rowDigest = digest({ id, properties });
  return {
    item: 'SOURCE',
    id,
    digest: rowDigest,
    properties: { ...properties, id, dataset, digest: rowDigest },
  };
}

/** As `sourceItem`. */
export function claimItem(dataset: string, { entityId, kind, properties, trace }: ClaimRow): ClaimItem {
  const id = `${dataset}/${entityId}`;
  // What is said is long; its text is made once for both.
  const said = canonicalJson(properties);
  const rowDigest = digestOfJson(`{"kind":"${kind}","mergeVersion":${mergeVersion},"properties":${said}}`);
  const data = `{"kind":"${kind}","properties":${said}}`;
  return {
    item: 'CLAIM',
    id,
    digest: rowDigest,
    entityId,
    claim: { dataset, kind, properties },
    properties: { id, dataset, entityId, digest: rowDigest, data, ...(trace && { trace }) },
  };
}

/** As `sourceItem`. */
export function tieItem(dataset: string, { id, kind, from, to, properties }: TieRow): TieItem {
  const rowDigest = digest({ kind, from, to, properties });
  return {
    item: 'TIE',
    id,
    digest: rowDigest,
    kind,
    from,
    to,
    properties: { ...properties, id, dataset, digest: rowDigest },
  };
}

/** As `sourceItem`. */
export function stepItem(dataset: string, { id, kind, properties, ...ends }: StepRow): StepItem {
  const rowDigest = digest({ kind, ...ends, properties });
  return {
    item: 'STEP',
    id,
    digest: rowDigest,
    ...ends,
    properties: { ...properties, id, kind, dataset, digest: rowDigest },
  };
}

/** All rows of one type as items, in parts that fit in memory. */
export async function* itemsOf(dataset: string, rows: StagedRows, type: ItemType): AsyncGenerator<Item[]> {
  switch (type) {
    case 'SOURCE':
      for await (const part of rows.sources()) yield part.map((row) => sourceItem(dataset, row));
      return;
    case 'CLAIM':
      for await (const part of rows.organisations()) yield part.map((row) => claimItem(dataset, row));
      for await (const part of rows.others()) yield part.map((row) => claimItem(dataset, row));
      return;
    case 'TIE':
      for await (const part of rows.ties()) yield part.map((row) => tieItem(dataset, row));
      return;
    case 'STEP':
      for await (const part of rows.steps()) yield part.map((row) => stepItem(dataset, row));
  }
}
