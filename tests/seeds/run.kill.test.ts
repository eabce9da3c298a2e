import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { connect, type Database } from '../../cypher/db.ts';
import { isProcessAlive } from '../../cypher/local/is-process-alive.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../cypher/local/start-local-neo4j.ts';
import { applySchema } from '../../cypher/schema/apply-schema.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { swecris } from '../../seeds/sources/swecris/index.ts';
import { undoRun } from '../../seeds/undo.ts';
import { writeSwecrisFile } from '../bench/import/swecris-file.ts';
import { folderOf } from '../support/files.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { seedEffects } from '../support/seed-effects.ts';
import { root } from '../support/source-files.ts';

let home: string;
let neo4j: LocalNeo4j;
let db: Database;
/** What an import that nobody disturbs makes. */
let undisturbed: string;

const random = (below: number) => Math.floor(Math.random() * below);
const open = async () => {
  neo4j = await startLocalNeo4j({ home });
  // The database is killed below: nobody shall wait long for it.
  db = connect({ ...neo4j, retryMs: 300 });
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samverkan-kill-'));
  await open();
  await applySchema(db);
  await runSource(ecosystem, [], seedEffects(db));
  undisturbed = await graphDigest(db);
});
beforeEach(() => db.execute('MATCH (n) DETACH DELETE n'));
afterAll(async () => {
  await db.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

/** Starts an import in a process of its own; `given` is a source with its files, the shipped ecosystem unless told. */
function importInChild(given: readonly string[] = []) {
  const { uri, username, password, database } = neo4j;
  const program = fileURLToPath(new URL('import-in-child.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', program, uri, username, password, database, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Kills an import some batches and milliseconds into its writing. */
async function killImporter(batches: number, ms: number, given: readonly string[] = []): Promise<void> {
  const child = importInChild(given);
  const exit = once(child, 'exit');
  let told = 0;
  child.stdout.on('data', (text: Buffer) => {
    told += text.length;
    if (told >= batches) void sleep(ms).then(() => child.kill('SIGKILL'));
  });
  await exit;
}

it('an import that was killed ten times is completed by the next', async () => {
  const moments: string[] = [];
  for (let kill = 0; kill < 10; kill += 1) {
    const [batches, ms] = [1 + random(4), random(60)];
    moments.push(`${batches} batches, ${ms} ms`);
    await killImporter(batches, ms);
  }
  const [{ state } = { state: '' }] = await ask<{ state: string }>(
    db,
    'MATCH (r:ImportRun) RETURN r.state AS state ORDER BY r.startedAt LIMIT 1',
  );
  expect(state).toBe('INTERRUPTED');
  await runSource(
    ecosystem,
    [],
    seedEffects(db, { process: { host: hostname(), pid: process.pid, isAlive: isProcessAlive } }),
  );
  expect(await graphDigest(db), `killed after ${moments.join('; ')}`).toBe(undisturbed);
  expect(await ask(db, `MATCH (r:ImportRun {state: 'RUNNING'}) RETURN r.id`)).toEqual([]);
});

it('an import of a file that is read in parts is completed too, and what it laid aside is gone', async () => {
  const folder = await folderOf({});
  const path = join(folder, 'grants.csv');
  await writeSwecrisFile(path, { rows: 300, organisations: 20, abstract: 300, people: 0 });
  const effects = () =>
    seedEffects(db, { process: { host: hostname(), pid: process.pid, isAlive: isProcessAlive } });
  await runSource(swecris, [path], effects());
  const whole = await graphDigest(db);
  await db.execute('MATCH (n) DETACH DELETE n');
  const moments: string[] = [];
  for (let kill = 0; kill < 4; kill += 1) {
    const [batches, ms] = [1 + random(12), random(60)];
    moments.push(`${batches} batches, ${ms} ms`);
    await killImporter(batches, ms, ['swecris', path]);
  }
  const { run } = await runSource(swecris, [path], effects());
  expect(await graphDigest(db), `killed after ${moments.join('; ')}`).toBe(whole);
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('samverkan-import-'))).toEqual([]);
  // The last run completed what the killed ones began: those are taken back one by one, the latest first.
  await expect(undoRun(run!, effects())).resolves.toMatchObject({ undone: run });
});

it('of two imports that are started at once, one is let in and the other says who is importing', async () => {
  const children = [importInChild(), importInChild()];
  const ends = await Promise.all(
    children.map(async (child) => {
      let told = '';
      child.stderr.on('data', (text: Buffer) => (told += text.toString()));
      child.stdout.resume();
      const [code] = (await once(child, 'exit')) as [number];
      return { code, told, pid: child.pid };
    }),
  );
  const [done, refused] = ends.toSorted((a, b) => a.code - b.code);
  expect([done?.code, refused?.code]).toEqual([0, 1]);
  expect(refused?.told).toContain(`process ${done?.pid} on ${hostname()} is importing now (run:ecosystem:`);
  expect(await graphDigest(db)).toBe(undisturbed);
});

it('an import whose database was killed five times is completed by the next', async () => {
  const moments: number[] = [];
  for (let kill = 0; kill < 5; kill += 1) {
    const batches = 1 + random(7);
    moments.push(batches);
    let told = 0;
    const run = runSource(
      ecosystem,
      [],
      seedEffects(db, {
        batchRows: 40,
        process: { host: hostname(), pid: process.pid, isAlive: () => false },
        onProgress: () => {
          told += 1;
          if (told === batches) setTimeout(() => process.kill(neo4j.pid, 'SIGKILL'), random(30));
        },
      }),
    );
    await expect(run).rejects.toThrow(/database does not answer/);
    await neo4j.exited;
    await db.close();
    await neo4j.stop();
    await open();
    await db.verify(10_000);
  }
  const rest = seedEffects(db, { process: { host: hostname(), pid: process.pid, isAlive: () => false } });
  const report = await runSource(ecosystem, [], rest);
  expect(report.interrupted).toHaveLength(1);
  expect(await graphDigest(db), `killed after batches ${moments.join(', ')}`).toBe(undisturbed);
}, 300_000);

it('the command imports, tells progress beside, and prints the report as one JSON object', async () => {
  const env = {
    ...process.env,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
  };
  const seed = promisify(execFile);
  const { stdout, stderr } = await seed(
    process.execPath,
    ['--import', 'tsx', 'seeds/cli.ts', 'ecosystem', '--json'],
    { cwd: root, env },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    dataset: 'ecosystem',
    dryRun: false,
    entities: { added: 439, changed: 0, removed: 0, unchanged: 0 },
    ties: { added: 1001 },
    sources: { added: 217 },
  });
  expect(stderr).toContain('ecosystem write ties: 1,001 of 1,001');
});
