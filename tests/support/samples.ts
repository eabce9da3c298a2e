import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../seeds/dataset.ts';
import type { Fault } from '../../seeds/fault.ts';
import type { Source } from '../../seeds/source.ts';
import { fileEffects } from './shipped-files.ts';
import { root } from './source-files.ts';

/** Where the samples of funders' data lie beside a checkout; a clone elsewhere has none. */
export const samples = process.env['FUNDING_SAMPLES'] ?? join(root, '..', 'shared', 'data', 'funding');

const countsFile = join(samples, 'expected_counts.json');
/** Tests that read samples are skipped without them. */
export const hasSamples = existsSync(countsFile);
if (!hasSamples) process.stderr.write(`Skipped: there are no samples of funders' data in ${samples}\n`);

/** The counts that the samples must give, made by another parser. */
// oxlint-disable-next-line no-explicit-any -- the file is other people's, and the tests say what they need of it
export const expected: any = hasSamples ? JSON.parse(readFileSync(countsFile, 'utf8')) : {};

/** Reads samples as an import does, without a graph. */
export async function readSamples<P>(
  source: Source<P>,
  ...paths: readonly string[]
): Promise<{ parsed: P; rows: Dataset; faults: Fault[] }> {
  const faults: Fault[] = [];
  const files = await source.get(
    paths.map((path) => (path.startsWith('/') ? path : join(samples, path))),
    fileEffects,
  );
  const parsed = await source.parse(files, faults);
  return { parsed, rows: source.transform(parsed), faults };
}

/** How many of a list there are by something. */
export function countBy<T>(list: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

/** The sum of what there is, in whole cents. */
export function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + Math.round((value ?? 0) * 100), 0) / 100;
}
