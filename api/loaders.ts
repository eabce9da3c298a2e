import DataLoader from 'dataloader';
import type { z } from 'zod';
import { holdersOf } from './schema/barriers/barrier-filter.ts';
import { barrierCases, type BarrierCaseRow } from '../cypher/read/barriers/index.ts';
import { entitiesByIds } from '../cypher/read/entities/index.ts';
import type { EntityRow } from '../cypher/read/entities/entity-row.ts';
import { citations, sourcesByIds } from '../cypher/read/sources/index.ts';
import type { SourceRow } from '../cypher/read/sources/source-row.ts';
import {
  tieCountOfEntities,
  tiesByIds,
  tiesOfEntities,
  type tieConditions,
} from '../cypher/read/ties/index.ts';
import type { BarrierTieRow, TieRow } from '../cypher/read/ties/tie-row.ts';
import type { PageRequest } from './connection.ts';
import type { Ask } from './context.ts';

type TieConditions = Omit<z.infer<typeof tieConditions>, 'ids'>;
/** A page of ties; brief where no more is wanted of them and of the entities at their ends. */
export type TiePage = PageRequest &
  TieConditions & { readonly withSources: boolean; readonly brief: boolean };
type KeyedTie = TieRow & { readonly key: string };

/** What is asked for one by one while an answer is shaped, and answered with one query for all. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  /** Entities of which enough is known to show them in a list: what `isBrief` asks for. */
  readonly brief: Map<string, EntityRow>;
  /** One entity with a page of its ties, by one query. */
  readonly entityWithTies: (id: string, page: TiePage) => Promise<EntityRow | null>;
  /** Those with authority over a barrier, in order. */
  readonly holders: DataLoader<string, BarrierTieRow[]>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly barrierCase: DataLoader<string, BarrierCaseRow | null>;
  /** All barriers; asked for once. */
  readonly allBarrierCases: () => Promise<readonly BarrierCaseRow[]>;
  readonly citation: DataLoader<
    string,
    { entityCount: number; tieCount: number; entityIds: string[]; tieIds: string[] }
  >;
  /** Ids that the graph itself gave: the index is asked in a language with operators. */
  readonly tie: DataLoader<string, TieRow | null>;
  readonly ties: DataLoader<{ id: string; page: TiePage }, KeyedTie[], string>;
  readonly tieCount: DataLoader<{ id: string; conditions: TieConditions }, number, string>;
}

export function createLoaders(ask: Ask): Loaders {
  const source = new DataLoader<string, SourceRow | null>(async (ids) => {
    const rows = await ask(sourcesByIds, { ids: [...ids] });
    return inOrder(ids, new Map(rows.map((row) => [row.source.id, row.source])), null);
  });
  const primeSources = (rows: readonly SourceRow[]) => rows.forEach((row) => source.prime(row.id, row));

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
  const askTies = async (ids: string[], page: TiePage, withEntity = false) => {
    const rows = await ask(tiesOfEntities, { ids, ...page, withEntity });
    for (const row of rows) {
      for (const other of row.others as EntityRow[]) {
        if (!page.brief) entity.prime(other.id, other);
        if (!brief.has(other.id)) brief.set(other.id, other);
      }
      primeSources(row.sources);
    }
    return rows;
  };
  const ties: Loaders['ties'] = new DataLoader(
    (keys) =>
      askByArguments(
        keys,
        ({ page }) => page,
        async (ids, page) => {
          const rows = await askTies(ids, page);
          return inOrder(ids, new Map(rows.map((row) => [row.id, row.ties as KeyedTie[]])), []);
        },
      ),
    { cacheKeyFn: JSON.stringify },
  );

  return {
    entity,
    brief,
    source,
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
    entityWithTies: async (id, page) => {
      const [row] = await askTies([id], page, true);
      const found = (row?.entity as EntityRow | undefined) ?? null;
      entity.prime(id, found);
      if (found) brief.set(id, found);
      ties.prime({ id, page }, (row?.ties ?? []) as KeyedTie[]);
      return found;
    },
    holders: new DataLoader(async (ids) => {
      const found = await barrierCase.loadMany(ids);
      return found.map((row) => (row instanceof Error ? row : row ? holdersOf(row) : []));
    }),
    ties,
    tieCount: new DataLoader(
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
    ),
  };
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
