import type { Context } from '../../context.ts';
import { connectionOf, pageRequest } from '../../connection.ts';
import type { EntityTiesArgs, Language } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import { selectsField } from '../../selects-field.ts';
import type { EntityRow, SourceRow } from '../rows.ts';
import type { GraphQLResolveInfo } from 'graphql';

type InLanguage = { language?: Language | null | undefined };

/** What every kind of entity resolves in the same way. */
export const entityFields = {
  name: (row: EntityRow, { language }: InLanguage) =>
    inLanguage(row, 'name', language ?? 'SV')?.text ?? row.id,
  nameLanguage: (row: EntityRow, { language }: InLanguage) =>
    inLanguage(row, 'name', language ?? 'SV')?.language ?? 'SV',
  summary: textIn('summary'),
  summaryLanguage: (row: EntityRow, { language }: InLanguage) =>
    inLanguage(row, 'summary', language ?? 'SV')?.language ?? null,
  identifiers: (row: EntityRow) =>
    (row.identifiers ?? []).map((identifier) => {
      const colon = identifier.indexOf(':');
      return { scheme: identifier.slice(0, colon), value: identifier.slice(colon + 1) };
    }),
  place: (row: EntityRow) =>
    row.municipalityCode || row.countyCode || row.latitude != null
      ? {
          municipalityCode: row.municipalityCode ?? null,
          countyCode: row.countyCode ?? null,
          latitude: row.latitude ?? null,
          longitude: row.longitude ?? null,
        }
      : null,
  sources: (row: EntityRow, _: unknown, context: Context) => sourcesOf(row.sourceIds, context),
  async ties(row: EntityRow, args: Partial<EntityTiesArgs>, context: Context, info: GraphQLResolveInfo) {
    const request = pageRequest(args);
    const conditions = {
      kinds: args.kinds ?? null,
      families: args.families ?? null,
      levels: args.levels ?? null,
    };
    const withSources = selectsField(info, 'sources');
    const ties = await context.loaders.ties.load({
      id: row.id,
      page: { ...request, ...conditions, withSources },
    });
    return connectionOf(
      request,
      ties.map((tie) => ({ key: tie.key, node: tie })),
      () => context.loaders.tieCount.load({ id: row.id, conditions }),
    );
  },
};

/** The sources of these ids, in their order. */
export async function sourcesOf(ids: readonly string[], context: Context): Promise<SourceRow[]> {
  const sources = await context.loaders.source.loadMany([...ids]);
  return sources.flatMap((source) => {
    if (source instanceof Error) throw source;
    return source ? [source] : [];
  });
}
