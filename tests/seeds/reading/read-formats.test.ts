import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../seeds/fault.ts';
import { openInputs } from '../../../seeds/reading/open-inputs.ts';
import { csvColumns, readCsv } from '../../../seeds/reading/read-csv.ts';
import { readJson, readJsonRecords } from '../../../seeds/reading/read-json.ts';
import { encodingOf, wholeText } from '../../../seeds/reading/read-text.ts';
import { readWorkbook } from '../../../seeds/reading/read-workbook.ts';
import { readXml } from '../../../seeds/reading/read-xml.ts';
import { folderOf, zipOf } from '../../support/files.ts';

const input = async (content: string | Uint8Array, name = 'a.csv') => {
  const files = await openInputs([await folderOf({ [name]: content })]);
  return files[0]!;
};
const all = async <T>(list: AsyncIterable<T>) => {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
};
const rows = async (content: string | Uint8Array, needed: string[] = []) => {
  const faults: Fault[] = [];
  const read = await all(readCsv(await input(content), needed, faults));
  return { values: read.map(({ values }) => values), lines: read.map(({ line }) => line), faults };
};

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from('Håbo;Ö')],
    ['utf-8', Buffer.from('\ufeffHåbo;Ö')],
    ['windows-1252', Buffer.from('Håbo;Ö', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffHåbo;Ö', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffHåbo;Ö', 'utf16le').swap16()],
    ['utf-16le', Buffer.from('Håbo;Ö'.repeat(200), 'utf16le')],
  ])('reads %s, with a byte order mark or without', async (encoding, bytes) => {
    const file = await input(bytes);
    expect(await encodingOf(file)).toBe(encoding);
    expect((await wholeText(file)).slice(0, 6)).toBe('Håbo;Ö');
  });

  it('tells where a file ceases to be what it began as', async () => {
    const bytes = Buffer.concat([Buffer.from('a'.repeat(1024 ** 2)), Buffer.from([0xe5, 0x20])]);
    await expect(wholeText(await input(bytes))).rejects.toThrow(
      /a\.csv: is utf-8, but holds bytes that are not/,
    );
  });
});

describe('readCsv()', () => {
  it('keeps delimiters, quotes and line feeds inside quotes, whatever the delimiter', async () => {
    for (const delimiter of [';', ',', '\t', '|'])
      expect((await rows(`a${delimiter}b\r\n"1${delimiter}""x""\ny"${delimiter}2\r\n`)).values).toEqual([
        { a: `1${delimiter}"x"\ny`, b: '2' },
      ]);
  });

  it('names file, line and number of values of a row that does not fit, and reads on', async () => {
    const { values, faults } = await rows('a;b\n1;2\n3\n4;5;6\n7;8;;\n');
    expect(values).toEqual([
      { a: '1', b: '2' },
      { a: '7', b: '8' },
    ]);
    expect(faults).toEqual([
      { file: 'a.csv', line: 3, value: 1, expected: 'a row of 2 values' },
      { file: 'a.csv', line: 4, value: 3, expected: 'a row of 2 values' },
    ]);
  });

  it('refuses a file that lacks a column, and takes more columns than it needs', async () => {
    await expect(rows('a;b\n1;2\n', ['a', 'c'])).rejects.toThrow(
      /a\.csv, line 1, c: is missing, but must be a column of the first line; there are a, b/,
    );
    expect((await rows('a;b\n1;2\n', ['a'])).values).toHaveLength(1);
  });

  it('names the line of a quote that never ends', async () => {
    await expect(rows('a;b\n1;"2\n3;4\n')).rejects.toThrow(
      /a\.csv, line \d+: is not a table that can be read/,
    );
  });

  it('tells the columns from the first line alone', async () => {
    expect(await csvColumns(await input('\ufeff"a b",c\n1,2'))).toEqual(['a b', 'c']);
  });
});

