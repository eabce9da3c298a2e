import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createReadiness, type Readiness } from '../../api/readiness.ts';
import { connect, type Database } from '../../cypher/db.ts';
import { startApi } from '../support/api-server.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

let proxy: Awaited<ReturnType<typeof startTcpProxy>>;
let db: Database;
let readiness: Readiness;
let api: Awaited<ReturnType<typeof startApi>>;
beforeEach(async () => {
  const neo4j = inject('neo4j');
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  db = connect({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  readiness = createReadiness(db, pino({ level: 'silent' }));
  api = await startApi({ db, readiness });
});
afterEach(async () => {
  readiness.stop();
  await api.close();
  await db.close();
  await proxy.close();
});

const ready = async () => {
  const response = await fetch(`${api.url}/ready`);
  return [response.status, ((await response.json()) as { reason?: string }).reason];
};
async function ask(): Promise<string | undefined> {
  const answer = (await (await api.post({ query: '{ graph { nodeCount } }' })).json()) as {
    errors?: { extensions: { code: string } }[];
  };
  return answer.errors?.[0]?.extensions.code;
}

describe('a server', () => {
  it('does not tell an empty graph as the map while the first data come in', async () => {
    readiness.notYet = 'IMPORTING';
    const response = await api.post({ query: '{ graph { nodeCount } }' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await ask()).toBe('IMPORTING');
    expect(await ready()).toEqual([503, 'The first data are coming in. Ask again in a moment']);
    readiness.notYet = null;
    expect(await ask()).toBeUndefined();
  });

  it('says that it is ready when the database was away and has planned what pages ask first', async () => {
    let release = (): void => undefined;
    let asked = 0;
    const { prepare } = readiness;
    readiness.prepare = async () => {
      asked += 1;
      await new Promise<void>((resolve) => (release = resolve));
      await prepare();
    };
    expect(await ready()).toEqual([200, undefined]);
    proxy.become('reset');
    expect(await ready()).toEqual([503, 'The database does not answer']);
    await expect.poll(() => readiness.isCold(), { timeout: 20_000 }).toBe(true);
    proxy.become('none');
    await expect.poll(() => asked, { timeout: 20_000 }).toBe(1);
    expect(await ready()).toEqual([503, 'The database is back and prepares for its first questions']);
    expect(await ask()).toBeUndefined();
    release();
    await expect.poll(async () => (await ready())[0], { timeout: 30_000 }).toBe(200);
    await expect.poll(() => readiness.isCold(), { timeout: 30_000 }).toBe(false);
  });

  it('sends most questions away at once while the database is away', async () => {
    proxy.become('black hole');
    readiness.lost();
    await expect.poll(() => readiness.isCold(), { timeout: 20_000 }).toBe(true);
    const waiting = Array.from({ length: 4 }, ask);
    const sent = Promise.all(Array.from({ length: 30 }, ask));
    const first = await Promise.race([
      sent.then(() => 'sent away'),
      ...waiting.map((one) => one.then(() => 'waited')),
    ]);
    expect(first).toBe('sent away');
    expect(new Set(await sent)).toEqual(new Set(['NOT_READY']));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['NOT_READY']));
  });
});
