import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { createBarrierLog } from '../../api/barrier-log/barrier-log.ts';
import { readCursor } from '../../api/barrier-log/log-position.ts';
import { readBarrierLog } from '../../api/barrier-log/read-barrier-log.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { undoRun } from '../../seeds/undo.ts';
import { BarrierChangedDocument } from '../../web/data/generated/documents.ts';
import { startApi } from '../support/api-server.ts';
import { edited, seedEffects, type Edits } from '../support/seed-effects.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { subscribe, usualFields } from '../support/subscribe.ts';
import { stepWriter } from '../support/write-step.ts';

const reads: string[] = [];
let db: Database;
let api: Awaited<ReturnType<typeof startApi>>;
let write: (barrier: string, number: number) => Promise<void>;
beforeAll(async () => {
  db = await seededDatabase(({ name }) => reads.push(name));
  api = await startApi({ db });
  write = await stepWriter(db);
});
afterAll(async () => {
  await api.close();
  await db.close();
});

const land = 'hinder-kiruna-statlig-mark';
const zone = 'hinder-miljozon-stockholm';
const seed = async (edits: Edits) => (await runSource(ecosystem, [], seedEffects(db, edited(edits)))).run!;
const query = async (text: string, variables: object = {}) => {
  const answer = await (await api.post({ query: text, variables })).json();
  return answer as { data: any; errors?: { message: string; extensions: any }[] };
};
const cursorNow = async () => (await query('{ barrierCursor }')).data.barrierCursor;
const pageAfter = async (after: string | null, rest = '') =>
  (
    await query(
      `query ($after: String) { barrierChanges(after: $after ${rest}) { nodes { ${usualFields} } cursor hasMore } }`,
      { after },
    )
  ).data['barrierChanges'];
let number = 0;
const change = async (barrier: string, times = 1) => {
  for (let time = 0; time < times; time += 1) await write(barrier, (number += 1));
};
const take = async (stream: Awaited<ReturnType<typeof subscribe>>, count: number) => {
  const events: Record<string, any>[] = [];
  while (events.length < count) {
    const event = await stream.next();
    if (!event?.data) throw new Error(`The stream ended after ${events.length}: ${JSON.stringify(event)}`);
    events.push(event.data.barrierChanged as Record<string, any>);
  }
  return events;
};

describe('a subscription to barriers', () => {
  it('tells what an import did: what, when, by which run, and where the barrier stood before and after', async () => {
    const stream = await subscribe(
      api.url,
      { ids: [land] },
      `${usualFields} name changedAt fields stateBefore stateAfter run { id dataset }
       barrier { state } steps { action before { kind } after { kind date to { id } } }
       ties { action kind otherId other { id } }`,
    );
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const run = await seed({
      nodes: (nodes) =>
        nodes.map((node) =>
          node.id === land ? { ...node, status: 'resolved', resolvedDate: '2026-11-20' } : node,
        ),
      relationships: (ties) =>
        ties.filter(
          ({ from, type, to }) => !(type === 'HAS_AUTHORITY_OVER' && to === land && from === 'regeringen'),
        ),
    });
    const [entity, added, ...rest] = await take(stream, 4);
    expect(entity).toMatchObject({
      action: 'CHANGED',
      barrierId: land,
      run: { id: run, dataset: 'ecosystem' },
    });
    expect(entity!['fields']).toContain('resolvedDate');
    expect(entity!['name']).toBe(added!['name']);
    const all = [entity!, added!, ...rest];
    const kinds = all.flatMap(({ steps }) =>
      steps.map(({ action, before, after }: any) => [action, (after ?? before).kind]),
    );
    expect(kinds).toEqual([
      ['ADDED', 'RESOLVED'],
      ['REMOVED', 'DESCRIBED'],
    ]);
    const turn = all.find(({ stateAfter }) => stateAfter === 'RESOLVED');
    expect(turn).toMatchObject({ stateBefore: 'DESCRIBED', barrier: { state: 'RESOLVED' } });
    expect(all.flatMap(({ ties }) => ties)).toEqual([
      { action: 'REMOVED', kind: 'HAS_AUTHORITY_OVER', otherId: 'regeringen', other: { id: 'regeringen' } },
    ]);
    await undoRun(run, seedEffects(db));
    const [undone] = await take(stream, 1);
    expect(undone!['run'].id).not.toBe(run);
    stream.close();
  });

  it('goes on with a cursor where it was, whether it was told or has yet to be read, and loses and repeats nothing', async () => {
    const start = await cursorNow();
    await change(land, 3);
    const first = await subscribe(api.url, { after: start });
    const seen = await take(first, 2);
    first.close();
    await change(zone, 2);
    const second = await subscribe(api.url, { after: seen.at(-1)!['cursor'] });
    await change(land, 1);
    seen.push(...(await take(second, 4)));
    second.close();
    expect(seen.map(({ barrierId }) => barrierId)).toEqual([land, land, land, zone, zone, land]);
    const page = await pageAfter(start);
    expect(page.nodes).toEqual(seen);
    expect(page.hasMore).toBe(false);
    expect(await cursorNow()).toBe(page.cursor);
  });

  it('is told in pages too, and of some barriers alone', async () => {
    const start = await cursorNow();
    await change(land, 2);
    await change(zone, 3);
    const first = await pageAfter(start, ', first: 2');
    expect([first.nodes.length, first.hasMore]).toEqual([2, true]);
    const rest = await pageAfter(first.cursor);
    expect([rest.nodes.length, rest.hasMore]).toEqual([3, false]);
    const zones = await pageAfter(start, `, ids: ["${zone}"]`);
    expect(zones.nodes).toEqual(rest.nodes);
    const stream = await subscribe(api.url, { after: start, ids: [zone] });
    expect(await take(stream, 3)).toEqual(rest.nodes);
    stream.close();
  });

  it('reads from the graph what came before the process began to follow, page by page', async () => {
    const start = await cursorNow();
    for (let round = 0; round < 6; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => change(round % 2 === 0 ? land : zone)));
    const stream = await subscribe(api.url, { after: start });
    const events = await take(stream, 120);
    expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(120);
    const versions = events.map(({ graphVersion }) => Number(graphVersion));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    stream.close();
  });

  it('sends signs of life while nothing happens', async () => {
    const socket = connectSocket(Number(new URL(api.url).port), '127.0.0.1');
    const body = JSON.stringify({ query: 'subscription { barrierChanged { cursor } }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body}`,
    );
    let text = '';
    socket.on('data', (data) => (text += String(data)));
    await expect.poll(() => text.split('\n:\n').length, { timeout: 30_000 }).toBeGreaterThan(2);
    socket.destroy();
  });
});

