import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const manifestName = 'manifest.json';

interface JarEntry {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Records every jar in the directory. Written last, so that a directory with a manifest was once whole. */
export async function writeJarManifest(directory: string): Promise<void> {
  const entries: JarEntry[] = [];
  for (const name of await jarNames(directory)) {
    const path = join(directory, name);
    const { size } = await stat(path);
    if (!(await isWholeZip(path, size))) throw new Error(`${name} is truncated`);
    entries.push({ name, size, sha256: await sha256(path) });
  }
  if (entries.length === 0) throw new Error('no jar arrived');
  await writeFile(join(directory, manifestName), `${JSON.stringify(entries, null, 1)}\n`);
}

/** Whether the jars are those of the manifest, by name and size: cheap enough for every start. */
export async function matchesManifest(directory: string): Promise<boolean> {
  const entries = await readManifest(directory);
  if (entries === undefined) return false;
  const names = await jarNames(directory);
  if (names.length !== entries.length) return false;
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size));
  return entries.every((entry, index) => entry.name === names[index] && entry.size === sizes[index]);
}

/** The jars whose content is not that of the manifest: reads all of it, so it is asked only when a start fails. */
export async function findDamagedJars(directory: string): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const { name, sha256: expected } of (await readManifest(directory)) ?? []) {
    if ((await sha256(join(directory, name))) !== expected) damaged.push(name);
  }
  return damaged;
}

/** Makes the next start fetch the jars again. */
export async function removeJarManifest(directory: string): Promise<void> {
  await rm(join(directory, manifestName), { force: true });
}

async function readManifest(directory: string): Promise<readonly JarEntry[] | undefined> {
  try {
    return JSON.parse(await readFile(join(directory, manifestName), 'utf8')) as JarEntry[];
  } catch {
    // Missing or cut short: either way the directory cannot be trusted.
    return undefined;
  }
}

async function jarNames(directory: string): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith('.jar')).sort();
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A zip ends with a record of where its directory lies; in a truncated one that record is gone or points elsewhere. */
async function isWholeZip(path: string, size: number): Promise<boolean> {
  const tail = Buffer.alloc(Math.min(size, 65_557));
  const file = await open(path);
  try {
    await file.read(tail, 0, tail.length, size - tail.length);
  } finally {
    await file.close();
  }
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length) return false;
  const directoryEnd = tail.readUInt32LE(end + 12) + tail.readUInt32LE(end + 16);
  return directoryEnd === size - tail.length + end && end + 22 + tail.readUInt16LE(end + 20) === tail.length;
}
