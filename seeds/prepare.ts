import { sha256 } from './digest.ts';
import { FaultsError, throwFaults, type Fault } from './fault.ts';
import type { Input } from './reading/input.ts';
import type { ByRecord, GetEffects, Source } from './source.ts';
import { groupsOf } from './open-data/open-source.ts';
import { Spill } from './staging/spill.ts';
import { Stage } from './staging/stage.ts';
import { stagedDataset, type StagedRows } from './staging/staged-rows.ts';
import { validateDataset } from './validate-dataset.ts';

/** A dataset that is sound as far as that can be told without the graph. */
export interface Prepared {
  readonly dataset: string;
  /** Whoever prepared it closes it. */
  readonly rows: StagedRows;
  /** True when its organisations are to be looked for among those of the graph. */
  readonly isOpen: boolean;
  /** True when organisations that the graph lacks are left out. */
  readonly addsOnly: boolean;
  /** "name sha256", one for each file that was read. */
  readonly files: readonly string[];
  /** What was wrong with records that were left out, the first of them; `faultCount` says how many there were. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

/** How far the reading has come: `done` of `total` bytes read, then of records joined with those that they belong to. */
export type OnRead = (phase: 'read bytes' | 'join records', done: number, total: number) => void;

/** Of a file that is wrong in every line, all faults do not fit in memory. */
const heldFaults = 1_000;

/**
 * Get, parse, transform: all of a source's data are read and checked before anything is written, and before a database is
 * needed at all.
 *
 * With `strict` any fault stops it; otherwise open sources leave faulty records out and tell them.
 *
 * @param onRead told how much is done
 * @throws UsageError, FaultsError, or what reading a file throws
 */
export async function prepareSource(
  source: Source,
  paths: readonly string[],
  effects: GetEffects,
  { strict = false, onRead = () => undefined }: { readonly strict?: boolean; readonly onRead?: OnRead } = {},
): Promise<Prepared> {
  const files = await source.get(paths, effects);
  const faults: Fault[] = [];
  const prepared = {
    dataset: source.name,
    isOpen: source.isOpen ?? false,
    addsOnly: source.addsOnly ?? false,
    files: [...new Set(files.map(({ name, text, input }) => input?.origin ?? `${name} ${sha256(text)}`))],
    faults,
  };
  if (source.byRecord) {
    const inputs = files.flatMap(({ input }) => (input ? [input] : []));
    const stage = new Stage(source.name);
    try {
      const faultCount = await stageRecords(source.byRecord, counted(inputs, onRead), stage, faults, onRead);
      if (strict && faultCount > 0) throw new FaultsError(faults, faultCount);
      stage.check();
      refuseNothing(source, stage, files, faults);
      return { ...prepared, rows: stage, faultCount };
    } catch (error) {
      stage.close();
      throw error;
    }
  }
  const rows = source.transform(await source.parse(files, faults));
  if (strict) throwFaults(faults);
  validateDataset(source.name, rows);
  const staged = stagedDataset(rows);
  refuseNothing(source, staged, files, faults);
  return { ...prepared, rows: staged, faultCount: faults.length };
}

/** Files that hold nothing would take away all that the source has brought before: more likely they are the wrong ones. */
function refuseNothing(
  { isOpen }: Source,
  { counts }: StagedRows,
  files: readonly { readonly name: string }[],
  faults: readonly Fault[],
): void {
  if (isOpen && counts.CLAIM === 0)
    throw new FaultsError([
      ...faults,
      {
        file: files.map(({ name }) => name).join(', '),
        expected: 'holds nothing that the graph takes; what the source brought before is taken back by undo',
      },
    ]);
}

/** @returns how many faults there were; the first are in `faults` */
async function stageRecords(
  { records, together, transform }: ByRecord,
  inputs: readonly Input[],
  stage: Stage,
  faults: Fault[],
  onRead: OnRead,
): Promise<number> {
  let dropped = 0;
  let read = 0;
  let joined = 0;
  // Records with their places: what belongs together comes in another order than it was read in.
  const groups = together && new Spill<[at: number, record: never]>();
  const keyOf = together && (([, record]: [number, never]) => together(record));
  try {
    for await (const record of records(inputs, faults)) {
      stage.at = read++;
      if (groups) groups.put(together(record), [stage.at, record]);
      else transform([record], stage);
      dropped += Math.max(0, faults.length - heldFaults);
      if (faults.length > heldFaults) faults.length = heldFaults;
    }
    if (groups)
      for await (const part of groups.parts()) {
        for (const group of groupsOf(part, keyOf)) {
          stage.at = group[0]![0];
          transform(
            group.map(([, record]) => record),
            stage,
          );
        }
        joined += part.length;
        onRead('join records', joined, read);
      }
  } finally {
    groups?.close();
  }
  return faults.length + dropped;
}

/** The inputs, telling how much of them has been read; what is read again, such as a first line, counts once. */
function counted(inputs: readonly Input[], onRead: OnRead): readonly Input[] {
  const total = inputs.reduce((sum, { size = 0 }) => sum + size, 0);
  let done = 0;
  return inputs.map((input) => {
    let furthest = 0;
    return {
      ...input,
      async *open() {
        let at = 0;
        for await (const chunk of input.open()) {
          at += chunk.length;
          yield chunk;
          if (at <= furthest || input.size === undefined) continue;
          done += at - furthest;
          furthest = at;
          onRead('read bytes', done, total);
        }
      },
    };
  });
}
