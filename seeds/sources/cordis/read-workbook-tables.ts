import type { Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { readSheets } from '../../reading/read-workbook.ts';
import { takeRow, tableOf } from './read-tables.ts';
import type { CordisRecord } from './records.ts';

/** Reads the tables that are saved as sheets; the first row of a sheet names its columns. */
export async function* readWorkbookTables(file: Input, faults: Fault[]): AsyncGenerator<CordisRecord> {
  for await (const { name, rows } of readSheets(file)) {
    let columns: readonly string[] | undefined;
    let line = 0;
    for await (const row of rows) {
      line++;
      if (columns === undefined) {
        columns = row;
        if (tableOf(columns) === undefined) break;
        continue;
      }
      const values = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
      yield* takeRow(tableOf(columns)!, { line, values }, `${file.name}/${name}`, faults);
    }
  }
}
