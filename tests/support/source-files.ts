import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the product: its path from the root, its lines, and what it imports, relative imports as paths from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Every file of ours below the given folders with one of the extensions; built and generated ones are left out. */
export function sourceFiles(folders: readonly string[], extensions: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file))
      .filter((path) => !path.startsWith('node_modules/'))
      .filter((path) => extensions.some((extension) => path.endsWith(extension)))
      .filter((path) => !/(^|\/)(dist|generated|data\/(ecosystem|geography))\//.test(path))
      .sort()
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, imports: importsOf(path, text) };
      }),
  );
}

function importsOf(path: string, text: string): string[] {
  const statement =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
  const found = [...text.matchAll(statement)];
  return found
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .map((specifier) => (specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier));
}
