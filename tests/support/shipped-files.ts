import { readFile } from 'node:fs/promises';
import type { GetEffects, Source, SourceFile } from '../../seeds/source.ts';

/** Reading as the program does. */
export const fileEffects: GetEffects = {
  readFile: (path) => readFile(path, 'utf8'),
  isDirectory: async () => false,
};

/** The files that a source reads when none are named. */
export function shippedFiles(source: Source): Promise<readonly SourceFile[]> {
  return source.get([], fileEffects);
}

/** A list of records, or an object of lists, as far as tests change it: whatever they write there. */
// oxlint-disable-next-line no-explicit-any -- wrong shapes are what these tests are about
type AnyJson = any;

/** The files with one of them changed: `edit` gets its JSON and changes it in place, or gives a text in its place. */
export function withEdited(
  files: readonly SourceFile[],
  name: string,
  edit: (json: AnyJson) => string | void,
): SourceFile[] {
  return files.map((file) => {
    if (file.name !== name) return file;
    const json: unknown = JSON.parse(file.text);
    const text = edit(json);
    return { name, text: typeof text === 'string' ? text : JSON.stringify(json) };
  });
}
