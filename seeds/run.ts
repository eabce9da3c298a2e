import type { Database } from '../cypher/db.ts';
import { describeFault } from './fault.ts';
import type { ItemType } from './items.ts';
import { listChanges } from './list-changes.ts';
import { compareAll } from './load.ts';
import type { DatasetRank } from './merge-claims.ts';
import { readDecisions } from './one-organisation/decisions.ts';
import type { ReviewPair } from './one-organisation/identify.ts';
import { identifyStaged } from './one-organisation/identify-staged.ts';
import { idsBefore, knownOrganisations } from './one-organisation/known.ts';
import { prepareSource, type OnRead, type Prepared } from './prepare.ts';
import { sumCounts, type Counts, type RunReport } from './report.ts';
import { beginRun, finishRun, keepAlive, type ProcessIdentity } from './run-record.ts';
import type { GetEffects, Source } from './source.ts';
import type { StagedRows } from './staging/staged-rows.ts';
import { removeItems, writeItems, type BatchContext } from './write-batch.ts';

/** How far a run has come: `done` of `total` bytes read, records joined, or items compared and written or removed. */
export interface Progress {
  readonly dataset: string;
  readonly phase:
    | 'fetch records'
    | Parameters<OnRead>[0]
    | `${'write' | 'remove'} ${'sources' | 'entities' | 'ties' | 'steps'}`;
  readonly done: number;
  readonly total: number;
}

/** All that a run needs of the world. */
export interface RunEffects extends GetEffects {
  readonly db: Database;
  readonly now: () => Date;
  readonly onProgress: (progress: Progress) => void;
  readonly process: ProcessIdentity;
  /** All datasets, in the order in which their word counts. */
  readonly ranks: readonly DatasetRank[];
  readonly batchRows?: number;
  /** Where people's decisions on organisations are; the file that the product ships otherwise. */
  readonly decisionsPath?: string;
}

/** A dry run compares and lists; it writes nothing, not even a record. */
export interface RunOptions {
  readonly dryRun?: boolean;
}

/** How many faults and unsure pairs a report lists and a run keeps. */
const shownFaults = 20;
const keptReviews = 2_000;

/** All five steps for one source: `prepareSource`, then `runPrepared`. @throws what either of them throws */
export async function runSource(
  source: Source,
  paths: readonly string[],
  effects: RunEffects,
  options: RunOptions = {},
): Promise<RunReport> {
  const onRead: OnRead = (phase, done, total) =>
    effects.onProgress({ dataset: source.name, phase, done, total });
  const prepared = await prepareSource(source, paths, effects, { onRead });
  try {
    return await runPrepared(prepared, effects, options);
  } finally {
    prepared.rows.close();
  }
}

/**
 * Load and sweep: writes only where the graph differs from the data, so that a run that was stopped half-way is completed
 * by the next, and one over unchanged data writes nothing but its own record.
 *
 * @throws RunningError, or the database's own errors
 */
export async function runPrepared(
  prepared: Prepared,
  effects: RunEffects,
  { dryRun = false }: RunOptions = {},
): Promise<RunReport> {
  const { db, now } = effects;
  const { dataset, files, faults, faultCount } = prepared;
  const startedAt = now();
  const report = (counts: Record<ItemType, Counts>) => ({
    dataset,
    dryRun,
    entities: counts.CLAIM,
    ties: counts.TIE,
    steps: counts.STEP,
    sources: counts.SOURCE,
    ...(faultCount > 0 && {
      faults: faultCount,
      firstFaults: faults.slice(0, shownFaults).map(describeFault),
    }),
  });
  const ms = () => now().getTime() - startedAt.getTime();

  if (dryRun) {
    const { rows } = await withIdentity(prepared, effects);
    const { changes, differences } = listChanges(db);
    const counts = await compareAll(dataset, rows, { ...effects, onProgress: () => undefined }, differences);
    return { ...report(counts), changes, interrupted: [], ms: ms() };
  }

  const run = `run:${dataset}:${startedAt.toISOString()}`;
  const interrupted = await beginRun(db, { id: run, dataset, files, startedAt }, effects.process);
  const rest = keepAlive(db, run, now);
  try {
    const { rows, review } = await withIdentity(prepared, effects);
    const counts = await compareAll(dataset, rows, effects, {
      wanted: (_, action, items) =>
        db.write((transaction) => writeItems(transaction, context(run, effects, dataset), action, items)),
      left: (type, ids) =>
        db.write((transaction) => removeItems(transaction, context(run, effects, dataset), type, ids)),
    });
    const done = report(counts);
    const told = { faults, faultCount, review: review.slice(0, keptReviews) };
    await finishRun(db, run, { state: 'DONE', endedAt: now(), ...endCounts(done), ...told });
    return { ...done, run, interrupted, ...(review.length > 0 && { review: review.length }), ms: ms() };
  } catch (error) {
    const nothing = { added: 0, changed: 0, removed: 0, unchanged: 0, counts: '{}' };
    // Where the database itself is gone, the next run finds this one by its dead process.
    await finishRun(db, run, { state: 'INTERRUPTED', endedAt: now(), ...nothing }).catch(() => undefined);
    throw error;
  } finally {
    rest();
  }
}

/** The rows with the ids of the graph; nothing can be written between this and the writing, since one run is let in at a time. */
async function withIdentity(
  { dataset, rows, isOpen, addsOnly }: Prepared,
  { db, decisionsPath }: RunEffects,
): Promise<{ rows: StagedRows; review: readonly ReviewPair[] }> {
  if (!isOpen) return { rows, review: [] };
  return identifyStaged(
    rows,
    await knownOrganisations(db, dataset),
    await readDecisions(decisionsPath),
    await idsBefore(db, dataset),
    addsOnly,
  );
}

function context(run: string, { now, ranks }: RunEffects, dataset: string): BatchContext {
  return { dataset, run, seenAt: now().toISOString(), ranks };
}

function endCounts(report: Pick<RunReport, 'entities' | 'ties' | 'steps' | 'sources'>) {
  const { entities, ties, steps, sources } = report;
  return {
    ...sumCounts([entities, ties, steps, sources]),
    counts: JSON.stringify({ entities, ties, steps, sources }),
  };
}
