import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const stopTimeoutMs = 30_000;
const consoleLog = 'neo4j-console.log';

// Exit codes of LocalNeo4j.java.
const endings: Readonly<Record<number, JvmEnding>> = { 75: 'home-held', 76: 'port-taken' };

/** Why the JVM ended: another process holds the home, another program has the port, or anything else. */
export type JvmEnding = 'home-held' | 'port-taken' | 'other';

/** The database process. It ends when this process ends, however that happens. */
export interface Jvm {
  readonly pid: number;
  readonly ended: Promise<JvmEnding>;
  /** Ends it cleanly; after 30 seconds, or the time given, by force. */
  stop(timeoutMs?: number): Promise<void>;
  /** What it has written to its console since this start. */
  readConsole(): Promise<string>;
}

/** Where Neo4j runs and from what: directories, and a port on 127.0.0.1. */
export interface JvmPlace {
  readonly home: string;
  readonly port: number;
  readonly jars: string;
  readonly launcher: string;
  /** Further options of the Java machine. */
  readonly flags?: readonly string[];
}

/** Starts the database process. It has its own process group: Ctrl-C reaches the parent alone, which decides. */
export async function spawnJvm({ home, port, jars, launcher, flags = [] }: JvmPlace): Promise<Jvm> {
  const settings = fileURLToPath(new URL('neo4j.conf', import.meta.url));
  const consolePath = join(home, consoleLog);
  const log = await open(consolePath, 'a', 0o600);
  const { size: consoleStart } = await log.stat();
  const [command, ...before] = javaCommand();
  const child = spawn(
    command,
    [
      ...before,
      '-Xms256m',
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-XX:+ExitOnOutOfMemoryError',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.io=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      ...flags,
      '-cp',
      [launcher, join(jars, '*')].join(delimiter),
      'LocalNeo4j',
      home,
      String(port),
      settings,
    ],
    { cwd: home, detached: true, stdio: ['pipe', log.fd, log.fd] },
  );
  const ended = new Promise<JvmEnding>((resolve) => {
    child.once('exit', (code) => resolve(endings[code ?? 0] ?? 'other'));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
  } finally {
    await log.close();
  }
  // The tie to us: nothing is ever written, and it closes when we end. It shall not keep us from ending.
  const tie = child.stdin as Socket;
  tie.on('error', () => undefined);
  tie.unref();
  child.unref();

  let stopping: Promise<void> | undefined;
  const stop = async (timeoutMs: number) => {
    child.ref();
    tie.end();
    const force = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    await ended;
    clearTimeout(force);
  };
  return {
    // A process that was spawned has an id.
    pid: child.pid as number,
    ended,
    stop: (timeoutMs = stopTimeoutMs) => (stopping ??= stop(timeoutMs)),
    readConsole: async () => (await readFile(consolePath)).subarray(consoleStart).toString(),
  };
}

/** Java decodes file names by the locale: under a plain C locale it would not find a home with å, ä or ö in its path. */
function javaCommand(): [string, ...string[]] {
  return process.platform === 'win32' ? ['java'] : ['/usr/bin/env', 'LC_ALL=C.UTF-8', 'java'];
}
