import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GetEffects, SourceFile } from '../../source.ts';
import { UsageError } from '../../usage-error.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const needed = ['nodes.json', 'relationships.json'];
const optional = 'sources.json';

/**
 * Reads nodes.json and relationships.json, from a directory or as two files, or those that the product ships; with them
 * a list of pages (sources.json), and always our vocabulary.
 */
export async function getEcosystem(
  paths: readonly string[],
  effects: GetEffects,
): Promise<readonly SourceFile[]> {
  const chosen = paths.length === 0 ? shipped() : await given(paths, effects);
  return Promise.all(
    [...chosen, join(data, 'vocabulary.json')].map(async (path) => ({
      name: basename(path),
      text: await effects.readFile(path),
    })),
  );
}

function shipped(): string[] {
  return [...needed.map((name) => join(data, 'ecosystem', name)), join(data, optional)];
}

async function given(paths: readonly string[], effects: GetEffects): Promise<string[]> {
  const [only] = paths;
  const files =
    paths.length === 1 && only !== undefined && (await effects.isDirectory(only))
      ? needed.map((name) => join(only, name))
      : [...paths];
  const names = files.map((path) => basename(path));
  const unknown = names.filter((name) => ![...needed, optional].includes(name));
  const missing = needed.filter((name) => !names.includes(name));
  if (unknown.length > 0 || missing.length > 0)
    throw new UsageError(
      `ecosystem takes a directory, or the files ${needed.join(' and ')} and, if there is one, ${optional}; ` +
        (missing.length > 0 ? `missing: ${missing.join(', ')}` : `unknown: ${unknown.join(', ')}`),
    );
  // Pages that the given list does not tell, the shipped one may.
  return names.includes(optional) ? files : [...files, join(data, optional)];
}
