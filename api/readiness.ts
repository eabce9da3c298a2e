import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../cypher/db.ts';
import { NotReadyError } from '../cypher/errors.ts';

/** Why nothing is answered yet although nothing is wrong. */
export type NotYet = 'STARTING' | 'IMPORTING';

/** Whether questions can be answered, and quickly. */
export interface Readiness {
  /** Set while the first data come in: an empty graph shall not be told as what the map holds. */
  notYet: NotYet | null;
  /** The database is away, or plans its first questions anew: few are asked of it at once. */
  readonly isCold: () => boolean;
  /** @throws NotReadyError or AccessError which says why not. */
  readonly check: () => Promise<void>;
  /** A question met a broken connection: if the database is away, it is watched until it is back and warm. */
  readonly lost: () => void;
  /** Asks what the first pages ask; waits for so long at most, and goes on with the rest. */
  readonly warmUp: (mostMs?: number) => Promise<void>;
  /** How that is done: the server tells when it is made. */
  prepare: () => Promise<void>;
  readonly stop: () => void;
}

/** A visitor waits no longer for a warm database than this. */
const usualMs = 10_000;
/** A machine that needs longer than this to plan a few questions does not get quicker by waiting. */
const longestColdMs = 60_000;
const pollMs = 250;

/** Watches a database: one that was away says that it is ready when it has planned what is asked first, which takes seconds once. */
export function createReadiness(db: Database, log: Logger): Readiness {
  let watching: Promise<void> | undefined;
  let isAway = false;
  let isCold = false;
  const stopped = new AbortController();
  const answers = () =>
    db.verify().then(
      () => true,
      () => false,
    );

  const watch = async () => {
    // A connection that broke alone says nothing of the database.
    if (await answers()) return;
    isAway = isCold = true;
    while (!(await answers())) {
      if (stopped.signal.aborted) return;
      await sleep(pollMs, undefined, { ref: false });
    }
    await readiness.warmUp();
    isAway = false;
  };
  const readiness: Readiness = {
    notYet: null,
    isCold: () => isCold,
    async check() {
      if (readiness.notYet) throw new NotReadyError(notYetWords[readiness.notYet]);
      await db.verify().catch((error: unknown) => {
        readiness.lost();
        throw error;
      });
      if (isAway) throw new NotReadyError('The database is back and prepares for its first questions');
    },
    lost() {
      if (stopped.signal.aborted) return;
      watching ??= watch().finally(() => (watching = undefined));
    },
    async warmUp(mostMs = usualMs) {
      const start = performance.now();
      const told = (how: string) =>
        log.info({ ms: Math.round(performance.now() - start), how }, 'warming up');
      let isDone = false;
      const prepared = readiness.prepare().then(
        () => told('done'),
        (error: unknown) => told(`failed: ${String(error)}`),
      );
      const whole = inTime(prepared, longestColdMs).then(() => {
        isDone = true;
        isCold = false;
      });
      await inTime(whole, mostMs);
      if (!isDone) told('goes on');
    },
    prepare: async () => undefined,
    stop: () => stopped.abort(),
  };
  return readiness;
}

export const notYetWords: Readonly<Record<NotYet, string>> = {
  STARTING: 'The server is starting. Ask again in a moment',
  IMPORTING: 'The first data are coming in. Ask again in a moment',
};

/** Resolves when the work is done or the time is over. */
async function inTime(work: Promise<unknown>, mostMs: number): Promise<void> {
  const done = new AbortController();
  const late = sleep(mostMs, undefined, { signal: done.signal, ref: false }).catch(() => undefined);
  await Promise.race([work, late]);
  done.abort();
}