describe('readXml()', () => {
  const xml = (text: string) => input(text, 'a.xml');

  it('gives elements with what is in them and around them, without prefixes', async () => {
    const found = await all(
      readXml(await xml('<g:a k="1"><b v="2">t<![CDATA[<x>]]><c/></b><b/></g:a>'), new Set(['b'])),
    );
    expect(found.map(({ text, attributes }) => [text, attributes])).toEqual([
      ['t<x>', { v: '2' }],
      ['', {}],
    ]);
    expect(found[0]?.children[0]?.name).toBe('c');
    expect(found[0]?.around).toEqual([{ name: 'a', attributes: { k: '1' } }]);
  });

  it('refuses entities of its own, inside and outside', async () => {
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    await expect(all(readXml(await xml(outside), new Set(['a'])))).rejects.toThrow(/declares entities/);
    await expect(all(readXml(await xml('<a>&x;</a>'), new Set(['a'])))).rejects.toThrow(
      /a\.xml, line 1: is not XML/,
    );
  });

  it('names the line of what is not closed', async () => {
    await expect(all(readXml(await xml('<a>\n<b>\n</a>'), new Set(['b'])))).rejects.toThrow(
      /a\.xml, line 3: is not XML/,
    );
    await expect(all(readXml(await xml('<a><b/>'), new Set(['b'])))).rejects.toThrow(/is not XML/);
    await expect(all(readXml(await xml(''), new Set(['b'])))).rejects.toThrow(/is empty/);
  });
});

describe('readJsonRecords()', () => {
  const records = async (content: string | Uint8Array, lists: string[] = []) =>
    (await all(readJsonRecords(await input(content, 'a.json'), lists))).map(({ value, list }) =>
      list === undefined ? value : { [list]: value },
    );

  it.each([
    ['a list', '[{"a":1},[2],"tre"]', [{ a: 1 }, [2], 'tre']],
    ['an empty list', ' [ ] ', []],
    ['one object', '{"a":{"b":[1]}}', [{ a: { b: [1] } }]],
    [
      'a list under one of the names',
      '{"antal":2,"Poster":[1,{"poster":[2]}],"x":[3]}',
      [{ poster: 1 }, { poster: { poster: [2] } }],
    ],
    ['a list in two-byte letters', Buffer.from('\ufeff["Å"]', 'utf16le'), ['Å']],
  ])('gives the records of %s', async (_, content, expected) => {
    expect(await records(content, ['poster'])).toEqual(expected);
  });

  it('joins an accent with its letter, where the file is cut between them as well', async () => {
    // The pieces in which a file is read end after 64 kilobytes.
    const [before, after] = ['a'.repeat(64 * 1024 - 3), 'z'.repeat(1_000)];
    const [whole] = await records(`["${before}A\u030a${after}"]`);
    expect(whole).toBe(`${before}Å${after}`);
  });

  it.each([
    ['[{"a":1},\n {"b":}]', 'line 2, column 7'],
    ['[{"a":1}\n,{"b":2}', 'line 2, column 9'],
    ['', 'line 1, column 1'],
    ['{"poster":[1]} x', 'line 1, column 16'],
    [`[${'"rad",\n'.repeat(40_000)}oj]`, 'line 40001, column 1'],
  ])('tells the place of the fault: %#', async (content, place) => {
    await expect(records(content, ['poster'])).rejects.toThrow(`a.json: is not JSON: ${place}`);
  });
});

describe('readWorkbook()', () => {
  it('reads all cells though the sheet says that it has one', async () => {
    const file = await input(
      zipOf({
        'xl/workbook.xml': '<workbook><sheets><sheet name="Ett" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
        'xl/sharedStrings.xml': '<sst><si><t>Å</t></si><si><r><t>b</t></r><r><t>c</t></r></si></sst>',
        'xl/worksheets/s.xml':
          '<worksheet><dimension ref="A1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3" t="inlineStr"><is><t>d</t></is></c></row></sheetData></worksheet>',
      }),
      'a.xlsx',
    );
    expect(await readWorkbook(file)).toEqual([{ name: 'Ett', rows: [['Å', '', 'bc'], [], ['7', 'd']] }]);
  });
});

describe('readJson()', () => {
  it('tells line and column of what is wrong', async () => {
    await expect(readJson(await input('{\n"a": }', 'a.json'))).rejects.toThrow(
      /a\.json: is not JSON: line 2/,
    );
  });
});
