import type { Fault } from '../../fault.ts';
import { organisationNumber } from '../../open-data/organisation-number.ts';
import { textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { readCsv } from '../../reading/read-csv.ts';

/** A public body; its contacts are not read. */
export interface PublicBody {
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | undefined;
  readonly nameEn: string | undefined;
  readonly wikidata: string | undefined;
  readonly number: string | undefined;
  readonly website: string | undefined;
  readonly aliases: readonly string[];
}

const columns = ['id', 'name', 'WD Qnumber', 'WD Lsv', 'WD Len', 'WD organisationsnummer (Sverige)', 'url'];

/** Reads the table of public bodies. */
export async function parsePublicBodies(
  files: readonly Input[],
  faults: Fault[],
): Promise<readonly PublicBody[]> {
  const bodies: PublicBody[] = [];
  for (const file of files)
    for await (const row of readCsv(file, columns, faults)) {
      // Bodies that Wikidata added have no entry in the base list.
      const wikidata = textOf(row.values['WD Qnumber']);
      const id = row.values['id']?.trim() || wikidata;
      const name = textOf(row.values['name']) ?? textOf(row.values['WD Lsv']);
      if (id === undefined || name === undefined) {
        faults.push({
          file: file.name,
          line: row.line,
          field: id === undefined ? 'id' : 'name',
          expected: 'a value, here or of Wikidata',
        });
        continue;
      }
      const given = row.values['WD organisationsnummer (Sverige)'] ?? '';
      const number = given === '' ? undefined : organisationNumber(given);
      if (given !== '' && number === undefined)
        faults.push({
          file: file.name,
          line: row.line,
          record: id,
          field: 'WD organisationsnummer (Sverige)',
          value: given,
          expected: 'an organisation number with its check digit',
        });
      bodies.push({
        id,
        name,
        number,
        nameSv: textOf(row.values['WD Lsv']),
        nameEn: textOf(row.values['WD Len']),
        wikidata,
        website: textOf(row.values['url']),
        aliases: [
          textOf(row.values['abbreviation']),
          ...(row.values['other_names'] ?? '').split(/[;,]/).map(textOf),
        ].flatMap((alias) => alias ?? []),
      });
    }
  return bodies;
}
