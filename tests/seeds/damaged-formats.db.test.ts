import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { sources } from '../../seeds/sources.ts';
import { folderOf } from '../support/files.ts';
import { fixtureFolder, formatFixtures, type FormatFixture } from '../support/fixtures.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects } from '../support/seed-effects.ts';

let db: Database;
let before: string;

const sourceOf = (name: string) => sources.find((one) => one.name === name)!;
const load = (name: string, folder: string) => runSource(sourceOf(name), [folder], seedEffects(db));

beforeAll(async () => {
  db = await freshDatabase();
  const bodies = formatFixtures.find(({ source }) => source === 'public-bodies')!;
  await load('public-bodies', await fixtureFolder(bodies));
  before = await graphDigest(db);
}, 300_000);
afterAll(() => db.close());

/** A file that broke off on its way: what is packed or nested does not end, a table ends inside a quote. */
function cut(name: string, content: Buffer): Buffer {
  if (/\.(zip|xlsx)$/.test(name)) return content.subarray(0, content.length - 30);
  if (/\.(json|xml|gexf|graphml)$/.test(name)) return content.subarray(0, Math.floor(content.length * 0.6));
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  return Buffer.concat([content, Buffer.from('"never ends', isWide ? 'utf16le' : 'utf8')]);
}

/** The same file without the first line, so that no column has a name that is known. */
function headless(content: Buffer): Buffer {
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  const text = content.toString(isWide ? 'utf16le' : 'utf8');
  return Buffer.from(`a;b\n1;2\n${text.slice(text.indexOf('\n') + 1, 0)}`);
}

const filesOf = async (fixture: FormatFixture, damage: (name: string, content: Buffer) => Buffer) =>
  Object.fromEntries(
    Object.entries(await fixture.files()).map(([name, content]) => [
      name,
      damage(name, Buffer.from(content as Buffer)),
    ]),
  );

/** Only tables have columns. */
const tables = formatFixtures.filter(
  ({ format }) => !/XML|XLSX|zip|JSON|GEXF|GraphML|D3|graphology|schema/.test(format),
);

describe('a damaged file', () => {
  it.each(formatFixtures)('of $source, $format, is told and changes nothing', async (fixture) => {
    const folder = await folderOf(await filesOf(fixture, cut));
    await expect(load(fixture.source, folder)).rejects.toThrow(
      /^Cannot import: \d+ faults?, and nothing was written\n {2}.*(cannot be unpacked|is not XML|is not JSON|is not a table that can be read)/,
    );
    expect(await graphDigest(db)).toBe(before);
  });

  it.each(tables)('of $source, $format, with other columns is told and changes nothing', async (fixture) => {
    const folder = await folderOf(await filesOf(fixture, (_, content) => headless(content)));
    await expect(load(fixture.source, folder)).rejects.toThrow(
      /^Cannot import: \d+ faults?, and nothing was written/,
    );
    expect(await graphDigest(db)).toBe(before);
  });

  it.each(['cordis', 'gexf', 'graphml'])(
    'of %s with entities of its own, inside or outside, is refused',
    async (name) => {
      const bomb =
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]><project>&c;</project>';
      const outside =
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><project><id>&a;</id></project>';
      for (const text of [bomb, outside])
        await expect(load(name, await folderOf({ 'a.xml': text }))).rejects.toThrow(/declares entities/);
      expect(await graphDigest(db)).toBe(before);
    },
  );

  it('leaves no run behind, since nothing was begun', async () => {
    expect(await ask(db, 'MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 1 }]);
  });
});

describe('a file with some faulty records', () => {
  it('stops at once where that is asked for, and else leaves them out and keeps what was wrong with the run', async () => {
    const folder = await folderOf({
      'bevilgningereu.csv': Buffer.from(
        await formatFixtures
          .find(({ format }) => format === 'bevilgningereu')!
          .files()
          .then((files) => files['bevilgningereu.csv'] as Buffer),
      ),
    });
    const report = await load('rcn', folder);
    expect(report).toMatchObject({ faults: 1, entities: { added: 2 }, ties: { added: 1 } });
    expect(report.firstFaults).toEqual([
      'bevilgningereu.csv, line 3, 999000001, Organisasjonsnummer: is "", but must be a Norwegian organisation number of 9 digits, with a name',
    ]);
    const [run] = await ask<Record<string, unknown>>(
      db,
      'MATCH (r:ImportRun {id: $id}) RETURN r.faultCount AS count, r.faults AS faults',
      {
        id: report.run,
      },
    );
    expect(run).toMatchObject({ count: 1 });
    expect(String(run?.['faults'])).toContain('Norwegian organisation number');
  });
});
