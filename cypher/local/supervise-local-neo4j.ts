import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalNeo4jOptions, startLocalNeo4j } from './start-local-neo4j.ts';

/** Waits before each try to start again, in milliseconds; the last one repeats. */
const backoffMs = [0, 1_000, 2_000, 5_000, 10_000];
/** A database that ran this long was well: its end is a new misfortune, not the same one again. */
const wellAfterMs = 60_000;

/** A local Neo4j that comes back on the same address when its process ends. */
export interface SupervisedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** The database process of the moment. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * As `startLocalNeo4j`, for programs that run long: a database process that ends unexpectedly is started again, and one
 * that was only joined is taken over when its owner goes away.
 *
 * @throws SetupError where the first start fails; later failures are told to `onProgress` and tried again.
 */
export async function superviseLocalNeo4j(options: LocalNeo4jOptions): Promise<SupervisedNeo4j> {
  const { onProgress = () => undefined } = options;
  let current = await startLocalNeo4j(options);
  const { uri, username, password, database } = current;
  const port = Number(new URL(uri).port);
  const stopped = new AbortController();
  const aborted = once(stopped.signal, 'abort');

  const watch = async () => {
    let tries = 0;
    let since = Date.now();
    for (;;) {
      await Promise.race([current.exited, aborted]);
      if (stopped.signal.aborted) return;
      onProgress(`Neo4j (process ${current.pid}) has ended; starting it again on port ${port}`);
      if (Date.now() - since > wellAfterMs) tries = 0;
      await current.stop();
      do {
        const waitMs = backoffMs[Math.min(tries, backoffMs.length - 1)];
        tries += 1;
        await sleep(waitMs, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
        if (stopped.signal.aborted) return;
      } while (!(await startAgain()));
      since = Date.now();
    }
  };

  const startAgain = async (): Promise<boolean> => {
    try {
      const started = await startLocalNeo4j({ ...options, port });
      if (started.uri === uri) {
        current = started;
        return true;
      }
      // Another process took over, but on another port: ours was not free then, and may be so later.
      await started.stop();
      onProgress(`Neo4j runs at ${started.uri} now; waiting for it to come back at ${uri}`);
    } catch (error) {
      onProgress(`Neo4j did not start again: ${error instanceof Error ? error.message : String(error)}`);
    }
    return false;
  };
  const watching = watch();

  return {
    uri,
    username,
    password,
    database,
    get pid() {
      return current.pid;
    },
    async stop() {
      stopped.abort();
      // A start that is under way ends first, so that nothing is left behind.
      await watching;
      await current.stop();
    },
  };
}