describe('a cursor', () => {
  const refused = async (after: string) => {
    const stream = await subscribe(api.url, { after });
    const event = await stream.next();
    expect(await stream.next()).toBeUndefined();
    return event!.errors![0]!;
  };

  it('that is none is refused by the name of its argument', async () => {
    for (const after of ['x', '', 'YXQ6eA']) {
      const error = await refused(after);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
    const { errors } = await query('{ barrierChanges(after: "x") { cursor } }');
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('of another graph, of a version that is not there, or behind what is kept, is told to be of no use', async () => {
    const decoded = Buffer.from(await cursorNow(), 'base64url').toString();
    const [log, version] = decoded.split('~');
    const write = (...parts: unknown[]) => Buffer.from(parts.join('~')).toString('base64url');
    const codes: unknown[] = [];
    for (const cursor of [write('0000-dead', version), write(log, Number(version) + 1_000)])
      codes.push((await refused(cursor)).extensions['code']);
    await db.execute(`MATCH (g:GraphState) SET g.logFrom = ${Number(version) - 1}`);
    codes.push((await refused(write(log, Number(version) - 2))).extensions['code']);
    expect(codes).toEqual(['CURSOR_EXPIRED', 'CURSOR_EXPIRED', 'CURSOR_EXPIRED']);
    const stream = await subscribe(api.url, { after: write(log, Number(version) - 1) });
    await change(land);
    await take(stream, 1);
    stream.close();
    await db.execute('MATCH (g:GraphState) SET g.logFrom = 0');
  });
});

describe('subscriptions and limits', () => {
  it('have a limit of their own, take no place of a question, and leave their place when they go', async () => {
    const opened = await Promise.all(Array.from({ length: 200 }, () => subscribe(api.url)));
    expect((await query('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const start = await cursorNow();
    await change(zone);
    const told = await Promise.all(opened.map((stream) => take(stream, 1)));
    const { nodes } = await pageAfter(start);
    for (const events of told) expect(events).toEqual(nodes);
    for (const stream of opened) stream.close();
  });

  it('are refused above it with the figures, and let in again when one has gone', async () => {
    const log = createBarrierLog(readBarrierLog(db));
    const after = readCursor('after', await cursorNow());
    const opened = await Promise.all(Array.from({ length: 1_000 }, () => log.follow(after, null)));
    await expect(log.follow(after, null)).rejects.toMatchObject({
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'subscriptions', value: 1_001, allowed: 1_000 },
    });
    await opened[0]!.return?.();
    opened.push(await log.follow(after, null));
    await Promise.all(opened.map((follower) => follower.return?.()));
  });

  it('keep to the cost and the depth of a question', async () => {
    const page =
      'ties(first: 100) { nodes { from { ties(first: 100) { nodes { id to { ties(first: 20) { nodes { id } } } } } } } }';
    const stream = await subscribe(api.url, {}, `barrier { ${page} }`);
    expect((await stream.next())!.errors![0]!.extensions).toMatchObject({ limit: 'cost' });
    const deep = await subscribe(
      api.url,
      {},
      `barrier { ${'steps { barrier { '.repeat(7)} id ${'} }'.repeat(7)} }`,
    );
    expect((await deep.next())!.errors![0]!.extensions).toMatchObject({ limit: 'depth' });
  });
});

describe('in the locked profile', () => {
  it('the document of the page subscribes, another one does not, nor does a GET without the header', async () => {
    const locked = await startApi({ db, profile: 'locked' });
    const stream = await subscribe(locked.url, { language: 'SV' }, '', String(BarrierChangedDocument));
    await change(land);
    expect(await take(stream, 1)).toHaveLength(1);
    stream.close();
    const text = encodeURIComponent('subscription { barrierChanged { cursor } }');
    const get = await fetch(`${locked.url}/graphql?query=${text}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(get.status).toBe(403);
    expect((await subscribe(locked.url)).response.status).toBe(400);
    await locked.close();
  });
});

describe('the log', () => {
  it('is read once for all who follow, and not at all while nobody does', async () => {
    const isRead = () => reads.filter((name) => name === 'barrier-log-after').length;
    const opened = await Promise.all(Array.from({ length: 40 }, () => subscribe(api.url)));
    await change(land);
    await Promise.all(opened.map((stream) => take(stream, 1)));
    const start = performance.now();
    const before = isRead();
    await expect.poll(isRead, { timeout: 30_000 }).toBeGreaterThan(before + 3);
    expect(isRead() - before).toBeLessThan((performance.now() - start) / 500 + 2);
    for (const stream of opened) stream.close();
    // A client that goes is noticed when its connection closes; then all is quiet.
    let last = -1;
    await expect
      .poll(
        () => {
          const was = last;
          last = isRead();
          return last - was;
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(0);
  });
});
