import { FaultsError } from '../fault.ts';
import type { Input } from './input.ts';
import { child, childrenOf, readXml, type XmlElement } from './read-xml.ts';

/** A sheet of a workbook as texts: row by row, without what lies right of the last value. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A number of a row is not believed to leave out more than this. */
const mostLeftOut = 1_000;

/** The sheets of an .xlsx file in their order. @throws FaultsError */
export async function readWorkbook(input: Input): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for await (const { name, rows } of readSheets(input)) {
    const list: string[][] = [];
    for await (const row of rows) list.push(row);
    sheets.push({ name, rows: list });
  }
  return sheets;
}

/** As `readWorkbook`, row by row; only the texts that sheets share are in memory. What a sheet says of its own size is not believed. */
export async function* readSheets(
  input: Input,
): AsyncGenerator<{ readonly name: string; readonly rows: AsyncGenerator<string[]> }> {
  const part = (path: string) => input.parts?.find(({ name }) => name === `${input.name}/${path}`);
  const workbook = part('xl/workbook.xml');
  if (!workbook)
    throw new FaultsError([{ file: input.name, expected: 'a workbook (.xlsx); .xls is not read' }]);
  const strings = await sharedStrings(part('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  const relations = part('xl/_rels/workbook.xml.rels');
  if (relations)
    for await (const { attributes } of readXml(relations, new Set(['Relationship'])))
      targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  for await (const { attributes } of readXml(workbook, new Set(['sheet']))) {
    const target = targets.get(attributes['id'] ?? '') ?? '';
    const file = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (file) yield { name: attributes['name'] ?? '', rows: rowsOf(file, strings) };
  }
}

async function sharedStrings(file: Input | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (file) for await (const item of readXml(file, new Set(['si']))) strings.push(textOf(item));
  return strings;
}

async function* rowsOf(file: Input, strings: readonly string[]): AsyncGenerator<string[]> {
  let line = 0;
  for await (const row of readXml(file, new Set(['row']))) {
    const values: string[] = [];
    for (const [index, cell] of childrenOf(row, 'c').entries())
      values[columnOf(cell.attributes['r']) ?? index] = valueOf(cell, strings);
    // A sheet may leave rows out; their numbers tell.
    const at = Number(row.attributes['r'] ?? line + 1) - 1;
    for (let left = Math.min(at - line, mostLeftOut); left > 0; left--, line++) yield [];
    yield Array.from(values, (value) => value ?? '');
    line++;
  }
}

function valueOf(cell: XmlElement, strings: readonly string[]): string {
  const value = child(cell, 'v')?.text ?? '';
  if (cell.attributes['t'] === 's') return strings[Number(value)] ?? '';
  return cell.attributes['t'] === 'inlineStr' ? textOf(child(cell, 'is')) : value;
}

/** Text in runs of one look each, joined. Phonetic hints are no part of it. */
function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const runs = childrenOf(element, 'r').map((run) => child(run, 't')?.text ?? '');
  return (runs.length > 0 ? runs.join('') : (child(element, 't')?.text ?? '')).normalize('NFC');
}

/** "C7" is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
