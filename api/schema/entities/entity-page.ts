import { entityCount, entityPage, type entityConditions } from '../../../cypher/read/entities/index.ts';
import { confidences, type Confidence, type EntityKind } from '../../../cypher/model.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { connectionOf, pageRequest, type Connection, type PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { dateArgument } from '../../date-argument.ts';
import { selectsField } from '../../selects-field.ts';
import type { EntityRow } from '../rows.ts';

type Conditions = z.infer<typeof entityConditions>;
type Loose<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };
type Filter = Loose<Omit<Conditions, 'confidences' | 'barrierTypes' | 'levelsOfAuthority'>> & {
  readonly minConfidence?: Confidence | null | undefined;
  readonly levelsOfAuthority?: Conditions['levelsOfAuthority'] | undefined;
  readonly types?: string[] | null | undefined;
};
type Arguments = PageArguments & {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: 'NAME_SV' | 'NAME_EN' | 'TIES' | 'DATE' | null | undefined;
};

/** A resolver for the connection of entities of some kinds; `filter.kinds` may narrow these. */
export function entityPageOf(kinds: readonly EntityKind[]) {
  return async (
    _: unknown,
    args: Arguments,
    { ask, loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<EntityRow>> => {
    const request = pageRequest(args);
    const conditions = conditionsOf(kinds, args.filter ?? {});
    const rows = await ask(entityPage, {
      ...conditions,
      ...request,
      order: args.orderBy ?? 'NAME_SV',
      withSources: selectsField(info, 'sources'),
    });
    for (const { entity, sources } of rows) {
      loaders.entity.prime(entity.id, entity);
      sources.forEach((source) => loaders.source.prime(source.id, source));
    }
    return connectionOf(
      request,
      rows.map(({ key, entity }) => ({ key, node: entity })),
      async () => (await ask(entityCount, conditions))[0]?.total ?? 0,
    );
  };
}

function conditionsOf(kinds: readonly EntityKind[], filter: Filter): Conditions {
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
  };
}

/** The confidences from this one up; null means any. */
export function atLeast(least: Confidence | null | undefined): Confidence[] | null {
  return least ? confidences.slice(confidences.indexOf(least)) : null;
}
