import { FaultsError, type Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns } from '../../reading/read-csv.ts';
import { formOf } from '../../reading/form-of.ts';
import { programmesOf } from './programmes.ts';
import { readProjectXml } from './read-xml-project.ts';
import { isPassedOver, readTable, tableOf } from './read-tables.ts';
import { readWorkbookTables } from './read-workbook-tables.ts';
import type { CordisRecord } from './records.ts';

/** Reads an export of CORDIS: its CSV tables, project files in XML, workbooks; told apart by what is in them. */
export async function* readCordis(files: readonly Input[], faults: Fault[]): AsyncGenerator<CordisRecord> {
  const told = new Set<string>();
  for (const file of files)
    for await (const record of readFile(file, files.length === 1, faults)) {
      yield record;
      for (const programme of programmesOf(record)) {
        // Thousands of projects belong to one programme.
        const key = JSON.stringify([programme.code, programme.title]);
        if (told.has(key)) continue;
        told.add(key);
        yield { table: 'programme', ...programme };
      }
    }
}

async function* readFile(file: Input, isOnly: boolean, faults: Fault[]): AsyncGenerator<CordisRecord> {
  if (file.parts) return yield* readWorkbookTables(file, faults);
  if ((await formOf(file)) === 'xml') return yield* readProjectXml(file, faults);
  const columns = await csvColumns(file);
  const table = tableOf(columns);
  if (table !== undefined) return yield* readTable(file, table, faults);
  // Texts, pictures and links come in the same archive. Another table is a mistake, or one of ours that lacks a column: what it
  // held before would be taken for gone.
  if (isOnly || (columns.length > 1 && !isPassedOver(columns)))
    throw new FaultsError([{ file: file.name, expected: 'is none of the tables of a CORDIS export' }]);
}
