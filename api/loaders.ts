import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { z } from 'zod';
import { holdersOf } from './schema/barriers/barrier-filter.ts';
import { barrierCases, type BarrierCaseRow } from '../cypher/read/barriers/index.ts';
import { entitiesByIds } from '../cypher/read/entities/index.ts';
import { entityOf } from '../cypher/read/entities/brief-entity.ts';
import type { EntityRow } from '../cypher/read/entities/entity-row.ts';
import { citations, sourcesByIds } from '../cypher/read/sources/index.ts';
import type { SourceRow } from '../cypher/read/sources/source-row.ts';
import {
  tieCountOfEntities,
  tiesByIds,
  tiesOfEntities,
  type tieConditions,
} from '../cypher/read/ties/index.ts';
import { tieOf, type BriefTie, type TieWithEnds } from '../cypher/read/ties/brief-tie.ts';
import type { BarrierTieRow, TieRow } from '../cypher/read/ties/tie-row.ts';
import { connectionOf, type Connection, type PageRequest } from './connection.ts';
import type { Ask } from './context.ts';

type TieConditions = Omit<z.infer<typeof tieConditions>, 'ids'>;
/** A page of ties; brief where no more is wanted of them and of the entities at their ends. */
export type TiePage = PageRequest &
  TieConditions & { readonly withSources: boolean; readonly withKeys: boolean; readonly brief: boolean };
type KeyedTie = TieRow & { readonly key: string };
type KeyedRow = { readonly key: string; readonly node: TieRow };

/** The field of a question that asks for ties, and the page that it asks for. */
export interface SoughtTies {
  readonly field: FieldNode;
  readonly page: TiePage;
}

/** What is asked for one by one while an answer is shaped, and answered with one query for all. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  /** Entities of which enough is known to show them in a list: what `isBrief` asks for. */
  readonly brief: Map<string, EntityRow>;
  /** One entity with a page of its ties, by one query. */
  readonly entityWithTies: (
    id: string,
    sought: SoughtTies,
    isDescribed: boolean,
  ) => Promise<EntityRow | null>;
  /** Pages of ties that came with the entities, by the field that asks for them and the entity's id. */
  readonly tiePages: Map<FieldNode, Map<string, Connection<TieRow>>>;
  /** Keeps a page of ties that came with an entity for the field that asks for it. */
  readonly keepTies: (id: string, sought: SoughtTies, ties: readonly TieWithEnds[]) => void;
  /** Those with authority over a barrier, in order; kept where they came with the barrier. */
  readonly holders: DataLoader<string, BarrierTieRow[]>;
  readonly knownHolders: Map<string, BarrierTieRow[]>;
  readonly source: DataLoader<string, SourceRow | null>;
  /** Sources that have come already: there is nothing to wait for. */
  readonly knownSources: Map<string, SourceRow>;
  readonly barrierCase: DataLoader<string, BarrierCaseRow | null>;
  /** All barriers; asked for once. */
  readonly allBarrierCases: () => Promise<readonly BarrierCaseRow[]>;
  readonly citation: DataLoader<
    string,
    { entityCount: number; tieCount: number; entityIds: string[]; tieIds: string[] }
  >;
  /** Ids that the graph itself gave: the index is asked in a language with operators. */
  readonly tie: DataLoader<string, TieRow | null>;
  readonly ties: DataLoader<{ id: string; page: TiePage }, KeyedRow[], string>;
  readonly tieCount: DataLoader<{ id: string; conditions: TieConditions }, number, string>;
}

