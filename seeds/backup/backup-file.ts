import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { StoredNode, StoredRelationship } from '../../cypher/write/backup/index.ts';

/** A file that is not, or not wholly, what a backup writes. */
export class BackupFileError extends Error {
  override readonly name = 'BackupFileError';
}

export interface Counts {
  readonly nodes: number;
  readonly relationships: number;
}

/** A line of a backup: what it is, then nodes, then relationships, then how many there were. */
export type BackupLine =
  | { readonly format: 'samverkanskartan backup'; readonly version: 1; readonly at: string }
  | { readonly node: StoredNode }
  | { readonly relationship: StoredRelationship }
  | { readonly end: Counts };

const known = z.union([
  z.object({ format: z.literal('samverkanskartan backup'), version: z.literal(1), at: z.string() }),
  z.object({ node: z.looseObject({ key: z.string(), labels: z.array(z.string()) }) }),
  z.object({ relationship: z.looseObject({ from: z.string(), to: z.string(), type: z.string() }) }),
  z.object({ end: z.object({ nodes: z.number(), relationships: z.number() }) }),
]);

/** Writes lines of JSON, compressed; the file has its name only when it is complete. */
export async function writeBackupFile(path: string, lines: AsyncIterable<BackupLine>): Promise<void> {
  const text = async function* () {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`;
  };
  const partial = `${path}.part`;
  await pipeline(Readable.from(text()), createGzip(), createWriteStream(partial));
  await rename(partial, path);
}

/** @throws BackupFileError where the file is no backup, or ends before its end. */
export async function* readBackupFile(path: string): AsyncGenerator<BackupLine> {
  const unzipped = createGunzip();
  const source = createReadStream(path);
  source.on('error', (error) => unzipped.destroy(error));
  let number = 0;
  let isComplete = false;
  try {
    for await (const text of createInterface({ input: source.pipe(unzipped) })) {
      number += 1;
      const line = known.safeParse(JSON.parse(text));
      if (!line.success || (number === 1) !== 'format' in line.data)
        throw new BackupFileError(`${path} is no backup of this program: line ${number}`);
      isComplete = 'end' in line.data;
      yield line.data as BackupLine;
    }
    if (unzipped.errored) throw unzipped.errored;
  } catch (cause) {
    if (cause instanceof BackupFileError) throw cause;
    throw new BackupFileError(`Cannot read ${path}: ${(cause as Error).message}`, { cause });
  }
  if (!isComplete) throw new BackupFileError(`${path} ends before its end`);
}
