import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { startBalancer } from '../support/balancer.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { subscribe } from '../support/subscribe.ts';
import { stepWriter } from '../support/write-step.ts';

let db: Database;
let servers: ServerProcess[] = [];
let balancer: Awaited<ReturnType<typeof startBalancer>>;
beforeAll(async () => {
  db = await seededDatabase();
  const { uri, username, password, database } = inject('neo4j');
  const env = {
    // As a cluster is named; the driver finds out by itself who writes and who reads.
    NEO4J_URI: uri.replace(/^bolt:/, 'neo4j:'),
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  servers = await Promise.all([startServerProcess(env), startServerProcess(env)]);
  balancer = await startBalancer(servers.map(({ address }) => address));
});
afterAll(async () => {
  await balancer?.close();
  await Promise.all(servers.map((server) => server.stop()));
  await db.close();
});

async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { etag: response.headers.get('etag'), text: await response.text() };
}
const dataOf = async (address: string, query: string) => JSON.parse((await ask(address, query)).text).data;
const barrier = 'hinder-kiruna-statlig-mark';

describe('two processes behind a balancer', () => {
  it.each([
    [
      'an entity',
      '{ entity(id: "natsam") { name ties(first: 20) { totalCount nodes { id to { name } } } } }',
    ],
    [
      'a page',
      '{ organisations(first: 20, orderBy: NAME_SV) { totalCount pageInfo { endCursor } nodes { id } } }',
    ],
    ['a scene', '{ scene(input: { seeds: ["natsam"] }) { graphVersion nodes { id } ties { id } } }'],
    ['barriers', '{ barriers(first: 50) { nodes { id state waiting { days } } } }'],
  ])('give the same answer to %s, byte for byte, under one ETag', async (_, query) => {
    // The first answer plans its queries, for which a busy machine may lack the time.
    const whole = async (address: string) => {
      await expect
        .poll(async () => (await ask(address, query)).text, { timeout: 50_000 })
        .not.toContain('"errors"');
      return ask(address, query);
    };
    const [first, second] = await Promise.all(servers.map(({ address }) => whole(address)));
    expect(second).toEqual(first);
    expect(first!.etag).toBeTruthy();
    expect(await ask(balancer.address, query)).toEqual(first);
  });

  it('know a link as soon as one of them has saved it', async () => {
    for (let at = 0; at < 4; at++) {
      const state = `/explore?seeds=natsam&depth=${(at % 2) + 1}&lang=${at < 2 ? 'sv' : 'en'}`;
      const { saveLink } = await dataOf(
        balancer.address,
        `mutation { saveLink(state: ${JSON.stringify(state)}) { id } }`,
      );
      const { link } = await dataOf(balancer.address, `{ link(id: "${saveLink.id}") { state } }`);
      expect(link).not.toBeNull();
    }
  });

  it('both tell what a third writes, at once in answers and by subscription, and one goes on where the other was', async () => {
    const follow = await Promise.all(servers.map(({ address }) => subscribe(address)));
    const version = () => Promise.all(servers.map(({ address }) => dataOf(address, '{ graph { version } }')));
    await version();
    const write = await stepWriter(db);
    await write(barrier, 1);
    const [one, two] = await version();
    expect(two).toEqual(one);
    const events = await Promise.all(follow.map((reader) => reader.next()));
    expect(events[1]).toEqual(events[0]);
    expect(events[0]?.data?.barrierChanged).toMatchObject({
      barrierId: barrier,
      graphVersion: one.graph.version,
    });
    for (const reader of follow) reader.close();

    await write(barrier, 2);
    // Whichever process the balancer chooses: the cursor of the one means the same to the other.
    const after = String(events[0]!.data!.barrierChanged['cursor']);
    const again = [
      await subscribe(balancer.address, { after }),
      await subscribe(balancer.address, { after }),
    ];
    const next = await Promise.all(again.map((reader) => reader.next()));
    expect(next[0]?.data?.barrierChanged).toMatchObject({ barrierId: barrier });
    expect(next[1]).toEqual(next[0]);
    expect(next[0]!.data!.barrierChanged['cursor']).not.toBe(after);
    for (const reader of again) reader.close();
  });
});
