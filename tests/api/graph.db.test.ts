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

/** The names of the queries that answering took. */
async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  queries.length = 0;
  await work();
  return queries.map(({ name }) => name);
}

describe('graph', () => {
  it('counts entities alone: all of the ecosystem, and what the registers add', async () => {
    const { data } = await ask<any>(
      '{ graph { nodeCount tieCount sourceCount kinds { kind count } ties { count } levels { count } } }',
    );
    const count = (kind: string) => data.graph.kinds.find((row: { kind: string }) => row.kind === kind).count;
    const sum = (rows: { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
    expect(count('MUNICIPALITY')).toBe(290);
    expect(count('REGION')).toBe(21);
    expect(count('UNIVERSITY')).toBe(47);
    expect(count('PROJECT')).toBe(65);
    expect(count('BARRIER')).toBe(70);
    expect(sum(data.graph.kinds)).toBe(data.graph.nodeCount);
    expect(sum(data.graph.ties)).toBe(data.graph.tieCount);
    expect(sum(data.graph.levels)).toBe(data.graph.nodeCount);
    expect(data.graph.sourceCount).toBeGreaterThan(217);
  });

  it('tells the reports of runs, and the licences of each dataset', async () => {
    const { data } = await ask<any>(
      '{ importRuns(first: 1) { id dataset faultCount faults reviewCount undoes undoneBy } licences { dataset licence publisher sourceCount } graph { sourceCount } }',
    );
    expect(data.importRuns).toEqual([
      expect.objectContaining({
        dataset: 'geography',
        faultCount: 0,
        faults: [],
        reviewCount: 0,
        undoes: null,
      }),
    ]);
    const licences: { dataset: string; licence: string | null; sourceCount: number }[] = data.licences;
    expect(licences.reduce((total, row) => total + row.sourceCount, 0)).toBe(data.graph.sourceCount);
    expect(licences.some(({ dataset, licence }) => dataset === 'geography' && licence === 'CC0 1.0')).toBe(
      true,
    );
    const { errors } = await ask<any>('{ importRuns(first: 101) { id } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  });

  it('tells its imports with the digests of their files', async () => {
    const { data } = await ask<any>(
      '{ graph { version imports { id dataset state added files { name sha256 } } } }',
    );
    expect(data.graph.imports.map((run: { dataset: string }) => run.dataset).sort()).toEqual([
      'ecosystem',
      'geography',
    ]);
    for (const run of data.graph.imports) {
      expect(run.state).toBe('DONE');
      expect(run.added).toBeGreaterThan(400);
      expect(run.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
      const node = await ask<any>('query ($id: ID!) { node(id: $id) { __typename id } }', { id: run.id });
      expect(node.data.node).toEqual({ __typename: 'ImportRun', id: run.id });
    }
  });
});

describe('entity', () => {
  it('shows NATSAM: six platforms, RISE as coordinator, Vinnova as funder, 2020 to 2023, each tie with a source', async () => {
    const { data } = await ask<any>(`{
      entity(id: "natsam") {
        id kind level name ... on Project { startDate endDate phase }
        ties(first: 100, families: [COLLABORATION]) { totalCount nodes { kind role validFrom validTo from { id kind } to { id } sources { id url title } } }
      }
    }`);
    const { entity } = data;
    expect(entity).toMatchObject({
      kind: 'PROJECT',
      level: 'NATIONAL',
      startDate: '2020',
      endDate: '2023',
      phase: 3,
    });
    const platforms = entity.ties.nodes.filter(
      (tie: any) => tie.kind === 'PARTICIPATES_IN' && tie.from.kind === 'PLATFORM',
    );
    expect(platforms.map((tie: any) => tie.from.id).sort()).toEqual([
      'future-by-lund',
      'innovationsplattform-boras',
      'innovationsplattform-goteborg',
      'innovationsplattform-kiruna',
      'innovationsplattform-stockholm',
      'innovationsplattform-umea',
    ]);
    expect(entity.ties.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'PARTICIPATES_IN',
        role: 'COORDINATOR',
        from: { id: 'rise', kind: 'RESEARCH_INSTITUTE' },
      }),
    );
    expect(entity.ties.nodes).toContainEqual(
      expect.objectContaining({ kind: 'FUNDS', role: 'FUNDER', from: { id: 'vinnova', kind: 'AGENCY' } }),
    );
    expect(entity.ties.totalCount).toBe(entity.ties.nodes.length);
    for (const tie of entity.ties.nodes) {
      expect(tie.sources.length).toBeGreaterThan(0);
      for (const source of tie.sources) expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  it('takes two queries with its ties, their ends and their sources', async () => {
    const names = await queriesOf(() =>
      ask(
        `{ entity(id: "vinnova") { name sources { title } ties(first: 100) { nodes { from { name } to { name } sources { title } } } } }`,
      ),
    );
    expect(names).toEqual(['of-entities', 'by-ids']);
  });

  it('pages through ties in both directions without losing or repeating any', async () => {
    const page = (args: string) =>
      ask<any>(
        `{ entity(id: "vinnova") { ties(${args}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      );
    const forward: string[] = [];
    let after = '';
    let total = 0;
    for (let more = true; more;) {
      const { ties } = (await page(`first: 7${after}`)).data.entity;
      forward.push(...ties.nodes.map((tie: any) => tie.id));
      total = ties.totalCount;
      more = ties.pageInfo.hasNextPage;
      after = `, after: "${ties.pageInfo.endCursor}"`;
    }
    expect(new Set(forward).size).toBe(total);
    const last = (await page('last: 7')).data.entity.ties;
    expect(last.nodes.map((tie: any) => tie.id)).toEqual(forward.slice(-7));
    const before = (await page(`last: 7, before: "${last.pageInfo.startCursor}"`)).data.entity.ties;
    expect(before.nodes.map((tie: any) => tie.id)).toEqual(forward.slice(-14, -7));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('is null for an unknown id, and so is a node', async () => {
    const { data, errors } = await ask(
      '{ entity(id: "nobody") { id } node(id: "tie:nothing") { id } nodes(ids: ["source:x", "rise"]) { id } source(id: "y") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ entity: null, node: null, nodes: [null, { id: 'rise' }], source: null });
  });

  it('names the language that a text really comes in', async () => {
    const { data } = await ask<any>(
      '{ entity(id: "natsam") { sv: name en: name(language: EN) nameLanguage(language: EN) } }',
    );
    expect(data.entity.sv).toContain('Nationell samverkan');
    expect(data.entity.en).toContain('National collaboration');
    expect(data.entity.nameLanguage).toBe('EN');
  });
});

describe('node', () => {
  it('finds every tie of an entity again by its id, with the same ends', async () => {
    const { data } = await ask<any>(
      '{ entity(id: "natsam") { ties(first: 100) { nodes { id kind from { id } to { id } } } } }',
    );
    const ties = data.entity.ties.nodes;
    const again = await ask<any>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Tie { id kind from { id } to { id } } } }',
      {
        ids: ties.map((tie: any) => tie.id),
      },
    );
    expect(again.data.nodes).toEqual(ties);
  });
});

describe('node, given what is no id', () => {
  it.each(['tie:"', 'tie:" OR *', 'tie:\\', 'tie:*', 'source:"', 'run:'])(
    'answers null to %j',
    async (id) => {
      const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ node: null });
    },
  );
});

describe('sources', () => {
  it('come with what cites them, found by an index', async () => {
    const { data } = await ask<any>(
      '{ sources(first: 3, text: "futurebylund") { totalCount nodes { id url entityCount tieCount entities(first: 100) { id } ties(first: 100) { sources { id } } } } }',
    );
    expect(data.sources.totalCount).toBeGreaterThan(3);
    for (const source of data.sources.nodes) {
      expect(source.entityCount + source.tieCount).toBeGreaterThan(0);
      expect(source.entities).toHaveLength(Math.min(100, source.entityCount));
      for (const tie of source.ties) expect(tie.sources.map((other: any) => other.id)).toContain(source.id);
    }
  });
});

describe('a wrong argument', () => {
  it.each([
    ['{ organisations(first: 0) { totalCount } }', 'first', '1 and 100'],
    ['{ organisations(first: 1, last: 1) { totalCount } }', 'last', 'not both'],
    ['{ projects(after: "x") { nodes { id } } }', 'after', 'cursor'],
    ['{ projects(filter: { from: "2016-13" }) { nodes { id } } }', 'from', '2016-11'],
    ['{ scene(input: { depth: 9 }) { graphVersion } }', 'input.depth', '0 and 4'],
    ['{ scene(input: { nodeLimit: 1501 }) { graphVersion } }', 'input.nodeLimit', '1 and 1500'],
  ])('is named with what it may be: %s', async (query, argument, values) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(values);
  });
});
