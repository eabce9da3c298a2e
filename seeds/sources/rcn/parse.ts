import { FaultsError, type Fault } from '../../fault.ts';
import { amountOf, dateOf, needed, textOf, type Place } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv, type CsvRow } from '../../reading/read-csv.ts';

/** A Norwegian organisation's part in a project; project leaders are not read. */
export interface RcnPart {
  /** EU: the project's number in CORDIS. NATIONAL: the council's own. */
  readonly scheme: 'EU' | 'NATIONAL';
  readonly project: string;
  readonly title: string;
  readonly acronym: string | undefined;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  /** Nine digits. */
  readonly organisationNumber: string;
  readonly organisation: string;
  readonly shortName: string | undefined;
  readonly sector: string | undefined;
  readonly city: string | undefined;
  readonly role: string;
  readonly order: string;
  readonly amount: number | undefined;
}

const euColumns = [
  'Prosjektnr',
  'Prosjektnavn',
  'Organisasjonsnummer',
  'Organisasjonsnavn',
  'Organisasjon rolle',
  'Innvilget beløp organisasjon EUR',
];
const nationalColumns = [
  'prosjektnummer',
  'prosjekttittel',
  'organisasjonsnummer',
  'prosjektansvarlig_navn',
  'tildelt_belop',
];

/** Reads either table. @throws FaultsError for another one */
export async function* readRcn(files: readonly Input[], faults: Fault[]): AsyncGenerator<RcnPart> {
  for (const file of files) {
    const columns = await csvColumns(file);
    const [needs, partOf] = euColumns.every((name) => columns.includes(name))
      ? ([euColumns, euPart] as const)
      : nationalColumns.every((name) => columns.includes(name))
        ? ([nationalColumns, nationalPart] as const)
        : ([undefined, undefined] as const);
    if (needs === undefined)
      throw new FaultsError([
        { file: file.name, line: 1, expected: 'is neither bevilgningereu nor soknader2' },
      ]);
    for await (const row of readCsv(file, needs, faults)) {
      const part = partOf(row, file.name, faults);
      if (part) yield part;
    }
  }
}

function euPart(row: CsvRow, file: string, faults: Fault[]): RcnPart | undefined {
  const { values } = row;
  const project = needed(row, file, 'Prosjektnr', faults);
  const title = needed(row, file, 'Prosjektnavn', faults);
  if (project === undefined || title === undefined) return undefined;
  const place = { file, line: row.line, record: project };
  const organisation = organisationOf(
    values['Organisasjonsnummer'],
    values['Organisasjonsnavn'],
    'Organisasjonsnummer',
    place,
    faults,
  );
  return (
    organisation && {
      ...organisation,
      scheme: 'EU',
      project,
      title,
      acronym: textOf(values['Prosjektkortnavn']),
      startDate: dateOf(values['Kontrakt startdato'], place, 'Kontrakt startdato', faults),
      endDate: dateOf(values['Kontrakt sluttdato'], place, 'Kontrakt sluttdato', faults),
      shortName: textOf(values['Kortnavn']),
      sector: textOf(values['FoU sektorkode']),
      city: textOf(values['Adresse kommune']),
      role: values['Organisasjon rolle'] ?? '',
      order: values['Deltakernr'] ?? '',
      amount: amountOf(
        values['Innvilget beløp organisasjon EUR'],
        place,
        'Innvilget beløp organisasjon EUR',
        faults,
      ),
    }
  );
}

/** Undefined for an application that was not granted: it is no project. */
function nationalPart(row: CsvRow, file: string, faults: Fault[]): RcnPart | undefined {
  const { values } = row;
  const project = needed(row, file, 'prosjektnummer', faults);
  const title = needed(row, file, 'prosjekttittel', faults);
  if (project === undefined || title === undefined) return undefined;
  const place = { file, line: row.line, record: project };
  const amount = amountOf(values['tildelt_belop'], place, 'tildelt_belop', faults);
  if (amount === undefined || amount <= 0) return undefined;
  const organisation = organisationOf(
    values['organisasjonsnummer'],
    values['prosjektansvarlig_navn'],
    'organisasjonsnummer',
    place,
    faults,
  );
  return (
    organisation && {
      ...organisation,
      scheme: 'NATIONAL',
      project,
      title,
      acronym: undefined,
      startDate: dateOf(values['prosjektstart'], place, 'prosjektstart', faults),
      endDate: dateOf(values['prosjektslutt'], place, 'prosjektslutt', faults),
      shortName: textOf(values['kortnavn']),
      sector: textOf(values['sektor']),
      city: textOf(values['kommune']),
      role: 'COORDINATOR',
      order: '',
      amount,
    }
  );
}

function organisationOf(
  number: string | undefined,
  name: string | undefined,
  field: string,
  place: Place,
  faults: Fault[],
) {
  const organisation = textOf(name);
  if (organisation !== undefined && /^\d{9}$/.test(number?.trim() ?? ''))
    return { organisation, organisationNumber: (number ?? '').trim() };
  faults.push({
    ...place,
    field,
    value: number,
    expected: 'a Norwegian organisation number of 9 digits, with a name',
  });
  return undefined;
}
