import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../api/schema/build-schema.ts';
import type { Database } from '../../cypher/db.ts';
import { isInterfaceType, isObjectType } from 'graphql';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
});
afterAll(() => db.close());

interface Page {
  readonly edges: {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly name: string };
  }[];
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
async function page(list: (paging: string) => string, paging: string): Promise<Page> {
  const fields =
    'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const { data, errors } = await ask<any>(list(`(${paging}) { ${fields} }`));
  expect(errors).toBeUndefined();
  return data.list ?? data.entity.list;
}
/** Ids of all pages: forward from the beginning, or backward from the end. */
async function walk(list: (paging: string) => string, size: number, backward = false): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = '', more = true; more;) {
    const to = cursor && `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const { nodes, edges, pageInfo } = await page(list, `${backward ? 'last' : 'first'}: ${size}${to}`);
    expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
    expect(pageInfo.startCursor).toBe(edges[0]!.cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1)!.cursor);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== '');
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  }
  return ids;
}
const lists: [string, (paging: string) => string][] = [
  ['projects', (paging) => `{ list: projects${paging} }`],
  ['projects by date', (paging) => `{ list: projects${paging.replace('(', '(orderBy: DATE, ')} }`],
  ['barriers by waiting', (paging) => `{ list: barriers${paging.replace('(', '(orderBy: WAITING, ')} }`],
  [
    'organisations by ties',
    (paging) =>
      `{ list: organisations${paging.replace('(', '(filter: { isReference: false }, orderBy: TIES, ')} }`,
  ],
  ['sources', (paging) => `{ list: sources${paging} }`],
  ['ties of an entity', (paging) => `{ entity(id: "natsam") { list: ties${paging} } }`],
];

describe('connections', () => {
  it.each(lists)('%s: backward gives the same as forward', async (_, list) => {
    const forward = await walk(list, 20);
    expect(forward.length).toBeGreaterThan(20);
    expect(new Set(forward).size).toBe(forward.length);
    expect(await walk(list, 20, true)).toEqual(forward);
  });

  it('what comes in while one goes through the pages moves nothing: each old one is told once', async () => {
    const list = lists[0]![1];
    const before = await walk(list, 100);
    const first = await page(list, 'first: 20');
    const added = (id: string, after: string) =>
      db.execute(`MATCH (p:Entity {id: '${after}'})
        CREATE (:Entity:Project {id: '${id}', kind: p.kind, sortSv: p.sortSv + ' 1', nameSv: p.nameSv, confidence: 'HIGH', isReference: false})`);
    try {
      await added('test-before', before[3]!);
      await added('test-after', before[30]!);
      const rest: string[] = [];
      for (let { endCursor: after, hasNextPage: more } = first.pageInfo; more;) {
        const next = await page(list, `first: 20, after: "${after}"`);
        rest.push(...next.nodes.map(({ id }) => id));
        ({ endCursor: after, hasNextPage: more } = next.pageInfo);
      }
      expect(rest).toEqual([...before.slice(20, 31), 'test-after', ...before.slice(31)]);
      const back = await page(list, `last: 20, before: "${first.pageInfo.endCursor}"`);
      expect(back.nodes.map(({ id }) => id)).toEqual([
        ...before.slice(0, 4),
        'test-before',
        ...before.slice(4, 19),
      ]);
    } finally {
      await db.execute("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e");
    }
  });

  it('count up to 10,000 and say whether that is all', async () => {
    const { data } = await ask<any>(
      '{ few: themes { totalCount isExact } entity(id: "natsam") { ties { isExact } } }',
    );
    expect(data.few).toEqual({ totalCount: 17, isExact: true });
    expect(data.entity.ties.isExact).toBe(true);
    await db.execute(
      "MATCH (n:Entity {id: 'natsam'}) UNWIND range(1, 10001) AS i CREATE (:Entity:Theme {id: 'test-' + i, kind: 'THEME'})-[:ABOUT {family: 'STRUCTURE'}]->(n)",
    );
    try {
      const many = (
        await ask<any>(
          '{ many: themes { totalCount isExact } entity(id: "natsam") { ties { totalCount isExact } } }',
        )
      ).data;
      const counted = { totalCount: 10_000, isExact: false };
      expect([many.many, many.entity.ties]).toEqual([counted, counted]);
    } finally {
      await db.execute("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e");
    }
  });
});

describe('the schema', () => {
  const types = Object.values(buildSchema().getTypeMap()).filter((type) => isObjectType(type));
  // Lines of a picture or of an account: their ids are those of the entities and ties that they stand for, or of nothing outside the answer.
  const parts = [
    'SceneNode',
    'SceneTie',
    'SceneLabel',
    'SceneGroup',
    'CollaborationEvidence',
    'FundingGrant',
    'FundingShare',
    'FundingParty',
    'GoneEntity',
  ];

  it('has a Node for everything with an id of its own', () => {
    const without = types
      .filter((type) => type.getFields()['id'] && !type.getInterfaces().some(({ name }) => name === 'Node'))
      .map(({ name }) => name);
    expect(without.toSorted()).toEqual(parts.toSorted());
  });

  it('has pageInfo, edges, nodes, totalCount and isExact in each connection', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(12);
    for (const type of connections)
      expect(Object.keys(type.getFields()), type.name).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount', 'isExact']),
      );
  });

  it('describes each type, field, argument and value', () => {
    const named = Object.values(buildSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const bare: string[] = [];
    const look = (path: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) bare.push(path);
    };
    for (const type of named) {
      look(type.name, type);
      if ('getValues' in type)
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        if (isObjectType(type) || isInterfaceType(type))
          for (const argument of 'args' in field ? field.args : [])
            look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(bare).toEqual([]);
  });
});

describe('node', () => {
  it('finds a saved link, and each sort of thing by the id that it tells', async () => {
    const saved = await ask<any>('mutation { saveLink(state: "/explore?seeds=natsam") { id } }');
    const { data } = await ask<any>(`{
      graph { imports { id } } sources(first: 1) { nodes { id } }
      entity(id: "natsam") { ties(first: 1) { nodes { id } } }
    }`);
    const ids = [
      data.graph.imports[0],
      data.sources.nodes[0],
      data.entity.ties.nodes[0],
      saved.data.saveLink,
    ].map(({ id }) => id);
    const found = await ask<any>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Link { state } } }',
      { ids },
    );
    expect(found.data.nodes.map(({ __typename, id }: any) => [__typename, id])).toEqual([
      ['ImportRun', ids[0]],
      ['Source', ids[1]],
      ['Tie', ids[2]],
      ['Link', ids[3]],
    ]);
    expect(found.data.nodes[3].state).toBe('/explore?seeds=natsam');
  });
});
