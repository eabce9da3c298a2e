import { entityOf } from '../../../cypher/read/entities/brief-entity.ts';
import { searchEntities } from '../../../cypher/read/search/index.ts';
import { keyQuery, luceneQuery } from '../../../cypher/read/search/lucene-query.ts';
import { connectionOf, pageRequest } from '../../connection.ts';
import { UserError } from '../../errors.ts';
import { areBriefEntities } from '../../look-ahead.ts';
import type { Resolvers, SearchField } from '../../generated/resolvers.ts';
import type { EntityRow } from '../rows.ts';

/** The question of a search that finds nothing: a term that no field holds. */
const nothing = 'id:none';
const longest = 200;
/** Hits that the query counts. */
const mostCounted = 1_000;

/** Search in names, numbers and descriptions. */
export const searchResolvers = {
  Query: {
    async search(_, { text, kinds, levels, first, after }, { ask, loaders }, info) {
      const brief = areBriefEntities(info);
      if (text.length > longest)
        throw new UserError('text', `${text.length} characters are more than ${longest}`);
      const request = pageRequest({ first, after });
      const offset = request.after === null ? 0 : offsetOf(request.after);
      const words = luceneQuery(text);
      const key = keyQuery(text);
      const rows =
        words || key
          ? await ask(searchEntities, {
              name: words ?? nothing,
              swedishName: words ? `nameSv:(${words})` : nothing,
              englishName: words ? `nameEn:(${words})` : nothing,
              key: key ?? nothing,
              swedishSummary: words ? `summarySv:(${words})` : nothing,
              englishSummary: words ? `summaryEn:(${words})` : nothing,
              kinds: kinds ?? null,
              levels: levels ?? null,
              offset,
              limit: request.limit,
              brief,
            })
          : [];
      const found = rows.map(({ entity, score, field }) => ({
        entity: Array.isArray(entity) ? entityOf(entity) : entity,
        score,
        field,
      }));
      if (!brief) found.forEach(({ entity }) => loaders.entity.prime(entity.id, entity));
      const total = rows[0]?.total ?? 0;
      const page = connectionOf(
        request,
        found.map((row, position) => ({ key: String(offset + position + 1), node: row })),
        async () => total,
      );
      return {
        edges: page.edges.map((edge) => ({
          node: edge.node.entity,
          score: edge.node.score,
          // Told only when somebody asks.
          get cursor() {
            return edge.cursor;
          },
          get matchedField() {
            return fieldOf(edge.node.field, edge.node.entity, text);
          },
        })),
        nodes: page.edges.map(({ node }) => node.entity),
        pageInfo: page.pageInfo,
        totalCount: total,
        isExact: total < mostCounted,
      };
    },
  },
} satisfies Resolvers;

function offsetOf(cursor: string): number {
  if (!/^\d{1,4}$/.test(cursor)) throw new UserError('after', 'it is not a cursor that this search gave');
  return Number(cursor);
}

/** The index of names holds them in both languages and short ones; the words tell which of these was met. */
function fieldOf(field: string, entity: EntityRow, text: string): SearchField {
  if (field !== 'NAME') return field as SearchField;
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const holds = (name: string | null | undefined) =>
    name != null && words.every((word) => plain(name).includes(word));
  if (holds(entity.nameSv)) return 'NAME_SV';
  return holds(entity.nameEn) ? 'NAME_EN' : 'ALIAS';
}

/** Lower case without accents, as the index of names folds them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
