import { sha256 } from './digest.ts';
import type { Dataset } from './dataset.ts';
import { throwFaults, type Fault } from './fault.ts';
import type { GetEffects, Source } from './source.ts';
import { validateDataset } from './validate-dataset.ts';

/** A dataset that is sound as far as that can be told without the graph. */
export interface Prepared {
  readonly dataset: string;
  readonly rows: Dataset;
  /** True when its organisations are to be looked for among those of the graph. */
  readonly isOpen: boolean;
  /** True when organisations that the graph lacks are left out. */
  readonly addsOnly: boolean;
  /** "name sha256", one for each file that was read. */
  readonly files: readonly string[];
  /** What was wrong with records that were left out. */
  readonly faults: readonly Fault[];
}

/**
 * Get, parse, transform: all of a source's data are read and checked before anything is written, and before a database is
 * needed at all.
 *
 * With `strict` any fault stops it; otherwise open sources leave faulty records out and tell them.
 *
 * @throws UsageError, FaultsError, or what reading a file throws
 */
export async function prepareSource(
  source: Source,
  paths: readonly string[],
  effects: GetEffects,
  { strict = false }: { readonly strict?: boolean } = {},
): Promise<Prepared> {
  const files = await source.get(paths, effects);
  const faults: Fault[] = [];
  const rows = source.transform(await source.parse(files, faults));
  if (strict) throwFaults(faults);
  validateDataset(source.name, rows);
  return {
    dataset: source.name,
    rows,
    isOpen: source.isOpen ?? false,
    addsOnly: source.addsOnly ?? false,
    files: [...new Set(files.map(({ name, text, input }) => input?.origin ?? `${name} ${sha256(text)}`))],
    faults,
  };
}
