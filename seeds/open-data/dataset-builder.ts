import { familyOfTie, type EntityKind, type TieKind } from '../../cypher/model.ts';
import { properties, type ClaimRow, type Dataset, type PropertyValue, type SourceRow } from '../dataset.ts';
import { registerSourceId } from '../source-id.ts';
import { tieIds } from '../tie-id.ts';

type Values = Readonly<Record<string, PropertyValue | null | undefined>>;

/** A tie before it has an id. */
export interface TieDraft {
  readonly type: string;
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  /** What tells it from others of its type between the same ends. */
  readonly repetition?: string | number;
  /** True where the tie is left out when the dataset tells nothing of one of its ends. */
  readonly whereTold?: boolean | undefined;
  readonly values: Values & { readonly sourceIds: readonly string[] };
}

/** Takes rows of a dataset: an entity that is told of more than once is one claim, the first word on each property standing. */
export interface RowSink {
  /** The source that stands for the whole dataset. @returns its id */
  register(key: string, values: Values): string;
  source(row: SourceRow): string;
  entity(id: string, kind: EntityKind, values: Values & { readonly sourceIds: readonly string[] }): string;
  /** True when the entity has been told of. */
  has(id: string): boolean;
  tie(draft: TieDraft): void;
}

/** Gathers rows in memory. */
export interface DatasetBuilder extends RowSink {
  build(): Dataset;
}

const lists = ['sourceIds', 'identifiers', 'aliases'];

/** An empty dataset to be filled. */
export function datasetBuilder(dataset: string): DatasetBuilder {
  const sources = new Map<string, SourceRow>();
  const claims = new Map<string, ClaimRow>();
  const ties = new Map<string, TieDraft>();
  const source = (row: SourceRow) => {
    if (!sources.has(row.id)) sources.set(row.id, row);
    return row.id;
  };
  return {
    source,
    register: (key, values) =>
      source({ id: registerSourceId(dataset, dataset, key), properties: properties(values) }),
    entity(id, kind, values) {
      const row = properties({ aliases: [], identifiers: [], confidence: 'HIGH', ...values });
      const known = claims.get(id);
      const told = { entityId: id, kind, properties: row };
      claims.set(id, known ? joined([known, told]) : told);
      return id;
    },
    has: (id) => claims.has(id),
    tie(draft) {
      const key = JSON.stringify([draft.type, draft.from, draft.to, draft.repetition ?? null]);
      if (!ties.has(key)) ties.set(key, draft);
    },
    build() {
      const drafts = [...ties.values()].filter(
        ({ whereTold, from, to }) => !whereTold || (claims.has(from) && claims.has(to)),
      );
      const ids = tieIds(
        dataset,
        drafts.map((draft) => ({ ...draft, repetition: draft.repetition ?? null })),
      );
      return {
        sources: [...sources.values()],
        claims: [...claims.values()],
        ties: drafts.map(({ type, kind, from, to, values }, index) => ({
          id: ids[index] as string,
          kind,
          from,
          to,
          properties: properties({
            family: familyOfTie[kind],
            sourceType: type,
            confidence: 'HIGH',
            ...values,
          }),
        })),
      };
    },
  };
}

/** Records of one entity in one dataset: lists joined, and of all else what was said first. */
export function joined(claims: readonly ClaimRow[]): ClaimRow {
  const [first] = claims;
  if (!first) throw new RangeError('No claims to join');
  if (claims.length === 1) return first;
  const both = Object.assign({}, ...claims.map(({ properties: said }) => said).reverse()) as Record<
    string,
    PropertyValue
  >;
  for (const name of lists)
    both[name] = [...new Set(claims.flatMap(({ properties: said }) => list(said[name])))];
  return { ...first, properties: both };
}

function list(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
