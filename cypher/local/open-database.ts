import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimPassword } from './claim-password.ts';
import { findDamagedJars, removeJarManifest } from './jar-manifest.ts';
import { type Jvm, type JvmPlace, spawnJvm } from './jvm.ts';
import { writeRunningRecord } from './running-record.ts';
import { SetupError } from './setup-error.ts';

// A crash in the middle of large writes is recovered from before Bolt answers: of a graph of a million, for minutes. A start that is given up begins
// it anew the next time, and would never end; a process that has failed ends by itself.
const readyTimeoutMs = 15 * 60_000;
const longMs = 20_000;
const pollMs = 50;

/** A database whose process is our child. */
export interface OpenedDatabase {
  readonly uri: string;
  readonly pid: number;
  readonly exited: Promise<void>;
  stop(timeoutMs?: number): Promise<void>;
}

/** Starts the database process, waits until it answers, and makes our password the one that counts. */
export async function openDatabase(
  place: JvmPlace,
  password: string,
  onProgress: (message: string) => void,
): Promise<OpenedDatabase | 'home-held' | 'port-taken'> {
  const { home, port, jars } = place;
  onProgress(`Starting Neo4j on 127.0.0.1:${port}, data in ${home}`);
  const jvm = await spawnJvm(place);
  try {
    const ending = await Promise.race([jvm.ended, listens(jvm, port, onProgress)]);
    if (ending === 'home-held' || ending === 'port-taken') return ending;
    if (ending !== 'listens') throw await startError(jvm, home, jars);
    const uri = `bolt://127.0.0.1:${port}`;
    if (!(await claimPassword(uri, password)))
      throw new SetupError(
        `The password in ${home}/password is not that of the data beside it. Put the right one back, or move ` +
          `${home} away to begin with an empty graph.`,
      );
    await writeRunningRecord(home, {
      pid: jvm.pid,
      port,
      startedAt: new Date().toISOString(),
      parentPid: process.pid,
    });
    return { uri, pid: jvm.pid, exited: jvm.ended.then(() => undefined), stop: jvm.stop };
  } catch (error) {
    await jvm.stop();
    throw error;
  }
}

/** `other` where it has ended, or has not listened in time. */
async function listens(
  jvm: Jvm,
  port: number,
  onProgress: (message: string) => void,
): Promise<'listens' | 'other'> {
  const ended = new AbortController();
  void jvm.ended.then(() => ended.abort());
  const deadline = Date.now() + readyTimeoutMs;
  const long = setTimeout(
    () =>
      onProgress('Neo4j puts right what an earlier stop left undone; of a large graph that takes minutes'),
    longMs,
  );
  while (!ended.signal.aborted && Date.now() < deadline) {
    if (await accepts(port)) break;
    await sleep(pollMs);
  }
  clearTimeout(long);
  return !ended.signal.aborted && Date.now() < deadline ? 'listens' : 'other';
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** The manifest is checked by size alone at each start, so damage inside a jar shows itself here. */
async function startError(jvm: Jvm, home: string, jars: string): Promise<SetupError> {
  const damaged = await findDamagedJars(jars);
  if (damaged.length > 0) {
    await removeJarManifest(jars);
    return new SetupError(
      `Neo4j did not start: ${damaged.join(', ')} is damaged. Start again to fetch Neo4j anew.`,
    );
  }
  const said = (await jvm.readConsole()).trim().split('\n').slice(0, 5).join('\n');
  return new SetupError(
    `Neo4j did not start on ${home}. See ${home}/logs/debug.log and ${home}/neo4j-console.log:\n${said}`,
  );
}
