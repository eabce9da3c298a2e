import { acceptsPassword } from './claim-password.ts';
import { isProcessAlive } from './is-process-alive.ts';
import { readRunningRecord } from './running-record.ts';

const pollMs = 500;
// A database that runs answers at once; one that hangs shall not hold up the start for long.
const answerTimeoutMs = 5_000;

/** A database that another process runs. */
export interface JoinedDatabase {
  readonly uri: string;
  readonly pid: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** Joins the database that runs on this home; undefined where none does, or it does not answer to our password. */
export async function joinRunning(home: string, password: string): Promise<JoinedDatabase | undefined> {
  const record = await readRunningRecord(home);
  if (record === undefined || !isProcessAlive(record.pid)) return undefined;
  const uri = `bolt://127.0.0.1:${record.port}`;
  try {
    if (!(await acceptsPassword(uri, password, answerTimeoutMs))) return undefined;
  } catch {
    // On its way up or down, or a stranger's process with a used id: the start finds out which.
    return undefined;
  }
  let watch: NodeJS.Timeout | undefined;
  const exited = new Promise<void>((resolve) => {
    // Not our child, so no event tells of its end.
    watch = setInterval(() => {
      if (isProcessAlive(record.pid)) return;
      clearInterval(watch);
      resolve();
    }, pollMs).unref();
  });
  return { uri, pid: record.pid, exited, stop: async () => clearInterval(watch) };
}
