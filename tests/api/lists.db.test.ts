import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, QueryEvent } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const queries: QueryEvent[] = [];
let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase((event) => queries.push(event));
  ask = apiClient(db);
});
afterAll(() => db.close());

describe('the lists', () => {
  it.each([
    ['organisations', undefined],
    ['projects', 65],
    ['programmes', 10],
    ['barriers', 70],
    ['dialogues', 17],
    ['reports', 22],
    ['learningResources', 8],
    ['methods', 13],
    ['themes', 17],
    ['goals', 10],
    ['people', 42],
  ])('%s: every page together holds each once', async (field, total) => {
    const ids: string[] = [];
    let after = '';
    let count = 0;
    for (let more = true; more;) {
      const { data, errors } = await ask<any>(
        `{ list: ${field}(first: 100 ${after}) { totalCount nodes { id name sources { id } } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      ids.push(...data.list.nodes.map((node: any) => node.id));
      for (const node of data.list.nodes) expect(node.sources.length).toBeGreaterThan(0);
      count = data.list.totalCount;
      more = data.list.pageInfo.hasNextPage;
      after = `, after: "${data.list.pageInfo.endCursor}"`;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(count);
    if (total) expect(count).toBe(total);
  });

  it('take one query for a page with sources, two with the total', async () => {
    queries.length = 0;
    await ask('{ projects(first: 50) { nodes { name sources { title } } } }');
    expect(queries).toHaveLength(1);
    queries.length = 0;
    await ask('{ projects(first: 50) { totalCount nodes { name } } }');
    expect(queries).toHaveLength(2);
  });

  it('take two queries when each entity of a page brings its ties', async () => {
    queries.length = 0;
    await ask(
      '{ barriers(first: 50) { nodes { name ties(first: 10) { nodes { kind from { name } to { name } sources { title } } } } } }',
    );
    expect(queries.map(({ name }) => name)).toEqual(['page-by-name', 'of-entities']);
  });

  it('put Swedish names in Swedish order: Å Ä Ö last', async () => {
    const { data } = await ask<any>(
      '{ organisations(first: 100, filter: { kinds: [MUNICIPALITY] }, last: null) { nodes { name } } end: organisations(last: 100, filter: { kinds: [MUNICIPALITY] }) { nodes { name } } }',
    );
    const names = [...data.organisations.nodes, ...data.end.nodes].map((node: any) => node.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
  });

  it('filter barriers by who has authority, by type, by state and by whether a holder is named', async () => {
    const total = async (filter: string) =>
      (await ask<any>(`{ barriers(filter: ${filter}) { totalCount } }`)).data.barriers.totalCount;
    expect(await total('{ levelsOfAuthority: [NATIONAL] }')).toBe(44);
    expect(await total('{ levelsOfAuthority: [LOCAL] }')).toBe(22);
    expect(await total('{ types: [LEGAL] }')).toBe(24);
    expect(await total('{ sourceStatuses: ["under inquiry"] }')).toBe(4);
    expect(await total('{ hasHolder: false }')).toBe(35);
    expect(await total('{ hasHolder: true }')).toBe(35);
  });

  it('filter projects by phase and date', async () => {
    const total = async (filter: string) =>
      (await ask<any>(`{ projects(filter: ${filter}) { totalCount } }`)).data.projects.totalCount;
    expect(await total('{ phase: 3 }')).toBe(6);
    expect(await total('{ phase: 2 }')).toBe(7);
    expect(await total('{ from: "2024" }')).toBeLessThan(await total('{}'));
  });

  it('order by ties and by date', async () => {
    const { data } = await ask<any>(
      '{ ties: organisations(orderBy: TIES, first: 10) { nodes { tieCount } } dates: projects(orderBy: DATE, first: 20) { nodes { startDate } } }',
    );
    const counts = data.ties.nodes.map((node: any) => node.tieCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const dates = data.dates.nodes.map((node: any) => node.startDate);
    expect(dates).toEqual([...dates].sort());
  });

  it('leave out what a register alone knows when asked to', async () => {
    const { data } = await ask<any>(
      '{ organisations(filter: { isReference: false, kinds: [MUNICIPALITY] }) { totalCount nodes { isReference datasets } } }',
    );
    expect(data.organisations.totalCount).toBe(33);
  });
});
