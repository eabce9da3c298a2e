import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { root } from './source-files.ts';

const run = promisify(execFile);

/** Imports files into the product's graph as a person would, by the command; the answer takes the import back. */
export async function importIntoProduct(source: string, path: string): Promise<() => Promise<void>> {
  const report = JSON.parse(await seed(source, path, '--json')) as
    { readonly run?: string } | { run?: string }[];
  const runs = [report].flat().flatMap((one) => one.run ?? []);
  if (runs.length === 0) throw new Error(`The import of ${path} was not recorded`);
  return async () => {
    for (const done of runs.reverse()) await seed('undo', done);
  };
}

async function seed(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'seeds/cli.ts', ...words], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', SAMVERKAN_HOME: inject('product').home },
    maxBuffer: 32 * 1024 * 1024,
  });
  return stdout;
}
