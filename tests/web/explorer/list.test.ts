import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../web/locales/locale.ts';
import { entityColumns, tieColumns } from '../../../web/views/explorer/list-columns.ts';
import { tableToCsv } from '../../../web/views/explorer/take-away/table-to-csv.ts';
import { tableOf } from '../../../web/views/explorer/take-away/to-workbook.ts';
import { sceneOf } from './scene-of.ts';

const { nodes, ties } = sceneOf(
  ['natsam PROJECT NATIONAL', 'lund PLATFORM LOCAL', 'm METHOD'],
  ['lund PARTICIPATES_IN COLLABORATION natsam', 'lund USES_METHOD LEARNING m'],
);
const places = [{ id: 'kommun-lund', name: 'Lunds kommun', municipalityCode: '1281', countyCode: '12' }];
const sv = localeOf('sv');
const placed = nodes.map((node) =>
  node.id === 'lund' ? { ...node, municipalityCode: '1281', tieCount: 1812 } : node,
);

describe('the list', () => {
  test('tells of an entity the same in every row and file, ties counted once each', () => {
    const columns = entityColumns(sv, places, ties);
    const row = Object.fromEntries(columns.map(({ name, text }) => [name, text(placed[1]!)]));
    expect(row).toMatchObject({
      name: 'lund',
      kind: 'Plattform',
      level: 'Lokal',
      place: 'Lunds kommun',
      ties: '2',
    });
    expect(row['allTies']).toBe('1\u00a0812');
    expect(columns.find(({ name }) => name === 'place')!.text(placed[0]!)).toBe('');
  });

  test('becomes a file with the same columns, in the same order, numbers without spaces', () => {
    const columns = entityColumns(sv, places, ties);
    const lines = tableToCsv(tableOf('', placed, columns)).split('\r\n');
    expect(lines[0]).toBe(`\uFEFF${columns.map(({ label }) => label).join(',')}`);
    expect(lines[2]).toBe('lund,Plattform,Lokal,Lunds kommun,,,2,1812,Hög,lund');
    expect(lines).toHaveLength(placed.length + 2);
  });

  test('names the ends of a tie', () => {
    const columns = tieColumns(localeOf('en'), new Map(nodes.map((node) => [node.id, node])));
    expect(columns.slice(0, 3).map(({ text }) => text(ties[0]!))).toEqual([
      'lund',
      'takes part in',
      'natsam',
    ]);
  });

  test.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['-1', "'-1"],
    ['+46', "'+46"],
    ['plain', 'plain'],
  ])('writes %j so that it comes back as it was, and runs nowhere', (text, cell) => {
    const csv = tableToCsv({ head: ['x'], rows: [[text]] });
    expect(csv).toBe(`\uFEFFx\r\n${cell}\r\n`);
  });
});
