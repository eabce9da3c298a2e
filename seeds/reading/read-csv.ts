import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { FaultsError, type Fault } from '../fault.ts';
import type { Input } from './input.ts';
import { readText } from './read-text.ts';

/** A row of a table, by the names of its columns, with the line that it ends at. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const delimiters = [';', ',', '\t', '|'] as const;

/** The delimiter that a header line is cut by: the one that stands most often outside quotes. */
export function delimiterOf(headerLine: string): string {
  const bare = headerLine.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (delimiters[counts.indexOf(most)] as string);
}

/** The columns of a table as its first line names them. */
export async function csvColumns(input: Input): Promise<string[]> {
  const line = await firstLine(input);
  return (await rowsOf(Readable.from([line]), delimiterOf(line), input.name).next()).value?.record ?? [];
}

/**
 * The rows of a table, one by one. Columns that are not asked for are passed over, empty ones too far right as well; a row
 * with too few or too many values is a fault, and is left out.
 *
 * @param needed columns that must be there. @throws FaultsError when one is missing, or the file is no table
 */
export async function* readCsv(
  input: Input,
  needed: readonly string[],
  faults: Fault[],
): AsyncGenerator<CsvRow> {
  const delimiter = delimiterOf(await firstLine(input));
  let columns: readonly string[] | undefined;
  for await (const { record, info } of rowsOf(Readable.from(readText(input)), delimiter, input.name)) {
    if (columns === undefined) {
      columns = record.map((name) => name.trim().normalize('NFC'));
      const missing = needed.filter((name) => !columns?.includes(name));
      if (missing.length > 0)
        throw new FaultsError(
          missing.map((field) => ({
            file: input.name,
            line: 1,
            field,
            expected: `a column of the first line; there are ${columns?.slice(0, 40).join(', ')}`,
          })),
        );
      continue;
    }
    const extra = record.slice(columns.length);
    if (record.length < columns.length || extra.some((value) => value !== '')) {
      if (record.length === 1 && record[0] === '') continue;
      faults.push({
        file: input.name,
        line: info.lines,
        value: record.length,
        expected: `a row of ${columns.length} values`,
      });
      continue;
    }
    const values: Record<string, string> = {};
    for (const [index, name] of columns.entries()) if (name !== '') values[name] = record[index] as string;
    yield { line: info.lines, values };
  }
}

async function* rowsOf(
  text: Readable,
  delimiter: string,
  file: string,
): AsyncGenerator<{ record: string[]; info: Info }> {
  const parser = text.pipe(
    parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, bom: true }),
  );
  text.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of parser) yield row as { record: string[]; info: Info };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FaultsError([
      {
        file,
        line: Number(error['lines'] ?? 0),
        expected: `is not a table that can be read: ${error.message}`,
      },
    ]);
  } finally {
    text.destroy();
  }
}

async function firstLine(input: Input): Promise<string> {
  let text = '';
  for await (const part of readText(input)) {
    text += part;
    if (/[\r\n]/.test(text) || text.length > 100_000) break;
  }
  return text.split(/\r\n|\r|\n/)[0] ?? '';
}
