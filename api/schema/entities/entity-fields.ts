import type { Context } from '../../context.ts';
import { pageRequest } from '../../connection.ts';
import type { EntityTiesArgs, Language } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import { tieConnection, type Loaders, type TiePage } from '../../loaders.ts';
import { areBriefTies, type Asked } from '../../look-ahead.ts';
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
  ties(row: EntityRow, args: Partial<EntityTiesArgs>, context: Context, info: GraphQLResolveInfo) {
    const [field] = info.fieldNodes;
    return (field && context.loaders.tiePages.get(field)?.get(row.id)) ?? askTies(row, args, context, info);
  },
};

async function askTies(
  row: EntityRow,
  args: Partial<EntityTiesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = tiePage(args, info);
  const { ties, tieCount } = context.loaders;
  return tieConnection(row.id, page, await ties.load({ id: row.id, page }), tieCount);
}

const cursors = ['cursor', 'startCursor', 'endCursor'];

/** The page of ties that a field `ties` asks for. @throws UserError for a page that is none */
export function tiePage(args: Partial<EntityTiesArgs>, asked: Asked): TiePage {
  const { kinds = null, families = null, levels = null } = args;
  const withSources = selectsField(asked, 'sources');
  const withKeys = cursors.some((name) => selectsField(asked, name));
  return { ...pageRequest(args), kinds, families, levels, withSources, withKeys, brief: areBriefTies(asked) };
}

/** The sources of these ids, in their order; without waiting where they have come already. */
export function sourcesOf(ids: readonly string[], { loaders }: Context): SourceRow[] | Promise<SourceRow[]> {
  const known: SourceRow[] = [];
  for (const id of ids) {
    const source = loaders.knownSources.get(id);
    if (!source) return askSources(ids, loaders);
    known.push(source);
  }
  return known;
}

async function askSources(ids: readonly string[], { source }: Loaders): Promise<SourceRow[]> {
  const sources = await source.loadMany([...ids]);
  return sources.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one ? [one] : [];
  });
}
