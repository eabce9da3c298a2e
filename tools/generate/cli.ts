import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const checkOnly = process.argv.includes('--check');

for (const [file, content] of await generate(root)) {
  const path = join(root, file);
  if (existsSync(path) && (await readFile(path, 'utf8')) === content) continue;
  if (checkOnly) {
    console.error(`${file} is not what the .graphql files make: run \`npm run generate\``);
    process.exitCode = 1;
    continue;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
