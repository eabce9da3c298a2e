import { citedSources } from '../cypher/write/sources/index.ts';
import {
  laterRunsOfDataset,
  laterRunsOnEntities,
  laterRunsOnSources,
  latestRuns,
  markUndone,
  runById,
} from '../cypher/write/undo/index.ts';
import { batchRows, inBatches } from './batches.ts';
import type { Counts } from './report.ts';
import { beginRun, finishRun, keepAlive } from './run-record.ts';
import type { RunEffects } from './run.ts';
import { addedSourceIds, restoreChanges, takeBackAdded } from './undo-steps.ts';

/** A run cannot be taken back; the message says why, and what can be done. */
export class UndoError extends Error {
  override readonly name = 'UndoError';
}

/** What taking a run back did: `added` came back, `changed` is as it was, `removed` is gone again. */
export interface UndoReport extends Omit<Counts, 'unchanged'> {
  readonly run: string;
  readonly undone: string;
  readonly dataset: string;
  readonly ms: number;
}

const shownRuns = 5;
const timeoutMs = 120_000;

/**
 * Takes one run back: what it added goes, what it changed or removed is put back as it was. It is a run of its own, in
 * batches; one that was killed is completed by asking for it again.
 *
 * @throws UndoError when there is no such run, when it is undone already, or when later runs have built on it
 * @throws RunningError when an import is going on
 */
export async function undoRun(run: string, effects: RunEffects): Promise<UndoReport> {
  const { db, now } = effects;
  const startedAt = now();
  const dataset = await datasetOf(run, effects);
  await refuseBuiltOn(run, dataset, effects);
  const undo = `run:${dataset}:${startedAt.toISOString()}`;
  await beginRun(db, { id: undo, dataset, files: [], startedAt, undoes: run }, effects.process);
  const rest = keepAlive(db, undo, now);
  try {
    // Again, now that no other import can begin.
    await refuseBuiltOn(run, dataset, effects);
    const counts = { added: 0, changed: 0, removed: 0 };
    // Steps and ties go first and come last, so that nothing ever points at what is not there.
    for (const type of ['STEP', 'TIE'] as const)
      counts.removed += await takeBackAdded(type, run, undo, dataset, effects);
    for (const type of ['SOURCE', 'CLAIM', 'TIE', 'STEP'] as const) {
      const { added, changed } = await restoreChanges(type, run, undo, dataset, effects);
      counts.added += added;
      counts.changed += changed;
    }
    for (const type of ['CLAIM', 'SOURCE'] as const)
      counts.removed += await takeBackAdded(type, run, undo, dataset, effects);
    await db.write((transaction) => transaction.run(markUndone, { id: run, by: undo }));
    await finishRun(db, undo, {
      state: 'DONE',
      endedAt: now(),
      ...counts,
      unchanged: 0,
      counts: JSON.stringify(counts),
    });
    return { run: undo, undone: run, dataset, ...counts, ms: now().getTime() - startedAt.getTime() };
  } catch (error) {
    const nothing = { added: 0, changed: 0, removed: 0, unchanged: 0, counts: '{}' };
    await finishRun(db, undo, { state: 'INTERRUPTED', endedAt: now(), ...nothing }).catch(() => undefined);
    throw error;
  } finally {
    rest();
  }
}

/** The dataset of a run that can be undone as far as its own record tells. @throws UndoError */
async function datasetOf(id: string, { db }: RunEffects): Promise<string> {
  const [found] = await db.read(runById, { id });
  if (!found) {
    const latest = await db.read(latestRuns, { limit: shownRuns });
    const known = latest.length === 0 ? 'there is none' : latest.map((row) => row.id).join(', ');
    throw new UndoError(`There is no import run ${id}; the latest that can be undone: ${known}`);
  }
  const { dataset, state, undoes } = found.run;
  if (undoes !== undefined)
    throw new UndoError(`${id} is itself an undo (of ${undoes}); import ${dataset} again in its place`);
  if (state === 'UNDONE') throw new UndoError(`${id} is undone already`);
  return dataset;
}

/** @throws UndoError that names the later runs which rest on what this one wrote. */
async function refuseBuiltOn(run: string, dataset: string, effects: RunEffects): Promise<void> {
  const { db } = effects;
  const citing: { dataset: string }[] = [];
  for (const ids of inBatches(await addedSourceIds(run, effects), batchRows))
    citing.push(...(await db.read(citedSources, { ids, leaving: dataset }, { timeoutMs })));
  const lists = await Promise.all([
    db.read(laterRunsOfDataset, { id: run }, { timeoutMs }),
    db.read(laterRunsOnEntities, { id: run }, { timeoutMs }),
    db.read(
      laterRunsOnSources,
      { id: run, datasets: [...new Set(citing.map((row) => row.dataset))] },
      { timeoutMs },
    ),
  ]);
  const later = [...new Set(lists.flat().map(({ id }) => id))];
  if (later.length > 0)
    throw new UndoError(
      `Cannot undo ${run}: later runs have built on it, and must be undone first: ${later.join(', ')}`,
    );
}

/** What an undo did, in two lines of English. */
export function describeUndo({ run, undone, dataset, added, changed, removed, ms }: UndoReport): string {
  return [
    `${dataset}: Took back ${undone} (${(ms / 1000).toFixed(1)} s): ${removed} removed, ${changed} as before, ${added} restored`,
    `  recorded as ${run}`,
  ].join('\n');
}
