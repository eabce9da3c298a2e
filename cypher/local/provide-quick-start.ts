import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { choosePort } from './choose-port.ts';
import { withFileLock } from './file-lock.ts';
import { openDatabase } from './open-database.ts';

const lockTimeoutMs = 5 * 60_000;
const archiveTimeoutMs = 120_000;

/** What the archive belongs to: it is of no use to another Java or other jars. */
export interface QuickStartParts {
  readonly cacheDir: string;
  readonly java: string;
  readonly jars: string;
  readonly launcher: string;
}

/**
 * Gives the Java options for a quick start. Reading the classes of Neo4j is most of its start, so Java keeps them ready
 * in an archive of about 110 MB; that was seen to take a start on two busy cores from 15 seconds to 5. The archive is
 * made once, by starting and stopping Neo4j on an empty home. Where that fails, starts are only slower.
 */
export async function provideQuickStart(
  parts: QuickStartParts,
  onProgress: (message: string) => void,
): Promise<readonly string[]> {
  const { cacheDir, java, jars, launcher } = parts;
  const key = createHash('sha256').update(java).update(launcher).digest('hex').slice(0, 16);
  // Beside the jars, so that it goes with them when they are fetched again.
  const archive = join(jars, `classes-${key}.jsa`);
  if ((await sizeOf(archive)) === undefined) {
    const wait = {
      timeoutMs: lockTimeoutMs,
      onWait: (holder: number) => onProgress(`Waiting for process ${holder}, which prepares Neo4j`),
      onTimeout: (holder: number) => new Error(`process ${holder} prepares Neo4j for too long`),
    };
    try {
      await withFileLock(join(cacheDir, 'fetch.lock'), wait, async () => {
        if ((await sizeOf(archive)) !== undefined) return;
        onProgress('Preparing Neo4j for quick starts; this is done once');
        await makeArchive(parts, archive);
      });
    } catch (error) {
      onProgress(`Neo4j starts slowly here: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return (await sizeOf(archive)) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

async function makeArchive({ cacheDir, jars, launcher }: QuickStartParts, archive: string): Promise<void> {
  const home = join(cacheDir, `neo4j-home.partial-${process.pid}`);
  const draft = join(home, 'classes.jsa');
  await mkdir(home, { mode: 0o700 });
  try {
    const flags = [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
    const port = await choosePort(undefined);
    const opened = await openDatabase(
      { home, port, jars, launcher, flags },
      'of-no-consequence',
      () => undefined,
    );
    if (typeof opened === 'object') await opened.stop(archiveTimeoutMs);
    // An empty file remembers that it cannot be had, so that the next start does not try again.
    if (await sizeOf(draft)) await rename(draft, archive);
    else await writeFile(archive, '');
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
