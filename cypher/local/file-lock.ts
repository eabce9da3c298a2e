import { readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createExclusively } from './create-exclusively.ts';
import { isProcessAlive } from './is-process-alive.ts';

const heartbeatMs = 3_000;
// A process id is used again after a reboot, so a lock whose holder no longer touches it counts as left behind.
const staleAfterMs = 30_000;
const pollMs = 100;

export interface LockWait {
  readonly timeoutMs: number;
  /** Called once, with the holder's process id, where the lock is not free at once. */
  readonly onWait?: ((holder: number) => void) | undefined;
  /** What to throw when the holder has not let go in time. */
  readonly onTimeout: (holder: number) => Error;
}

/** Runs `work` while this process alone holds the lock file at `path`. A lock left by a dead process is taken over. */
export async function withFileLock<T>(path: string, wait: LockWait, work: () => Promise<T>): Promise<T> {
  await acquire(path, wait);
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A lock that is gone is found out when it is released; there is nothing to do here.
    utimes(path, now, now).catch(() => undefined);
  }, heartbeatMs).unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(path))?.pid === process.pid) await rm(path, { force: true });
  }
}

async function acquire(path: string, wait: LockWait): Promise<void> {
  const deadline = Date.now() + wait.timeoutMs;
  let said = false;
  while (!(await createExclusively(path, `${process.pid}\n`))) {
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (!isProcessAlive(holder.pid) || holder.untouchedMs > staleAfterMs) {
      await removeStale(path, holder.pid);
      continue;
    }
    if (!said) wait.onWait?.(holder.pid);
    said = true;
    if (Date.now() > deadline) throw wait.onTimeout(holder.pid);
    await sleep(pollMs);
  }
}

async function readHolder(path: string): Promise<{ pid: number; untouchedMs: number } | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { pid: Number(text), untouchedMs: Date.now() - mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves the stale lock aside before removing it, so that a newer lock taken in between is seen and put back. */
async function removeStale(path: string, stalePid: number): Promise<void> {
  const aside = `${path}.stale-${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved !== undefined && moved.pid !== stalePid) await createExclusively(path, `${moved.pid}\n`);
  await rm(aside, { force: true });
}
