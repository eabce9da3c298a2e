import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GetEffects, SourceFile } from '../../source.ts';
import { UsageError } from '../../usage-error.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));

/** The files of the geography data that are imported; the boundaries are drawn, not stored. */
export const geographyFiles = [
  'municipalities.json',
  'regions.json',
  'agencies.json',
  'universities.json',
  'municipality-neighbours.json',
];

/**
 * Reads the geography data from a directory or as files, or those that the product ships; with them our vocabulary and what
 * tells which records the ecosystem data have under another id.
 */
export async function getGeography(
  paths: readonly string[],
  effects: GetEffects,
): Promise<readonly SourceFile[]> {
  const chosen =
    paths.length === 0
      ? geographyFiles.map((name) => join(data, 'geography', name))
      : await given(paths, effects);
  const beside = ['vocabulary.json', 'identity.json', 'ecosystem/nodes.json', 'ecosystem/relationships.json'];
  return Promise.all(
    [...chosen, ...beside.map((name) => join(data, name))].map(async (path) => ({
      name: basename(path),
      text: await effects.readFile(path),
    })),
  );
}

async function given(paths: readonly string[], effects: GetEffects): Promise<string[]> {
  const [only] = paths;
  const files =
    paths.length === 1 && only !== undefined && (await effects.isDirectory(only))
      ? geographyFiles.map((name) => join(only, name))
      : [...paths];
  const names = files.map((path) => basename(path)).sort();
  if (names.join() !== [...geographyFiles].sort().join())
    throw new UsageError(`geography takes a directory, or the files ${geographyFiles.join(', ')}`);
  return files;
}
