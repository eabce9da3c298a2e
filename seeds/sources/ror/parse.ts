import { FaultsError, type Fault } from '../../fault.ts';
import type { Input } from '../../reading/input.ts';
import { formOf } from '../../reading/form-of.ts';
import { readJsonRecords } from '../../reading/read-json.ts';
import { checkRecord } from '../../shape-faults.ts';
import type { RorRecord } from './records.ts';
import { rorShape } from './shapes.ts';

/** Reads a dump of ROR, or records one by one. */
export async function* readRor(files: readonly Input[], faults: Fault[]): AsyncGenerator<RorRecord> {
  // The dump has the same records as CSV beside them.
  const json: Input[] = [];
  for (const file of files) if (files.length === 1 || (await formOf(file)) === 'json') json.push(file);
  if (json.length === 0)
    throw new FaultsError([{ file: files[0]?.name ?? '', expected: 'is no JSON of ROR' }]);
  for (const file of json)
    for await (const { value, index } of readJsonRecords(file)) {
      const record = checkRecord(file.name, value, index, rorShape, nameOf, faults);
      if (record !== undefined) yield record;
    }
}

function nameOf(record: unknown): string {
  return record !== null && typeof record === 'object' && 'id' in record ? String(record.id) : 'without id';
}
