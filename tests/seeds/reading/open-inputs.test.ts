import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../seeds/reading/limits.ts';
import { openInputs } from '../../../seeds/reading/open-inputs.ts';
import { wholeText } from '../../../seeds/reading/read-text.ts';
import { folderOf, zipOf } from '../../support/files.ts';

const textsOf = async (path: string, limits = defaultLimits) => {
  const files = await openInputs([path], limits);
  return Promise.all(files.map(async (file) => [file.name, await wholeText(file)]));
};
const small = { ...defaultLimits, ratioFrom: 1_000 };
const zeros = Buffer.alloc(1_000_000, 'a');

describe('openInputs()', () => {
  it('reads a folder, an archive and a compressed file alike', async () => {
    const folder = await folderOf({
      'a.csv': 'one',
      'b/c.zip': zipOf({ 'x/d.csv': 'två', '__MACOSX/d.csv': 'no' }),
      'd.csv.gz': gzipSync('tre'),
    });
    expect(await textsOf(folder)).toEqual([
      ['a.csv', 'one'],
      ['c.zip/x/d.csv', 'två'],
      ['d.csv.gz', 'tre'],
    ]);
  });

  it('records what was read by the digest of the file as it lies there', async () => {
    const files = await openInputs([await folderOf({ 'a.csv': 'one' })]);
    expect(files.map(({ origin }) => origin)).toEqual([
      'a.csv 7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
    ]);
  });

  it.each(['../evil.csv', '/etc/evil.csv', 'a\\..\\evil.csv'])(
    'refuses an archive with the name %s',
    async (name) => {
      const folder = await folderOf({ 'a.zip': zipOf({ [name]: 'x' }) });
      await expect(openInputs([folder])).rejects.toThrow(
        /a\.zip: cannot be unpacked: .*(relative|absolute|invalid)/,
      );
    },
  );

  it('refuses what becomes far larger when it is unpacked', async () => {
    const folder = await folderOf({ 'a.zip': zipOf({ 'a.csv': zeros }) });
    await expect(openInputs([folder], small)).rejects.toThrow(/becomes more than 200 times larger/);
    const gzip = await folderOf({ 'a.csv.gz': gzipSync(zeros) });
    await expect(textsOf(gzip, small)).rejects.toThrow(/a\.csv\.gz: becomes more than 200 times larger/);
    await expect(textsOf(gzip, { ...defaultLimits, bytes: 5_000 })).rejects.toThrow(
      /is larger than 5000 bytes/,
    );
  });

  it('refuses a zip that says a smaller size than it has', async () => {
    const lying = zipOf({ 'a.csv': zeros });
    const at = lying.indexOf('PK\x01\x02', 0, 'latin1') + 24;
    lying.writeUInt32LE(10, at);
    await expect(textsOf(await folderOf({ 'a.zip': lying }))).rejects.toThrow(
      /a\.zip\/a\.csv: cannot be unpacked/,
    );
  });

  it('names a damaged archive', async () => {
    const zip = zipOf({ 'a.csv': 'one' });
    const folder = await folderOf({ 'a.zip': zip.subarray(0, zip.length - 8) });
    await expect(openInputs([folder])).rejects.toThrow(
      /Cannot import: 1 fault.*\n.*a\.zip: cannot be unpacked/,
    );
    const gzip = gzipSync('x'.repeat(10_000));
    const cut = await folderOf({ 'a.csv.gz': gzip.subarray(0, gzip.length - 12) });
    await expect(textsOf(cut)).rejects.toThrow(/a\.csv\.gz: cannot be unpacked/);
  });
});
