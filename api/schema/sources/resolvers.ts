import { sourceCount, sourcePage } from '../../../cypher/read/sources/index.ts';
import { tiesByIds } from '../../../cypher/read/ties/index.ts';
import { connectionFields, connectionOf, pageRequest, pageSize } from '../../connection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import type { EntityRow } from '../rows.ts';

/** Sources and what cites them. */
export const sourceResolvers = {
  Query: {
    source: (_, { id }, { loaders }) => loaders.source.load(id),
    async sources(_, { text, ...paging }, { ask, loaders }) {
      const request = pageRequest(paging);
      const wanted = text?.trim().toLowerCase() || null;
      const rows = await ask(sourcePage, { ...request, text: wanted });
      rows.forEach(({ source }) => loaders.knownSources.set(source.id, source));
      return connectionOf(
        request,
        rows.map(({ key, source }) => ({ key, node: source })),
        async () => (await ask(sourceCount, { text: wanted }))[0]?.total ?? 0,
      );
    },
  },
  Source: {
    note: textIn('note'),
    noteLanguage: (source, { language }) => inLanguage(source, 'note', language)?.language ?? null,
    entityCount: async (source, _, { loaders }) => (await loaders.citation.load(source.id)).entityCount,
    tieCount: async (source, _, { loaders }) => (await loaders.citation.load(source.id)).tieCount,
    async entities(source, { first }, { loaders }) {
      const { entityIds } = await loaders.citation.load(source.id);
      const rows = await loaders.entity.loadMany(entityIds.slice(0, pageSize('first', first) ?? 20));
      return rows.filter((row): row is EntityRow => row !== null && !(row instanceof Error));
    },
    async ties(source, { first }, { ask, loaders }) {
      const { tieIds } = await loaders.citation.load(source.id);
      const rows = await ask(tiesByIds, { ids: tieIds.slice(0, pageSize('first', first) ?? 20) });
      return rows.map((row) => row.tie);
    },
  },
  SourceConnection: connectionFields,
} satisfies Resolvers;