export function createLoaders(ask: Ask): Loaders {
  const source = new DataLoader<string, SourceRow | null>(async (ids) => {
    const rows = await ask(sourcesByIds, { ids: [...ids] });
    return inOrder(ids, new Map(rows.map((row) => [row.source.id, row.source])), null);
  });
  const knownSources = new Map<string, SourceRow>();
  const primeSources = (rows: readonly SourceRow[]) => {
    for (const row of rows) knownSources.set(row.id, row);
  };

  const entity = new DataLoader<string, EntityRow | null>(async (ids) => {
    const rows = await ask(entitiesByIds, { ids: [...ids] });
    rows.forEach((row) => primeSources(row.sources));
    return inOrder(ids, new Map(rows.map((row) => [row.entity.id, row.entity])), null);
  });

  const barrierCase = new DataLoader<string, BarrierCaseRow | null>(async (ids) => {
    const rows = await ask(barrierCases, { ids: [...ids] });
    return inOrder(ids, new Map(rows.map((row) => [row.id, row])), null);
  });
  let allCases: Promise<readonly BarrierCaseRow[]> | undefined;
  const askAllCases = async () => {
    const rows = await ask(barrierCases, { ids: null });
    rows.forEach((row) => barrierCase.prime(row.id, row));
    return rows;
  };

  const brief = new Map<string, EntityRow>();
  /** The pages of ties of some entities; the entities at the other ends are known from then on. */
  const askTies = async (ids: string[], page: TiePage, wanted: 'entity' | 'brief' | null = null) => {
    const rows = await ask(tiesOfEntities, {
      ids,
      ...page,
      withEntity: wanted === 'entity',
      withBrief: wanted === 'brief',
    });
    return rows.map(({ id, ties, others = [], entity: whole, brief: described, sources = [] }) => {
      for (const other of others) {
        entity.prime(other.id, other);
        brief.set(other.id, other);
      }
      if (whole) entity.prime(id, whole);
      const own = whole ?? (described && entityOf(described));
      if (own) brief.set(id, own);
      primeSources(sources);
      return { id, entity: own, ties: ties.map((tie) => keyedTie(id, tie)) };
    });
  };
  const keyedTie = (id: string, tie: BriefTie | KeyedTie): KeyedRow => {
    if (!Array.isArray(tie)) return { key: tie.key, node: tie };
    const { key, tie: node, other } = tieOf(id, tie);
    if (!brief.has(other.id)) brief.set(other.id, other);
    return { key, node };
  };
  const tieCount: Loaders['tieCount'] = new DataLoader(
    (keys) =>
      askByArguments(
        keys,
        ({ conditions }) => conditions,
        async (ids, conditions) => {
          const rows = await ask(tieCountOfEntities, { ids, ...conditions });
          return inOrder(ids, new Map(rows.map((row) => [row.id, row.total])), 0);
        },
      ),
    { cacheKeyFn: JSON.stringify },
  );
  const tiePages: Loaders['tiePages'] = new Map();
  const keepPage = (id: string, { field, page }: SoughtTies, rows: readonly KeyedRow[]) => {
    const pages = tiePages.get(field) ?? new Map<string, Connection<TieRow>>();
    tiePages.set(field, pages);
    pages.set(id, tieConnection(id, page, rows, tieCount));
  };
  const ties: Loaders['ties'] = new DataLoader(
    (keys) =>
      askByArguments(
        keys,
        ({ page }) => page,
        async (ids, page) => {
          const rows = await askTies(ids, page);
          return inOrder(ids, new Map(rows.map((row) => [row.id, row.ties])), []);
        },
      ),
    { cacheKeyFn: JSON.stringify },
  );

  return {
    entity,
    brief,
    source,
    knownSources,
    barrierCase,
    allBarrierCases: () => (allCases ??= askAllCases()),
    citation: new DataLoader(async (ids) => {
      const rows = await ask(citations, { ids: [...ids] });
      return inOrder(ids, new Map(rows.map((row) => [row.id, row])), {
        id: '',
        entityCount: 0,
        tieCount: 0,
        entityIds: [],
        tieIds: [],
      });
    }),
    tie: new DataLoader(async (ids) => {
      const rows = await ask(tiesByIds, { ids: [...ids] });
      return inOrder(ids, new Map(rows.map((row) => [row.tie.id, row.tie])), null);
    }),
    entityWithTies: async (id, sought, isDescribed) => {
      const [row] = await askTies([id], sought.page, isDescribed ? 'brief' : 'entity');
      if (!row?.entity) return null;
      keepPage(id, sought, row.ties);
      return row.entity;
    },
    tiePages,
    keepTies: (id, sought, found) => {
      for (const { other } of found) if (!brief.has(other.id)) brief.set(other.id, other);
      keepPage(
        id,
        sought,
        found.map(({ key, tie }) => ({ key, node: tie })),
      );
    },
    knownHolders: new Map(),
    holders: new DataLoader(async (ids) => {
      const found = await barrierCase.loadMany(ids);
      return found.map((row) => (row instanceof Error ? row : row ? holdersOf(row) : []));
    }),
    ties,
    tieCount,
  };
}

/** A page of an entity's ties as a connection; all of them are counted when somebody asks. */
export function tieConnection(
  id: string,
  page: TiePage,
  rows: readonly KeyedRow[],
  tieCount: Loaders['tieCount'],
): Connection<TieRow> {
  const { kinds, families, levels } = page;
  return connectionOf(page, rows, () => tieCount.load({ id, conditions: { kinds, families, levels } }));
}

function inOrder<Value>(ids: readonly string[], found: ReadonlyMap<string, Value>, missing: Value): Value[] {
  return ids.map((id) => found.get(id) ?? missing);
}

/** Asks once for each set of arguments that is asked for, with the ids of all who ask for it. */
async function askByArguments<Key extends { readonly id: string }, Arguments, Value>(
  keys: readonly Key[],
  argumentsOf: (key: Key) => Arguments,
  askMany: (ids: string[], args: Arguments) => Promise<Value[]>,
): Promise<Value[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, position) => {
    const group = JSON.stringify(argumentsOf(key));
    groups.set(group, [...(groups.get(group) ?? []), position]);
  });
  const values: Value[] = [];
  await Promise.all(
    [...groups.values()].map(async (positions) => {
      const answers = await askMany(
        positions.map((at) => keys[at]!.id),
        argumentsOf(keys[positions[0]!]!),
      );
      positions.forEach((at, index) => (values[at] = answers[index]!));
    }),
  );
  return values;
}
