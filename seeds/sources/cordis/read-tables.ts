import type { Fault } from '../../fault.ts';
import { amountOf, dateOf, needed, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { readCsv, type CsvRow } from '../../reading/read-csv.ts';
import type { CordisRecord } from './records.ts';

/** What a row of one table becomes; the columns that the table must have. */
interface Table {
  readonly needs: readonly string[];
  take(row: CsvRow, file: string, faults: Fault[]): readonly CordisRecord[];
}

/** The tables of a CORDIS export, in the order in which their columns tell them apart. */
const tables: Readonly<Record<string, Table>> = {
  listed: {
    needs: ['reference', 'title', 'programme', 'ecMaxContribution', 'coordinator', 'participants'],
    take: takeListed,
  },
  organization: {
    needs: ['projectID', 'organisationID', 'name', 'country', 'role'],
    take: takeParticipation,
  },
  subject: { needs: ['projectID', 'euroSciVocCode', 'euroSciVocTitle'], take: takeSubject },
  legalBasis: { needs: ['projectID', 'legalBasis', 'uniqueProgrammePart'], take: takeLegalBasis },
  topic: { needs: ['projectID', 'topic', 'title'], take: takeTopic },
  summary: {
    needs: ['projectID', 'attachment'],
    take: ({ values }) => [{ table: 'summary', projectId: values['projectID'] ?? '' }],
  },
  project: {
    needs: ['id', 'title', 'startDate', 'frameworkProgramme', 'ecMaxContribution'],
    take: takeProject,
  },
};

/** Which table these columns are of; undefined for tables that are not read (links, pictures) and for what is not of CORDIS. */
export function tableOf(columns: readonly string[]): string | undefined {
  return Object.keys(tables).find((name) => tables[name]?.needs.every((column) => columns.includes(column)));
}

/** Tables of an export that are left to CORDIS: links, and pages about projects. */
export function isPassedOver(columns: readonly string[]): boolean {
  return (
    columns.includes('availableLanguages') && ['physUrl', 'uri'].some((column) => columns.includes(column))
  );
}

/** Reads one table. */
export async function* readTable(input: Input, name: string, faults: Fault[]): AsyncGenerator<CordisRecord> {
  const { needs } = tables[name] as Table;
  for await (const row of readCsv(input, needs, faults)) yield* takeRow(name, row, input.name, faults);
}

/** What one row of a table tells. */
export function takeRow(name: string, row: CsvRow, file: string, faults: Fault[]): readonly CordisRecord[] {
  return (tables[name] as Table).take(row, file, faults);
}

function takeProject(row: CsvRow, file: string, faults: Fault[]): readonly CordisRecord[] {
  const { values } = row;
  const id = needed(row, file, 'id', faults);
  const title = needed(row, file, 'title', faults);
  if (id === undefined || title === undefined) return [];
  const place = { file, line: row.line, record: id };
  if (!/^\d{6}$|^\d{9}$/.test(id)) {
    faults.push({ ...place, field: 'id', value: id, expected: 'a grant agreement number of 6 or 9 digits' });
    return [];
  }
  return [
    {
      table: 'project',
      id,
      title,
      acronym: textOf(values['acronym']),
      status: textOf(values['status']),
      startDate: dateOf(values['startDate'], place, 'startDate', faults),
      endDate: dateOf(values['endDate'], place, 'endDate', faults),
      totalCost: amountOf(values['totalCost'], place, 'totalCost', faults),
      ecMaxContribution: amountOf(values['ecMaxContribution'], place, 'ecMaxContribution', faults),
      legalBasis: textOf(values['legalBasis']),
      topic: textOf(values['topics']),
      call: textOf(values['masterCall']) ?? textOf(values['subCall']),
      frameworkProgramme: textOf(values['frameworkProgramme']),
      fundingScheme: textOf(values['fundingScheme']),
      objective: values['objective'],
    },
  ];
}

/** A line of the lists of 2014 to 2019: the participants stand in one field, named without a number. */
function takeListed(row: CsvRow, file: string, faults: Fault[]): readonly CordisRecord[] {
  const { values } = row;
  const { reference = '', programme = '', topics = '', call = '' } = values;
  const project = takeProject(
    {
      ...row,
      values: {
        ...values,
        id: reference,
        // Of several parts the first is the one that the project counts in.
        legalBasis: partsOf(programme)[0] ?? '',
        topics: partsOf(topics)[0] ?? '',
        masterCall: call,
      },
    },
    file,
    faults,
  );
  if (project.length === 0) return [];
  const countries = partsOf(values['participantCountries']);
  const part = (name: string, country: string | undefined, role: string): CordisRecord => ({
    table: 'namedPart',
    projectId: reference.trim(),
    name,
    country: textOf(country),
    role,
  });
  const coordinator = textOf(values['coordinator']);
  const names = partsOf(values['participants']);
  return [
    ...project,
    ...(coordinator === undefined ? [] : [part(coordinator, values['coordinatorCountry'], 'coordinator')]),
    // Where a name holds a semicolon of its own, which country is whose cannot be told.
    ...names.map((name, index) =>
      part(name, names.length === countries.length ? countries[index] : undefined, 'participant'),
    ),
  ];
}

function partsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function takeParticipation(row: CsvRow, file: string, faults: Fault[]): readonly CordisRecord[] {
  const { values } = row;
  const projectId = needed(row, file, 'projectID', faults);
  const pic = needed(row, file, 'organisationID', faults);
  const name = needed(row, file, 'name', faults);
  const role = needed(row, file, 'role', faults);
  if (projectId === undefined || pic === undefined || name === undefined || role === undefined) return [];
  const place = { file, line: row.line, record: `${projectId} ${pic}` };
  if (!/^\d{9}$/.test(pic)) {
    faults.push({
      ...place,
      field: 'organisationID',
      value: pic,
      expected: 'a participant number of 9 digits',
    });
    return [];
  }
  return [
    {
      table: 'participation',
      projectId,
      pic,
      name,
      role,
      vat: textOf(values['vatNumber']),
      shortName: textOf(values['shortName']),
      activityType: textOf(values['activityType']),
      city: textOf(values['city']),
      country: textOf(values['country']),
      nuts: textOf(values['nutsCode']),
      position: positionOf(values['geolocation']),
      website: textOf(values['organizationURL']),
      order: values['order']?.trim() ?? '',
      ecContribution: amountOf(values['ecContribution'], place, 'ecContribution', faults),
      netEcContribution: amountOf(values['netEcContribution'], place, 'netEcContribution', faults),
      totalCost: amountOf(values['totalCost'], place, 'totalCost', faults),
      hasEnded: /^true$/i.test(values['endOfParticipation'] ?? ''),
    },
  ];
}

function takeSubject({ values }: CsvRow): readonly CordisRecord[] {
  const { projectID = '', euroSciVocCode = '', euroSciVocTitle = '' } = values;
  if (!euroSciVocCode) return [];
  return [{ table: 'subject', projectId: projectID, code: euroSciVocCode, title: euroSciVocTitle }];
}

function takeLegalBasis({ values }: CsvRow): readonly CordisRecord[] {
  const { projectID = '', legalBasis = '', title, uniqueProgrammePart = '' } = values;
  const isMain = /^true$/i.test(uniqueProgrammePart);
  return [{ table: 'legalBasis', projectId: projectID, code: legalBasis, title: textOf(title), isMain }];
}

function takeTopic({ values }: CsvRow): readonly CordisRecord[] {
  const { projectID = '', topic = '', title = '' } = values;
  return [{ table: 'topic', projectId: projectID, topic, title }];
}

/** "55.7,13.19"; anything else says no place. */
export function positionOf(text: string | undefined): readonly [number, number] | undefined {
  const match = /^\(?(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)\)?$/.exec(text?.trim() ?? '');
  const [latitude, longitude] = match ? [Number(match[1]), Number(match[2])] : [];
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}
