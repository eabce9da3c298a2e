import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
});
afterAll(() => db.close());

async function search(text: string, more = '') {
  const { data, errors } = await ask<any>(
    `query ($text: String!) { search(text: $text, first: 10 ${more}) { totalCount edges { score matchedField node { id name kind } } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.search.edges.map((edge: any) => ({
    id: edge.node.id,
    field: edge.matchedField,
    score: edge.score,
  }));
}

describe('search', () => {
  it.each([
    ['natsam', 'natsam'],
    ['Vinnova', 'vinnova'],
    ['RISE', 'rise'],
    ['Lunds kommun', 'kommun-lund'],
    ['Göteborgs Stad', 'kommun-goteborg'],
    ['Goteborgs stad', 'kommun-goteborg'],
    ['umeå kommun', 'kommun-umea'],
    ['Ystad', 'kommun-ystad'],
    ['future by l', 'future-by-lund'],
    ['Energimyn', 'energimyndigheten'],
    ['Swedish Energy Agency', 'energimyndigheten'],
    ['Verket för innovationssystem', 'vinnova'],
  ])('finds %j as the first: %s', async (text, id) => {
    expect((await search(text))[0]).toMatchObject({ id });
  });

  it('knows word forms: the plural finds what the singular names', async () => {
    const ids = async (text: string) => (await search(text)).map((hit: any) => hit.id);
    expect(await ids('innovationsplattformen kiruna')).toContain('innovationsplattform-kiruna');
    expect(await ids('innovation platforms kiruna')).toContain('innovationsplattform-kiruna');
  });

  it('says which field was met', async () => {
    expect((await search('natsam'))[0].field).toBe('NAME_SV');
    expect((await search('Swedish Energy Agency'))[0].field).toBe('NAME_EN');
    expect((await search('Verket för innovationssystem'))[0].field).toBe('ALIAS');
    expect((await search('2016-04946'))[0]).toMatchObject({ id: 'natsam-fas2', field: 'IDENTIFIER' });
    expect((await search('1281'))[0]).toMatchObject({ id: 'kommun-lund', field: 'IDENTIFIER' });
  });

  it('ranks best first and narrows by kind and level', async () => {
    const scores = (await search('innovation')).map((hit: any) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const { data } = await ask<any>(
      '{ search(text: "lund", kinds: [PLATFORM, UNIVERSITY], levels: [NATIONAL]) { nodes { kind level } } }',
    );
    expect(data.search.nodes).toEqual([{ kind: 'UNIVERSITY', level: 'NATIONAL' }]);
  });

  it.each(['', '   ', '***', '"', '(', 'a AND OR', '+-&&||!(){}[]^"~*?:\\/', '~', '\\', 'nameSv:*'])(
    'takes %j as words and not as an operator',
    async (text) => {
      expect(Array.isArray(await search(text))).toBe(true);
    },
  );

  it('pages through the hits', async () => {
    const page = async (after: string) =>
      (
        await ask<any>(
          `{ search(text: "kommun", first: 15 ${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        )
      ).data.search;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    const ids = [...first.nodes, ...second.nodes].map((node: any) => node.id);
    expect(new Set(ids).size).toBe(30);
    expect(first.totalCount).toBeGreaterThan(290);
  });
});
