import { FaultsError, type Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { formOf } from '../../reading/form-of.ts';
import { readJson } from '../../reading/read-json.ts';
import { checkRecords } from '../../shape-faults.ts';
import type { RorRecord } from './records.ts';
import { rorShape } from './shapes.ts';

/** Reads a dump of ROR, or records one by one; of a record that comes in both schemas the later one counts. */
export async function parseRor(files: readonly Input[], faults: Fault[]): Promise<readonly RorRecord[]> {
  const records = new Map<string, RorRecord>();
  // The dump has the same records as CSV beside them.
  const json: Input[] = [];
  for (const file of files) if (files.length === 1 || (await formOf(file)) === 'json') json.push(file);
  if (json.length === 0)
    throw new FaultsError([{ file: files[0]?.name ?? '', expected: 'is no JSON of ROR' }]);
  for (const file of json) {
    const value = await readJson(file);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    for (const record of checkRecords(file.name, list, rorShape, nameOf, faults)) {
      const known = records.get(record.id);
      // Records in both: schema 2 has what schema 1 has, and languages.
      if (known === undefined || record.nameSv !== undefined) records.set(record.id, record);
    }
  }
  return [...records.values()];
}

function nameOf(record: unknown): string {
  return record !== null && typeof record === 'object' && 'id' in record ? String(record.id) : 'without id';
}
