import type { Fault } from '../../fault.ts';
import { isPersonalNumber, organisationNumber } from '../../open-data/organisation-number.ts';
import { amountOf, dateOf, needed, summaryOf, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { readCsv, type CsvRow } from '../../reading/read-csv.ts';

/** An organisation as a row of SweCRIS names it. */
export interface SwecrisOrganisation {
  readonly number: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly typeSv: string | undefined;
  readonly typeEn: string | undefined;
}

/** A grant. People are not read. */
export interface SwecrisGrant {
  readonly id: string;
  readonly diaryNumber: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly summarySv: string | undefined;
  readonly summaryEn: string | undefined;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  /** Absent where the row names a person, or nobody. */
  readonly coordinator: SwecrisOrganisation | undefined;
  readonly funder: SwecrisOrganisation;
  readonly fundingSek: number | undefined;
  readonly fundingYear: string | undefined;
  readonly fundingStart: string | undefined;
  readonly fundingEnd: string | undefined;
  readonly awardSv: string | undefined;
  readonly awardEn: string | undefined;
  readonly subjects: readonly SwecrisSubject[];
}

/** A research subject of Statistics Sweden's standard: 1, 3 or 5 digits. */
export interface SwecrisSubject {
  readonly code: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/** Copies of 2021 and 2022 lack UpdatedDate and LoadedDate; neither is read. */
const columns = [
  'ProjectId',
  'ProjectTitleSv',
  'ProjectTitleEn',
  'CoordinatingOrganisationId',
  'CoordinatingOrganisationNameSv',
  'FundingOrganisationId',
  'FundingOrganisationNameSv',
  'FundingsSek',
  'FundingYear',
  'Scbs',
];

/** Reads an export of SweCRIS. */
export async function* readSwecris(files: readonly Input[], faults: Fault[]): AsyncGenerator<SwecrisGrant> {
  for (const file of files)
    for await (const row of readCsv(file, columns, faults)) {
      const grant = grantOf(row, file.name, faults);
      if (grant) yield grant;
    }
}

function grantOf(row: CsvRow, file: string, faults: Fault[]): SwecrisGrant | undefined {
  const { values, line } = row;
  const id = needed(row, file, 'ProjectId', faults);
  if (id === undefined) return undefined;
  const place = { file, line, record: id };
  const titleSv = textOf(values['ProjectTitleSv']) ?? textOf(values['ProjectTitleEn']);
  if (titleSv === undefined) {
    faults.push({ ...place, field: 'ProjectTitleSv', expected: 'a title' });
    return undefined;
  }
  const funder = organisationOf(values, 'FundingOrganisation', place, faults);
  if (funder === undefined) return undefined;
  return {
    id,
    diaryNumber: id.slice(0, id.lastIndexOf('_')),
    titleSv,
    titleEn: textOf(values['ProjectTitleEn']) ?? titleSv,
    summarySv: summaryOf(values['ProjectAbstractSv']),
    summaryEn: summaryOf(values['ProjectAbstractEn']),
    startDate: dateOf(values['ProjectStartDate'], place, 'ProjectStartDate', faults),
    endDate: dateOf(values['ProjectEndDate'], place, 'ProjectEndDate', faults),
    coordinator: organisationOf(values, 'CoordinatingOrganisation', place, faults),
    funder,
    fundingSek: amountOf(values['FundingsSek'], place, 'FundingsSek', faults),
    fundingYear: textOf(values['FundingYear']),
    fundingStart: dateOf(values['FundingStartDate'], place, 'FundingStartDate', faults),
    fundingEnd: dateOf(values['FundingEndDate'], place, 'FundingEndDate', faults),
    awardSv: textOf(values['TypeOfAwardDescrSv']),
    awardEn: textOf(values['TypeOfAwardDescrEn']),
    subjects: subjectsOf(values['Scbs'] ?? ''),
  };
}

function organisationOf(
  values: CsvRow['values'],
  prefix: string,
  place: { file: string; line: number; record: string },
  faults: Fault[],
): SwecrisOrganisation | undefined {
  const given = values[`${prefix}Id`]?.trim() ?? '';
  const nameSv = textOf(values[`${prefix}NameSv`]);
  // A sole trader: the number is a person's, and is not even told in the fault.
  if (isPersonalNumber(given)) {
    faults.push({
      ...place,
      field: `${prefix}Id`,
      expected: 'holds a personal identity number, which is not read',
    });
    return undefined;
  }
  const number = organisationNumber(given);
  if (number === undefined || nameSv === undefined) {
    faults.push({
      ...place,
      field: `${prefix}Id`,
      value: given,
      expected: 'an organisation number, with a name',
    });
    return undefined;
  }
  return {
    number,
    nameSv,
    nameEn: textOf(values[`${prefix}NameEn`]) ?? nameSv,
    typeSv: textOf(values[`${prefix}TypeOfOrganisationSv`]),
    typeEn: textOf(values[`${prefix}TypeOfOrganisationEn`]),
  };
}

/** "¤¤¤ 1: Naturvetenskap, Natural Sciences, 103: Fysik, Physical Sciences, …": names hold commas, so codes alone part them. */
export function subjectsOf(text: string): SwecrisSubject[] {
  const found = new Map<string, SwecrisSubject>();
  for (const group of text.split('¤¤¤'))
    for (const part of group
      .replace(/\u00a0/g, ' ')
      .trim()
      .split(/, (?=\d+: )/)) {
      const [, code, names] = /^(\d+): (.+)$/s.exec(part.trim()) ?? [];
      if (code === undefined || names === undefined) continue;
      const parts = names.split(',').map((name) => name.trim());
      // Both names have as many commas as each other, or the text cannot be parted: then it is kept whole.
      const half = parts.length % 2 === 0 ? parts.length / 2 : parts.length;
      const nameSv = parts.slice(0, half).join(', ');
      found.set(code, { code, nameSv, nameEn: parts.slice(half).join(', ') || nameSv });
    }
  return [...found.values()];
}
