import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from './file-lock.ts';
import { isProcessAlive } from './is-process-alive.ts';
import { matchesManifest, writeJarManifest } from './jar-manifest.ts';
import { copyJarsByMaven } from './run-maven.ts';
import { SetupError, waysOut } from './setup-error.ts';

const totalMb = 118;
const fetchTimeoutMs = 15 * 60_000;

/**
 * The directory of Neo4j's jars within the cache, fetched first where it is missing or not whole. It appears by one
 * rename, so nobody ever sees half of it.
 */
export async function provideJars(cacheDir: string, onProgress: (message: string) => void): Promise<string> {
  const version = await readNeo4jVersion();
  const directory = join(cacheDir, `neo4j-${version}`);
  if (await matchesManifest(directory)) return directory;
  await mkdir(cacheDir, { recursive: true });
  const wait = {
    timeoutMs: fetchTimeoutMs,
    onWait: (holder: number) => onProgress(`Waiting for process ${holder}, which fetches Neo4j ${version}`),
    onTimeout: (holder: number) =>
      new SetupError(`Process ${holder} has been fetching Neo4j ${version} for too long.\n${waysOut}`),
  };
  return withFileLock(join(cacheDir, 'fetch.lock'), wait, async () => {
    if (await matchesManifest(directory)) return directory;
    await removeLeftovers(cacheDir);
    await fetchJars(directory, version, onProgress);
    return directory;
  });
}

async function fetchJars(
  directory: string,
  version: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const partial = `${directory}.partial-${process.pid}`;
  onProgress(`Fetching Neo4j ${version}, about ${totalMb} MB, into ${directory}`);
  await mkdir(partial);
  try {
    let saidAt = Date.now();
    await copyJarsByMaven(partial, (bytes) => {
      if (Date.now() - saidAt < 1_000) return;
      saidAt = Date.now();
      // Maven's own plugins are counted with them, so the sum may run a little over.
      onProgress(`Fetching Neo4j ${version}: ${Math.min(totalMb, Math.round(bytes / 1e6))} of ${totalMb} MB`);
    });
    await writeJarManifest(partial);
    await replaceDirectory(directory, partial);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    if (cause instanceof SetupError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SetupError(`The jars of Neo4j ${version} did not arrive whole: ${why}.\n${waysOut}`, { cause });
  }
  onProgress(`Neo4j ${version} is kept in ${directory}`);
}

/** A directory cannot be renamed onto another, so the broken one steps aside. A JVM that runs from it keeps its files. */
async function replaceDirectory(directory: string, fresh: string): Promise<void> {
  const aside = `${directory}.broken-${process.pid}`;
  try {
    await rename(directory, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await rename(fresh, directory);
  await rm(aside, { recursive: true, force: true });
}

async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = /^neo4j-.*\.(?:partial|broken)-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isProcessAlive(Number(pid))) continue;
    await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

async function readNeo4jVersion(): Promise<string> {
  const pom = await readFile(new URL('pom.xml', import.meta.url), 'utf8');
  const version = /<neo4j\.version>([\w.-]+)<\/neo4j\.version>/.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml does not say neo4j.version');
  return version;
}
