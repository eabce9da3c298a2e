import type { Database } from '../cypher/db.ts';
import { describeFault, type Fault } from './fault.ts';
import { endRun, lockGraph, runningRuns, startRun, touchRun } from '../cypher/write/runs/index.ts';
import { noteGraph } from './note-graph.ts';

/** The process that imports, as it is recorded and looked for. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

/** Another import is writing now: wait for it, or stop it. */
export class RunningError extends Error {
  override readonly name = 'RunningError';
}

/** After this time without a batch a run is dead, whatever its process number says: numbers are used again. */
const silentMs = 5 * 60_000;

/**
 * Records that a run begins, and marks those that died before their end INTERRUPTED.
 *
 * @param run `files` are "name sha256", one for each file; `undoes` is the run that this one takes back
 * @returns the runs that were found interrupted
 * @throws RunningError when another run is alive
 */
export async function beginRun(
  db: Database,
  run: { id: string; dataset: string; files: readonly string[]; startedAt: Date; undoes?: string },
  process: ProcessIdentity,
): Promise<readonly string[]> {
  const startedAt = run.startedAt.toISOString();
  const { alive, dead } = await db.write(async (transaction) => {
    await transaction.run(lockGraph, {});
    const running = await transaction.run(runningRuns, {});
    const alive = running.find((other) => isAlive(other, process, run.startedAt));
    if (alive) return { alive, dead: [] };
    for (const { id } of running)
      await transaction.run(endRun, { id, properties: { state: 'INTERRUPTED', endedAt: startedAt } });
    await transaction.run(startRun, {
      properties: {
        id: run.id,
        dataset: run.dataset,
        state: 'RUNNING',
        startedAt,
        seenAt: startedAt,
        files: [...run.files],
        process: `${process.host} ${process.pid}`,
        ...(run.undoes !== undefined && { undoes: run.undoes }),
      },
    });
    return { alive: undefined, dead: running.map(({ id }) => id) };
  });
  if (alive) {
    const [host, pid] = alive.process.split(' ');
    throw new RunningError(
      `Cannot import: process ${pid} on ${host} is importing now (${alive.id}); wait until it has ended`,
    );
  }
  return dead;
}

/** How often a run says that it is alive: comparing millions of items that have not changed writes nothing for long. */
const beatMs = 60_000;

/** Says that a run is alive until it is told to stop. */
export function keepAlive(db: Database, id: string, now: () => Date, everyMs: number = beatMs): () => void {
  const beat = () =>
    db.write((transaction) => transaction.run(touchRun, { id, seenAt: now().toISOString() }));
  // Where the database is gone, the run itself will tell.
  const timer = setInterval(() => void beat().catch(() => undefined), everyMs);
  return () => clearInterval(timer);
}

/** How many faults a run keeps; of more it keeps the number. */
const keptFaults = 200;

/** Records how a run ended; `counts` is JSON. */
export async function finishRun(
  db: Database,
  id: string,
  end: {
    state: 'DONE' | 'INTERRUPTED';
    endedAt: Date;
    added: number;
    changed: number;
    removed: number;
    unchanged: number;
    counts: string;
    /** The first of them; `faultCount` says how many there were. */
    faults?: readonly Fault[];
    faultCount?: number;
    review?: readonly unknown[];
  },
): Promise<void> {
  const { endedAt, faults = [], faultCount = faults.length, review = [], ...rest } = end;
  const properties = {
    ...rest,
    endedAt: endedAt.toISOString(),
    faultCount,
    faults: faults.slice(0, keptFaults).map(describeFault),
    ...(review.length > 0 && { review: JSON.stringify(review) }),
  };
  await db.write((transaction) => transaction.run(endRun, { id, properties }));
  await noteGraph(db);
}

function isAlive(run: { process: string; seenAt: string }, process: ProcessIdentity, now: Date): boolean {
  const [host, pid] = run.process.split(' ');
  if (now.getTime() - Date.parse(run.seenAt) > silentMs) return false;
  // What runs on another machine cannot be asked; until it has been silent for long it counts as alive.
  return host === process.host ? process.isAlive(Number(pid)) : true;
}
