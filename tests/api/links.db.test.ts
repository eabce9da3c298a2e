import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { apiClient } from '../support/ask-api.ts';
import { ask as askDatabase } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects, small } from '../support/seed-effects.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await freshDatabase();
  ask = apiClient(db);
});
beforeEach(() => db.execute('MATCH (link:SavedLink) DELETE link'));
afterAll(() => db.close());

const save = async (state: string) =>
  ask<any>('mutation ($state: String!) { saveLink(state: $state) { id state createdAt } }', { state });
const open = async (id: string) =>
  (await ask<any>('query ($id: ID!) { link(id: $id) { id state createdAt } }', { id })).data.link;
const count = async () =>
  (await askDatabase<{ count: number }>(db, 'MATCH (link:SavedLink) RETURN count(link) AS count'))[0]!.count;

describe('saveLink', () => {
  it('keeps a state under a short id, and link gives it back as it was', async () => {
    const state = '/explore?seeds=natsam,rise&view=ladder&pos=natsam:12.5,-40&name=Ume%C3%A5';
    const { data } = await save(state);
    expect(data.saveLink.id).toMatch(/^[\w-]{16}$/);
    expect(data.saveLink.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await open(data.saveLink.id)).toEqual(data.saveLink);
    expect(data.saveLink.state).toBe(state);
  });

  it('gives the same state the same id, another state another, and nothing for an unknown id', async () => {
    const first = (await save('/explore?seeds=natsam')).data.saveLink;
    const other = (await save('/explore?seeds=rise')).data.saveLink;
    expect((await save('/explore?seeds=natsam')).data.saveLink).toEqual(first);
    expect(other.id).not.toBe(first.id);
    expect(await count()).toBe(2);
    expect(await open('AAAAAAAAAAAAAAAA')).toBeNull();
  });

  it('makes one node of the same state saved twenty times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => save('/explore?seeds=vinnova')));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.saveLink.id)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it.each([
    '',
    '/explore',
    '/explore?',
    '/barriers?type=LEGAL',
    'https://example.org/explore?seeds=natsam',
    '//example.org/explore?seeds=natsam',
    '/explore?seeds=natsam#part',
    '/explore?seeds=natsam\n',
    '/explore?q=<script>',
    '/explore?q=Umeå',
  ])('refuses what is no state of the explorer: %j', async (state) => {
    const { errors } = await save(state);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'state' });
    expect(errors?.[0]?.message).toContain('/explore?seeds=natsam');
    expect(await count()).toBe(0);
  });

  it('refuses a state of more than 32,768 characters, and takes one of as many', async () => {
    const start = '/explore?pos=';
    const state = start + 'a'.repeat(32_768 - start.length);
    const { errors } = await save(`${state}a`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'state' });
    expect(errors?.[0]?.message).toContain('32768');
    expect(await open((await save(state)).data.saveLink.id)).toMatchObject({ state });
  });
});

describe('when 10,000 links are kept', () => {
  beforeEach(() =>
    db.execute(`UNWIND range(1, 10000) AS n
      CREATE (:SavedLink {id: 'old-' + right('0000' + n, 5), state: '/explore?n=' + n, createdAt: '2020-01-01T00:00:00.000Z',
        usedAt: '2020-01-' + right('0' + (1 + n / 500), 2) + 'T00:00:00.000Z'})`),
  );

  it('the one that was used the longest ago goes, and one that was opened since stays', async () => {
    // Of those last used on the first day the last id would go first.
    expect(await open('old-00499')).toMatchObject({ state: '/explore?n=499' });
    const { data } = await save('/explore?seeds=natsam');
    expect(await count()).toBe(10_000);
    expect(await open(data.saveLink.id)).not.toBeNull();
    expect(await open('old-00499')).not.toBeNull();
    expect(await open('old-00498')).toBeNull();
    expect(await open('old-00497')).not.toBeNull();
  });

  it('many who save at once keep to the number', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => save(`/explore?seeds=x${n}`)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await count()).toBe(10_000);
    for (const { data } of answers) expect(await open(data.saveLink.id)).not.toBeNull();
  });
});

describe('a saved link and the graph', () => {
  it('do not touch each other: no entity, no new version, and imports leave it', async () => {
    const importAll = () => runSource(ecosystem, [], seedEffects(db, small()));
    const graph = async () => (await ask<any>('{ graph { version nodeCount kinds { count } } }')).data.graph;
    await importAll();
    const before = await graph();
    const { data } = await save('/explore?seeds=future-by-lund');
    expect(await graph()).toEqual(before);
    await runSource(
      ecosystem,
      [],
      seedEffects(db, small({ relationships: (all) => all.slice(10), nodes: (all) => all })),
    );
    expect((await graph()).version).not.toBe(before.version);
    expect(await open(data.saveLink.id)).toEqual(data.saveLink);
  });
});
