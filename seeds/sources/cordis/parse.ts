import { FaultsError, type Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns } from '../../reading/read-csv.ts';
import { formOf } from '../../reading/form-of.ts';
import { readProjectXml } from './read-xml-project.ts';
import { isPassedOver, readTable, tableOf } from './read-tables.ts';
import { readWorkbookTables } from './read-workbook-tables.ts';
import { emptyCordis, type CordisData } from './records.ts';

/** Reads an export of CORDIS: its CSV tables, project files in XML, workbooks; told apart by what is in them. */
export async function parseCordis(files: readonly Input[], faults: Fault[]): Promise<CordisData> {
  const data = emptyCordis();
  for (const file of files) {
    if (file.parts) await readWorkbookTables(file, data, faults);
    else if ((await formOf(file)) === 'xml') await readProjectXml(file, data, faults);
    else {
      const columns = await csvColumns(file);
      const table = tableOf(columns);
      if (table !== undefined) await readTable(file, table, data, faults);
      // Texts, pictures and links come in the same archive. Another table is a mistake, or one of ours that lacks a column: what it
      // held before would be taken for gone.
      else if (files.length === 1 || (columns.length > 1 && !isPassedOver(columns)))
        throw new FaultsError([{ file: file.name, expected: 'is none of the tables of a CORDIS export' }]);
    }
  }
  return data;
}
