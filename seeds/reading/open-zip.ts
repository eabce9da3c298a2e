import { once } from 'node:events';
import { basename } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FaultsError } from '../fault.ts';
import type { Input } from './input.ts';
import { bombFault, defaultLimits, type Limits } from './limits.ts';

/**
 * The files in a zip archive. Only the directory is read here; names that lead out of the archive, encrypted entries and
 * archives that would unpack to more than they may are refused.
 *
 * @throws FaultsError
 */
export async function openZip(
  path: string,
  name: string,
  origin: string,
  limits: Limits = defaultLimits,
): Promise<readonly Input[]> {
  const entries = await listEntries(path, name, limits);
  return entries.map((entry) => ({
    name: `${name}/${entry.fileName}`,
    baseName: basename(entry.fileName),
    origin,
    size: entry.uncompressedSize,
    open: () => readEntry(path, name, entry),
  }));
}

async function listEntries(path: string, name: string, limits: Limits): Promise<Entry[]> {
  const entries: Entry[] = [];
  let bytes = 0;
  let compressed = 0;
  const zip = await openArchive(path, name);
  try {
    const ended = once(zip, 'end');
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize;
      compressed += entry.compressedSize;
      if (!entry.fileName.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(entry.fileName)) entries.push(entry);
      const fault =
        bombFault(
          `${name}/${entry.fileName}`,
          { compressed: entry.compressedSize, bytes: entry.uncompressedSize },
          limits,
        ) ??
        bombFault(name, { compressed, bytes }, limits) ??
        (entries.length > limits.entries
          ? { file: name, expected: `holds more than ${limits.entries} files; such archives are not read` }
          : entry.isEncrypted()
            ? { file: `${name}/${entry.fileName}`, expected: 'is encrypted and cannot be read' }
            : undefined);
      if (fault) zip.emit('error', new FaultsError([fault]));
      else zip.readEntry();
    });
    zip.readEntry();
    await ended;
    return entries;
  } catch (error) {
    throw zipFault(name, error);
  } finally {
    zip.close();
  }
}

async function* readEntry(path: string, name: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await openArchive(path, name);
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      // The sizes of the directory were checked; the library stops where the content does not keep to them.
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw zipFault(`${name}/${entry.fileName}`, error);
  } finally {
    zip.close();
  }
}

function openArchive(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) =>
      error ? reject(zipFault(name, error)) : resolve(zip),
    ),
  );
}

function zipFault(file: string, error: unknown): FaultsError {
  if (error instanceof FaultsError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new FaultsError([{ file, expected: `cannot be unpacked: ${reason}` }]);
}
