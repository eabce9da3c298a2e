import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { folderOf, zipOf } from './files.ts';
import { root } from './source-files.ts';

const fixtures = join(root, 'tests/fixtures');

/** A format of a source, with a file of it that can be read. */
export interface FormatFixture {
  readonly source: string;
  readonly format: string;
  /** Names and contents, made when they are asked for. */
  files(): Promise<Readonly<Record<string, Buffer | string>>>;
  /** How many entities and ties the files become. */
  readonly entities: number;
  readonly ties: number;
}

const read = (name: string) => readFile(join(fixtures, name));
const one = (name: string) => async () => ({ [name.split('/').at(-1) as string]: await read(name) });
const several =
  (...names: readonly string[]) =>
  async () =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name.split('/').at(-1) as string, await read(name)])),
    );
const cordisTables = ['cordis/project.csv', 'cordis/organization.csv', 'cordis/euroSciVoc.csv'];

/** A table as a workbook with one sheet, whose dimension is as wrong as in the official ones. */
function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cells = (row: readonly string[]) =>
    row.map((value) => `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`).join('');
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="DATA" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet><dimension ref="A1"/><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`,
  });
}

const rowsOf = async (name: string, delimiter: string): Promise<string[][]> =>
  parse(await read(name), { delimiter, bom: true });

/** As somebody's program saves a table again: commas, and True in place of true. */
async function resaved(name: string): Promise<string> {
  const rows = await rowsOf(name, ';');
  return rows
    .map((row) => row.map((value) => `"${value.replaceAll('"', '""').replace(/^true$/, 'True')}"`).join(','))
    .join('\r\n');
}

export const formatFixtures: readonly FormatFixture[] = [
  {
    source: 'cordis',
    format: 'CSV in a folder',
    files: several(...cordisTables),
    entities: 21,
    ties: 21,
  },
  {
    source: 'cordis',
    format: 'CSV in a zip',
    files: async () => ({ 'cordis.zip': zipOf(await several(...cordisTables)()) }),
    entities: 21,
    ties: 21,
  },
  {
    source: 'cordis',
    format: 'CSV saved again with commas',
    files: async () => ({
      'project_df.csv': `\ufeff${await resaved('cordis/project.csv')}`,
      'organization_df.csv': await resaved('cordis/organization.csv'),
    }),
    entities: 16,
    ties: 16,
  },
  { source: 'cordis', format: 'XML', files: one('cordis-xml/project.xml'), entities: 7, ties: 6 },
  {
    source: 'cordis',
    format: 'XLSX',
    files: async () => ({ 'project.xlsx': workbookOf(await rowsOf('cordis/project.csv', ';')) }),
    entities: 8,
    ties: 8,
  },
  { source: 'cordis', format: 'FP7', files: one('fp7/project.csv'), entities: 3, ties: 2 },
  {
    source: 'cordis',
    format: 'the list of Horizon 2020',
    files: one('cordis-listed/projects.csv'),
    entities: 8,
    ties: 7,
  },
  {
    source: 'h2020-network',
    format: 'TSV',
    files: several(
      'h2020-network/projects.tsv',
      'h2020-network/organisations.tsv',
      'h2020-network/edges.tsv',
    ),
    entities: 6,
    ties: 4,
  },
  { source: 'swecris', format: 'CSV', files: one('swecris/export.csv'), entities: 10, ties: 10 },
  { source: 'gdp', format: 'JSON of the interface', files: one('gdp/answer.json'), entities: 3, ties: 3 },
  { source: 'gdp', format: 'JSON of a lite file', files: one('gdp/lite.json'), entities: 2, ties: 0 },
  {
    source: 'gdp',
    format: 'CSV in UTF-16',
    files: async () => ({
      '1a.csv': Buffer.from(
        '\ufefffinansiarNamn;ansokanDiarienummer;organisationNamn;organisationOrgnummer;organisationTyp;beslutadFinansieringAr;beslutadFinansieringBelopp\r\nVinnova;2024-99003;"Påhittat; bolag";556036-0793;Företag;2024;1000\r\n',
        'utf16le',
      ),
    }),
    entities: 3,
    ties: 2,
  },
  { source: 'vinnova', format: 'JSON', files: one('vinnova/program.json'), entities: 1, ties: 0 },
  { source: 'rcn', format: 'bevilgningereu', files: one('rcn/bevilgningereu.csv'), entities: 2, ties: 1 },
  { source: 'rcn', format: 'soknader2', files: one('rcn/soknader2.csv'), entities: 3, ties: 2 },
  { source: 'ror', format: 'schema 1', files: one('ror/v1.json'), entities: 2, ties: 0 },
  { source: 'ror', format: 'schema 2', files: one('ror/v2.json'), entities: 2, ties: 0 },
  { source: 'pic-ror', format: 'CSV', files: one('pic-ror/pic_mapping.csv'), entities: 2, ties: 0 },
  { source: 'public-bodies', format: 'CSV', files: one('public-bodies/bodies.csv'), entities: 3, ties: 0 },
  { source: 'kumu', format: 'JSON', files: one('kumu/project.json'), entities: 2, ties: 1 },
  { source: 'kumu', format: 'CSV', files: one('kumu/connections.csv'), entities: 3, ties: 2 },
  {
    source: 'kumu',
    format: 'XLSX',
    files: async () => ({ 'map.xlsx': workbookOf(await rowsOf('kumu/connections.csv', ',')) }),
    entities: 3,
    ties: 2,
  },
  { source: 'gexf', format: 'GEXF 1.1', files: one('gexf/v1_1.gexf'), entities: 3, ties: 2 },
  { source: 'gexf', format: 'GEXF 1.2', files: one('gexf/v1_2.gexf'), entities: 3, ties: 2 },
  { source: 'gexf', format: 'GEXF 1.3', files: one('gexf/v1_3.gexf'), entities: 3, ties: 2 },
  { source: 'graphml', format: 'GraphML', files: one('graphml/map.graphml'), entities: 3, ties: 3 },
  { source: 'node-link', format: 'D3', files: one('node-link/d3.json'), entities: 2, ties: 1 },
  {
    source: 'node-link',
    format: 'graphology',
    files: one('node-link/graphology.json'),
    entities: 2,
    ties: 1,
  },
  {
    source: 'csv',
    format: 'pairs and elements',
    files: several('csv/pairs.csv', 'csv/elements.csv'),
    entities: 2,
    ties: 1,
  },
  { source: 'opsi', format: 'CSV', files: one('opsi/cases.csv'), entities: 2, ties: 1 },
];

/** Writes the files of a format into a folder of their own; the answer is its path. */
export async function fixtureFolder(fixture: FormatFixture): Promise<string> {
  return folderOf(await fixture.files());
}
