import { sha256 } from './digest.ts';
import { itemsOf, type Items } from './items.ts';
import type { GetEffects, Source } from './source.ts';
import { validateDataset } from './validate-dataset.ts';

/** A dataset that is sound as far as that can be told without the graph. */
export interface Prepared {
  readonly dataset: string;
  readonly items: Items;
  /** "name sha256", one for each file that was read. */
  readonly files: readonly string[];
}

/**
 * Get, parse, transform: all of a source's data are read and checked before anything is written, and before a database is
 * needed at all.
 *
 * @throws UsageError, FaultsError, or what reading a file throws
 */
export async function prepareSource(
  source: Source,
  paths: readonly string[],
  effects: GetEffects,
): Promise<Prepared> {
  const files = await source.get(paths, effects);
  const dataset = source.transform(source.parse(files));
  validateDataset(source.name, dataset);
  return {
    dataset: source.name,
    items: itemsOf(source.name, dataset),
    files: files.map(({ name, text }) => `${name} ${sha256(text)}`),
  };
}
