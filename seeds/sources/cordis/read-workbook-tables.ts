import type { Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { readWorkbook } from '../../reading/read-workbook.ts';
import { takeRow, tableOf } from './read-tables.ts';
import type { CordisData } from './records.ts';

/** Reads the tables that are saved as sheets; the first row of a sheet names its columns. */
export async function readWorkbookTables(file: Input, data: CordisData, faults: Fault[]): Promise<void> {
  for (const { name, rows } of await readWorkbook(file)) {
    const [columns = [], ...records] = rows;
    const table = tableOf(columns);
    if (table === undefined) continue;
    for (const [index, record] of records.entries()) {
      const values = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
      takeRow(table, { line: index + 2, values }, `${file.name}/${name}`, data, faults);
    }
  }
}
