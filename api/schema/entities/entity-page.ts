import {
  entityCount,
  entityPage,
  entityPageByName,
  type entityConditions,
} from '../../../cypher/read/entities/index.ts';
import { entityOf } from '../../../cypher/read/entities/brief-entity.ts';
import {
  holderOf,
  tieOf,
  type BriefTie,
  type briefHolder,
  type BriefTieWithTies,
} from '../../../cypher/read/ties/brief-tie.ts';
import { confidences, type Confidence, type EntityKind } from '../../../cypher/model.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { connectionOf, pageRequest, type Connection, type PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { dateArgument } from '../../date-argument.ts';
import { areBriefEntities } from '../../look-ahead.ts';
import type { Loaders, SoughtTies } from '../../loaders.ts';
import { inChain } from '../barriers/barrier-filter.ts';
import { selectsField } from '../../selects-field.ts';
import type { EntityRow } from '../rows.ts';
import { firstTies } from './sought-ties.ts';

type Conditions = z.infer<typeof entityConditions>;
type Loose<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };
export type EntityFilter = Loose<
  Omit<Conditions, 'confidences' | 'barrierTypes' | 'levelsOfAuthority' | 'keys'>
> & {
  readonly minConfidence?: Confidence | null | undefined;
  readonly levelsOfAuthority?: Conditions['levelsOfAuthority'] | undefined;
  readonly types?: string[] | null | undefined;
};
/** The arguments of a list of entities, whatever its kinds. */
export type ListArguments = PageArguments & {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: 'NAME_SV' | 'NAME_EN' | 'TIES' | 'DATE' | 'WAITING' | null | undefined;
};

/** The places, in the order asked for, of those that pass; null where the database alone can tell. */
export type KeysOf<Args> = (args: Args, context: Context) => Promise<Record<string, string> | null>;

/**
 * A resolver for the connection of entities of some kinds; `filter.kinds` may narrow these.
 *
 * @param keysOf says which ones pass what the database cannot be asked, and where they stand
 */
export function entityPageOf<Args extends ListArguments = ListArguments>(
  kinds: readonly EntityKind[],
  keysOf: KeysOf<Args> = async () => null,
) {
  return async (
    _: unknown,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<EntityRow>> => {
    const { ask, loaders } = context;
    const request = pageRequest(args);
    const conditions = conditionsOf(kinds, args.filter ?? {}, await keysOf(args, context));
    const withHolders = selectsField(info, 'holders');
    const brief = areBriefEntities(info);
    const sought = brief ? firstTies(info) : null;
    const page = { ...request, withSources: selectsField(info, 'sources'), withHolders, brief };
    const rows = await askPage(ask, conditions, args.orderBy ?? 'NAME_SV', page, sought);
    const entities = rows.map((row) => {
      const entity = Array.isArray(row.entity) ? entityOf(row.entity) : row.entity;
      if (!brief) loaders.entity.prime(entity.id, entity);
      loaders.brief.set(entity.id, entity);
      if (row.holders) keepHolders(entity.id, row.holders, loaders);
      if (row.ties && sought) keepTies(entity.id, row.ties, sought, loaders);
      row.sources?.forEach((source) => loaders.knownSources.set(source.id, source));
      return { key: row.key, node: entity };
    });
    return connectionOf(request, entities, async () => (await ask(entityCount, conditions))[0]?.total ?? 0);
  };
}

function keepHolders(
  id: string,
  rows: readonly z.infer<typeof briefHolder>[],
  { brief, knownHolders }: Loaders,
) {
  const holders = rows.map((row) => holderOf(id, row));
  for (const { entity } of holders) brief.set(entity.id, entity);
  knownHolders.set(id, inChain(holders.map(({ tie }) => tie)));
}

type Sought = NonNullable<ReturnType<typeof firstTies>>;

function keepTies(
  id: string,
  rows: readonly (BriefTie | BriefTieWithTies)[],
  { ties, tiesOfEnds }: Sought,
  loaders: Loaders,
): void {
  const found = rows.map((row) => tieOf(id, row));
  loaders.keepTies(id, ties, found);
  if (!tiesOfEnds) return;
  found.forEach(({ other }, position) => {
    const ofEnd = (rows[position] as BriefTieWithTies)[10];
    loaders.keepTies(
      other.id,
      tiesOfEnds,
      ofEnd.map((row) => tieOf(other.id, row)),
    );
  });
}

type Page = Omit<z.infer<(typeof entityPage)['params']>, keyof Conditions | 'order'>;

/** An index gives the usual order; for others all that pass the conditions have to be put in order. */
function askPage(
  ask: Context['ask'],
  { keys, ...conditions }: Conditions,
  order: NonNullable<ListArguments['orderBy']>,
  { backward, ...page }: Page,
  sought: Sought | null,
) {
  if (keys === null && order === 'NAME_SV' && !backward)
    return ask(entityPageByName, {
      ...conditions,
      ...page,
      afterSort: page.after?.split('\u0001', 1)[0] ?? '',
      ties: sought && firstOf(sought.ties),
      tiesOfEnds: sought?.tiesOfEnds ? firstOf(sought.tiesOfEnds) : null,
    });
  return ask(entityPage, {
    ...conditions,
    ...page,
    keys,
    backward,
    order: order === 'WAITING' ? 'GIVEN' : order,
  });
}

function firstOf({ page: { kinds, families, levels, limit, withKeys } }: SoughtTies) {
  return { kinds, families, levels, limit, withKeys };
}

/** What a filter asks of the database. @throws UserError for a date that is none */
export function conditionsOf(
  kinds: readonly EntityKind[],
  filter: EntityFilter,
  keys: Conditions['keys'],
): Conditions {
  return {
    kinds: kinds.filter((kind) => filter.kinds?.includes(kind) ?? true),
    isReference: filter.isReference ?? null,
    levels: filter.levels ?? null,
    confidences: atLeast(filter.minConfidence),
    phase: filter.phase ?? null,
    levelsOfAuthority: filter.levelsOfAuthority ?? null,
    barrierTypes: filter.types ?? null,
    sourceStatuses: filter.sourceStatuses ?? null,
    hasHolder: filter.hasHolder ?? null,
    from: dateArgument('from', filter.from),
    to: dateArgument('to', filter.to),
    themes: filter.themes ?? null,
    places: filter.places ?? null,
    keys,
  };
}

/** The confidences from this one up; null means any. */
export function atLeast(least: Confidence | null | undefined): Confidence[] | null {
  return least ? confidences.slice(confidences.indexOf(least)) : null;
}
