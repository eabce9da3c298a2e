import { spawn, type ChildProcess } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect, type Database } from '../../cypher/db.ts';
import { superviseLocalNeo4j, type SupervisedNeo4j } from '../../cypher/local/supervise-local-neo4j.ts';
import { applySchema } from '../../cypher/schema/apply-schema.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { ask } from '../support/graph-digest.ts';
import { seedEffects, small } from '../support/seed-effects.ts';
import { root } from '../support/source-files.ts';
import { subscribe } from '../support/subscribe.ts';
import { stepWriter } from '../support/write-step.ts';

const barrier = 'hinder-utanfor-radighet';
const readers = 200;
let home: string;
let neo4j: SupervisedNeo4j;
let db: Database;
let url: string;
let api: ChildProcess | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samverkan-follow-'));
  neo4j = await superviseLocalNeo4j({ home });
  db = connect(neo4j);
  await applySchema(db);
  await runSource(ecosystem, [], seedEffects(db, small()));
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  url = `http://127.0.0.1:${(free.address() as AddressInfo).port}`;
  await new Promise((resolve) => free.close(resolve));
  await startApi();
});
afterAll(async () => {
  api?.kill('SIGKILL');
  await db.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

async function startApi(): Promise<void> {
  const { uri, username, password, database } = neo4j;
  const args = [new URL(url).port, uri, username, password, database];
  api = spawn(process.execPath, ['--import', 'tsx', 'tests/support/api-in-child.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await vi.waitFor(() => fetch(`${url}/health`), { timeout: 60_000, interval: 200 });
}

async function killApi(): Promise<void> {
  const ended = once(api!, 'exit');
  api!.kill('SIGKILL');
  await ended;
}

/** One reader: subscribes again with its cursor whenever its stream ends, until it is told to stop. */
async function keepFollowing(start: string, seen: string[], stop: AbortSignal): Promise<void> {
  for (let after = start; !stop.aborted; await pause(300)) {
    try {
      const stream = await subscribe(url, { after }, 'cursor');
      stop.addEventListener('abort', stream.close, { once: true });
      for (let event = await stream.next(); event?.data; event = await stream.next()) {
        after = String(event.data.barrierChanged['cursor']);
        seen.push(after);
      }
    } catch {
      // The process is away; the next round finds it again.
    }
  }
}

const entries = async () =>
  (await ask<{ n: number }>(db, 'MATCH (c:BarrierChange) RETURN count(c) AS n'))[0]!.n;
const asked = async (query: string) => {
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
};

it(
  '200 readers get each change once and in order, though the API and the database are killed under them',
  {
    timeout: 400_000,
  },
  async () => {
    const write = await stepWriter(db);
    const start = String((await asked('{ barrierCursor }'))['barrierCursor']);
    const before = await entries();
    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    const seen = Array.from({ length: readers }, (): string[] => []);
    const following = seen.map((own) => keepFollowing(start, own, stop.signal));

    let number = 0;
    /** A write that fails may still have been done; the log says what was. */
    const change = async (times: number) => {
      for (let time = 0; time < times; time += 1) await write(barrier, (number += 1)).catch(() => pause(500));
    };
    await change(5);
    await killApi();
    await change(5);
    await startApi();
    await change(5);
    process.kill(neo4j.pid, 'SIGKILL');
    const isBack = async () => {
      await change(1);
      return entries().catch(() => 0);
    };
    await expect.poll(isBack, { timeout: 120_000, interval: 1_000 }).toBeGreaterThanOrEqual(before + 18);
    await killApi();
    await startApi();
    await change(3);

    const logged = (await entries()) - before;
    expect(logged).toBeGreaterThanOrEqual(20);
    await expect.poll(() => Math.min(...seen.map((own) => own.length)), { timeout: 120_000 }).toBe(logged);
    // Nothing comes a second time.
    await pause(1_500);
    stop.abort();
    await Promise.all(following);
    const page = await asked(
      `{ barrierChanges(after: ${JSON.stringify(start)}, first: 100) { nodes { cursor } } }`,
    );
    const expected = (page['barrierChanges'] as { nodes: { cursor: string }[] }).nodes.map(
      ({ cursor }) => cursor,
    );
    expect(expected).toHaveLength(logged);
    for (const own of seen) expect(own).toEqual(expected);
  },
);
