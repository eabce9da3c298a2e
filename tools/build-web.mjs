import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = join(root, 'web/dist/.source-digest');

/** Builds the web page where what it is made of has changed since it was last built. */
export async function buildWeb() {
  const digest = sourceDigest();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest) return;
  console.error('Building the web page ...');
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
  compressFiles(join(root, 'web/dist'));
  writeFileSync(marker, digest);
}

/** Writes each file that is text in a compressed form beside it, so that no request waits for compression. */
function compressFiles(folder) {
  for (const file of readdirSync(folder, { recursive: true }).map((name) => join(folder, name))) {
    if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
}

function sourceDigest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = ['web', 'seeds/data/geography']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(root, 'web/dist')))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
