import { canonicalJson, digest } from './digest.ts';
import type { Dataset, Properties, StepRow } from './dataset.ts';
import type { TieKind } from '../cypher/model.ts';

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
export type ClaimItem = ItemBase & { readonly item: 'CLAIM'; readonly entityId: string };
export type TieItem = ItemBase & {
  readonly item: 'TIE';
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
};
export type StepItem = ItemBase & { readonly item: 'STEP' } & Pick<StepRow, StepEnd>;
export type Item = SourceItem | ClaimItem | TieItem | StepItem;

type StepEnd = 'barrier' | 'by' | 'to' | 'at' | 'sources';

/** The rows of a dataset as they are stored and compared. */
export interface Items {
  readonly SOURCE: readonly SourceItem[];
  readonly CLAIM: readonly ClaimItem[];
  readonly TIE: readonly TieItem[];
  readonly STEP: readonly StepItem[];
}

/** Gives each row of a dataset its dataset, its digest and its stored form. */
export function itemsOf(dataset: string, { sources, claims, ties, steps = [] }: Dataset): Items {
  return {
    SOURCE: sources.map(({ id, properties }) => {
      const rowDigest = digest({ id, properties });
      return {
        item: 'SOURCE',
        id,
        digest: rowDigest,
        properties: { ...properties, id, dataset, digest: rowDigest },
      };
    }),
    CLAIM: claims.map(({ entityId, kind, properties, trace }) => {
      const id = `${dataset}/${entityId}`;
      const rowDigest = digest({ mergeVersion, kind, properties });
      const data = canonicalJson({ kind, properties });
      return {
        item: 'CLAIM',
        id,
        digest: rowDigest,
        entityId,
        properties: { id, dataset, entityId, digest: rowDigest, data, ...(trace && { trace }) },
      };
    }),
    TIE: ties.map(({ id, kind, from, to, properties }) => {
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
    }),
    STEP: steps.map(({ id, kind, properties, ...ends }) => {
      const rowDigest = digest({ kind, ...ends, properties });
      return {
        item: 'STEP',
        id,
        digest: rowDigest,
        ...ends,
        properties: { ...properties, id, kind, dataset, digest: rowDigest },
      };
    }),
  };
}
