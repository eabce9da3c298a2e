import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isProcessAlive } from '../../../cypher/local/is-process-alive.ts';
import { type SupervisedNeo4j, superviseLocalNeo4j } from '../../../cypher/local/supervise-local-neo4j.ts';
import { ask } from './ask.ts';
import { type ChildProgram, runChildProgram } from './child-program.ts';

/** Asks again until the database answers: it is away for some seconds while it starts anew. */
const answersAgain = (db: SupervisedNeo4j) =>
  vi.waitFor(async () => expect(await ask(db, 'RETURN 1 AS one')).toEqual([{ one: 1 }]), {
    timeout: 60_000,
    interval: 250,
  });

describe('two programs on one home', () => {
  let directory: string;
  let home: string;
  let programs: readonly ChildProgram[] = [];
  let supervised: SupervisedNeo4j | undefined;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'samverkan-'));
    home = join(directory, 'Hem på ö');
  });

  afterAll(async () => {
    for (const program of programs) program.process.kill('SIGKILL');
    await supervised?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('that start at the same moment run one database between them', async () => {
    programs = await Promise.all([runChildProgram({ home }), runChildProgram({ home })]);
    const answers = programs.map(({ answer }) => answer);
    expect(answers.map(({ joined }) => joined).sort()).toEqual([false, true]);
    expect(answers[0]).toMatchObject({ pid: answers[1]?.pid, uri: answers[1]?.uri });
  });

  it('lose it when its owner is killed: no orphan stays, and a supervisor takes over on the same port', async () => {
    supervised = await superviseLocalNeo4j({ home });
    const { pid, uri } = supervised;
    expect(pid).toBe(programs[0]?.answer.pid);

    programs.find(({ answer }) => answer.joined === false)?.process.kill('SIGKILL');
    await vi.waitFor(() => expect(isProcessAlive(pid)).toBe(false), { timeout: 8_000 });
    await answersAgain(supervised);
    expect(supervised.pid).not.toBe(pid);
    expect(supervised.uri).toBe(uri);
  });

  it('have it back on the same port when the database process itself is killed', async () => {
    const { pid } = supervised!;
    process.kill(pid, 'SIGKILL');
    await answersAgain(supervised!);
    expect(supervised!.pid).not.toBe(pid);
  });

  it('end it for good when the supervisor stops', async () => {
    const { pid } = supervised!;
    await supervised!.stop();
    expect(isProcessAlive(pid)).toBe(false);
  });
});
