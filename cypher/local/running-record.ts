import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `running.json` says while a local Neo4j answers: process ids, its Bolt port, and when it started (ISO 8601). */
export interface RunningRecord {
  readonly pid: number;
  readonly port: number;
  readonly startedAt: string;
  readonly parentPid: number;
}

/** Written when Bolt answers; the JVM removes it as the first step of its shutdown. */
export async function writeRunningRecord(home: string, record: RunningRecord): Promise<void> {
  await replaceFile(join(home, 'running.json'), `${JSON.stringify(record, null, 2)}\n`);
  await replaceFile(join(home, 'port'), `${record.port}\n`);
}

/** The record left by the latest start, which may be of a process long dead. */
export async function readRunningRecord(home: string): Promise<RunningRecord | undefined> {
  const text = await readIfThere(join(home, 'running.json'));
  return text === undefined ? undefined : (JSON.parse(text) as RunningRecord);
}

/** The port of the latest start, kept over a clean stop so that saved addresses stay right. */
export async function readLatestPort(home: string): Promise<number | undefined> {
  const text = await readIfThere(join(home, 'port'));
  return text === undefined ? undefined : Number(text);
}

async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
