import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { FaultsError } from '../fault.ts';
import type { Input } from './input.ts';
import { bombFault, defaultLimits, type Limits } from './limits.ts';
import { openZip } from './open-zip.ts';

/** Opens files and folders; zip and gzip are unpacked as they are read, whatever they are called. @throws FaultsError */
export async function openInputs(
  paths: readonly string[],
  limits: Limits = defaultLimits,
): Promise<readonly Input[]> {
  const files = (await Promise.all(paths.map(listFiles))).flat();
  const opened: Input[][] = [];
  for (const path of files) opened.push(await openOne(path, limits));
  return opened.flat();
}

/** The files in a folder and in those below, in order of names; hidden ones are left out. */
async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat();
}

async function openOne(path: string, limits: Limits): Promise<Input[]> {
  const name = basename(path);
  const origin = `${name} ${await sha256OfFile(path)}`;
  const magic = (await head(path)).toString('latin1');
  if (magic.startsWith('PK')) {
    const entries = await openZip(path, name, origin, limits);
    const isWorkbook = entries.some((entry) => entry.name === `${name}/xl/workbook.xml`);
    return isWorkbook
      ? [{ name, baseName: name, origin, open: () => createReadStream(path), parts: entries }]
      : [...entries];
  }
  if (magic.startsWith('\x1f\x8b'))
    return [
      {
        name,
        baseName: name.replace(/\.gz$/i, ''),
        origin,
        open: () => unzipped(path, name, limits),
      },
    ];
  return [
    { name, baseName: name, origin, size: (await stat(path)).size, open: () => createReadStream(path) },
  ];
}

async function* unzipped(path: string, name: string, limits: Limits): AsyncGenerator<Uint8Array> {
  const compressed = (await stat(path)).size;
  let bytes = 0;
  const source = createReadStream(path);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) {
      bytes += (chunk as Buffer).length;
      const fault = bombFault(name, { compressed, bytes }, limits);
      if (fault) throw new FaultsError([fault]);
      yield chunk as Buffer;
    }
  } catch (error) {
    if (error instanceof FaultsError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FaultsError([{ file: name, expected: `cannot be unpacked: ${reason}` }]);
  } finally {
    source.destroy();
  }
}

async function head(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
