import type { Database } from '../cypher/db.ts';
import { batchRows as defaultBatchRows, inBatches } from './batches.ts';
import type { ClaimRow } from './dataset.ts';
import type { Diff } from './diff.ts';
import { describeFault } from './fault.ts';
import { itemsOf, itemTypes, type Item, type ItemType } from './items.ts';
import type { DatasetRank } from './merge-claims.ts';
import { identify, type Identified } from './one-organisation/identify.ts';
import { readDecisions } from './one-organisation/decisions.ts';
import { idsBefore, knownOrganisations } from './one-organisation/known.ts';
import { listChanges, makePlan, type Plan } from './plan.ts';
import { prepareSource, type Prepared } from './prepare.ts';
import { countsOf, sumCounts, type RunReport } from './report.ts';
import { beginRun, finishRun, type ProcessIdentity } from './run-record.ts';
import type { GetEffects, Source } from './source.ts';
import { removeItems, writeItems, type BatchContext } from './write-batch.ts';

/** How far a run has come: `done` of `total` items written or removed. */
export interface Progress {
  readonly dataset: string;
  readonly phase: `${'write' | 'remove'} ${'sources' | 'entities' | 'ties' | 'steps'}`;
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
}

/** A dry run compares and lists; it writes nothing, not even a record. */
export interface RunOptions {
  readonly dryRun?: boolean;
}

/** How many faults and unsure pairs a report lists and a run keeps. */
const shownFaults = 20;
const keptReviews = 2_000;

const plural = { SOURCE: 'sources', CLAIM: 'entities', TIE: 'ties', STEP: 'steps' } as const;

/** All five steps for one source: `prepareSource`, then `runPrepared`. @throws what either of them throws */
export async function runSource(
  source: Source,
  paths: readonly string[],
  effects: RunEffects,
  options: RunOptions = {},
): Promise<RunReport> {
  return runPrepared(await prepareSource(source, paths, effects), effects, options);
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
  const { dataset, files, faults } = prepared;
  const startedAt = now();
  const report = (plan: Plan) => ({
    dataset,
    dryRun,
    entities: countsOf(plan.CLAIM),
    ties: countsOf(plan.TIE),
    steps: countsOf(plan.STEP),
    sources: countsOf(plan.SOURCE),
    ...(faults.length > 0 && {
      faults: faults.length,
      firstFaults: faults.slice(0, shownFaults).map(describeFault),
    }),
  });
  const ms = () => now().getTime() - startedAt.getTime();

  if (dryRun) {
    const { rows } = await withIdentity(prepared, db);
    const items = itemsOf(dataset, rows);
    const plan = await makePlan(db, dataset, items);
    const changes = await listChanges(db, plan, effects.batchRows ?? defaultBatchRows);
    return { ...report(plan), changes, interrupted: [], ms: ms() };
  }

  const run = `run:${dataset}:${startedAt.toISOString()}`;
  const interrupted = await beginRun(db, { id: run, dataset, files, startedAt }, effects.process);
  try {
    const { rows, review } = await withIdentity(prepared, db);
    const plan = await makePlan(db, dataset, itemsOf(dataset, rows));
    await load(plan, run, effects, dataset);
    await sweep(plan, run, effects, dataset);
    const done = report(plan);
    const told = { faults, review: review.slice(0, keptReviews) };
    await finishRun(db, run, { state: 'DONE', endedAt: now(), ...endCounts(done), ...told });
    return { ...done, run, interrupted, ...(review.length > 0 && { review: review.length }), ms: ms() };
  } catch (error) {
    const nothing = { added: 0, changed: 0, removed: 0, unchanged: 0, counts: '{}' };
    // Where the database itself is gone, the next run finds this one by its dead process.
    await finishRun(db, run, { state: 'INTERRUPTED', endedAt: now(), ...nothing }).catch(() => undefined);
    throw error;
  }
}

/** The rows with the ids of the graph; nothing can be written between this and the plan, since one run is let in at a time. */
async function withIdentity(
  { dataset, rows, isOpen, addsOnly }: Prepared,
  db: Database,
): Promise<Identified> {
  if (!isOpen) return { rows, review: [], conflicts: [] };
  const identified = identify(
    rows,
    await knownOrganisations(db, dataset),
    await readDecisions(),
    await idsBefore(db, dataset),
  );
  if (!addsOnly) return identified;
  const first = (claim: ClaimRow) => (claim.properties['identifiers'] as readonly string[])[0];
  const isFound = (claim: ClaimRow) =>
    claim.trace?.some((one) => one.endsWith(` by identifier: ${first(claim)}`));
  return { ...identified, rows: { ...identified.rows, claims: identified.rows.claims.filter(isFound) } };
}

/** Sources first, then entities, ties and steps: nothing ever points at what is not there. */
async function load(plan: Plan, run: string, effects: RunEffects, dataset: string): Promise<void> {
  for (const type of itemTypes) {
    const { added, changed }: Diff<Item> = plan[type];
    const size = effects.batchRows ?? defaultBatchRows;
    const batches = [
      ...inBatches(added, size).map((items) => ({ action: 'ADDED' as const, items })),
      ...inBatches(changed, size).map((items) => ({ action: 'CHANGED' as const, items })),
    ];
    let done = 0;
    for (const { action, items } of batches) {
      await effects.db.write((transaction) =>
        writeItems(transaction, context(run, effects, dataset), action, items),
      );
      done += items.length;
      effects.onProgress({
        dataset,
        phase: `write ${plural[type]}`,
        done,
        total: added.length + changed.length,
      });
    }
  }
}

/** The other way round. */
async function sweep(plan: Plan, run: string, effects: RunEffects, dataset: string): Promise<void> {
  for (const type of [...itemTypes].reverse() as ItemType[]) {
    const { removed } = plan[type];
    let done = 0;
    for (const ids of inBatches(removed, effects.batchRows ?? defaultBatchRows)) {
      await effects.db.write((transaction) =>
        removeItems(transaction, context(run, effects, dataset), type, ids),
      );
      done += ids.length;
      effects.onProgress({ dataset, phase: `remove ${plural[type]}`, done, total: removed.length });
    }
  }
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
