import { z } from 'zod';
import { FaultsError, type Fault } from '../../fault.ts';
import { isPersonalNumber } from '../../open-data/organisation-number.ts';
import { amountOf, needed, textOf } from '../../open-data/values.ts';
import { isPartialDate, partialDateForm } from '../../partial-date.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv } from '../../reading/read-csv.ts';
import { formOf } from '../../reading/form-of.ts';
import { readJsonRecords } from '../../reading/read-json.ts';
import { checkRecord } from '../../shape-faults.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => textOf(value ?? undefined));
const date = text
  .transform((value) => value?.split('T')[0])
  .refine((value) => value === undefined || isPartialDate(value), partialDateForm);
const amount = z.number().nullish();

const organisation = z.looseObject({
  namn: text,
  organisationsnummer: text,
  typ: text,
  land: text,
  roll: z.array(z.string()).nullish(),
});
const funding = z.looseObject({
  belopp: amount,
  valuta: text,
  ar: z.union([z.number(), z.string()]).nullish(),
  finansieradorganisation: organisation.nullish(),
});

/** A funded activity; keys are in lower case, since the interface writes one field in two ways. People are not read. */
const activity = z.looseObject({
  diarienummer: z.string().min(1),
  finansiarnamn: text,
  finansiarorganisationsnummer: text,
  titel: text,
  titeleng: text,
  beskrivning: text,
  beskrivningeng: text,
  status: text,
  startdatum: date,
  slutdatum: date,
  organisationer: z.array(organisation).nullish(),
  beslutadfinansiering: z.array(funding).nullish(),
});

export type GdpActivity = z.infer<typeof activity>;
export type GdpOrganisation = z.infer<typeof organisation>;

const activities = 'finansieradeaktiviteter';
const lists = [activities, 'utlysningar', 'ansokningar'];
const columns = [
  'finansiarNamn',
  'ansokanDiarienummer',
  'organisationNamn',
  'organisationOrgnummer',
  'beslutadFinansieringBelopp',
];

/**
 * Reads answers of the interface (a list, or one object when one is asked for), "lite" files, and the CSV of decided
 * funding. Calls and applications are passed over: an application may have been refused.
 */
export async function* readGdp(files: readonly Input[], faults: Fault[]): AsyncGenerator<GdpActivity> {
  for (const file of files) {
    if ((await formOf(file)) !== 'table') yield* readAnswer(file, faults);
    // The table of classifications that comes beside the one of decided funding holds codes without their form being told.
    else if (files.length === 1 || !isClassification(await csvColumns(file))) yield* readTable(file, faults);
  }
}

function isClassification(columns: readonly string[]): boolean {
  return columns.includes('kategoriseringFinansiar') && !columns.includes('beslutadFinansieringBelopp');
}

async function* readAnswer(file: Input, faults: Fault[]): AsyncGenerator<GdpActivity> {
  for await (const { value, index, list } of readJsonRecords(file, lists)) {
    const record = withLowerKeys(value);
    if (record === null || typeof record !== 'object' || !('diarienummer' in record)) {
      throw new FaultsError([
        {
          file: file.name,
          expected: 'is no answer of the common data project: each record has a diarienummer',
        },
      ]);
    }
    if (list !== undefined && list !== activities) continue;
    const one = checkRecord(file.name, record, index, activity, () => String(record.diarienummer), faults);
    if (one) yield one;
  }
}

async function* readTable(file: Input, faults: Fault[]): AsyncGenerator<GdpActivity> {
  for await (const row of readCsv(file, columns, faults)) {
    const diarienummer = needed(row, file.name, 'ansokanDiarienummer', faults);
    if (diarienummer === undefined) continue;
    const { values } = row;
    const place = { file: file.name, line: row.line, record: diarienummer };
    const belopp = amountOf(
      values['beslutadFinansieringBelopp'],
      place,
      'beslutadFinansieringBelopp',
      faults,
    );
    yield activity.parse({
      diarienummer,
      finansiarnamn: values['finansiarNamn'],
      beslutadfinansiering: [
        {
          belopp,
          valuta: 'SEK',
          ar: values['beslutadFinansieringAr'],
          finansieradorganisation: {
            namn: values['organisationNamn'],
            organisationsnummer: values['organisationOrgnummer'],
            typ: values['organisationTyp'],
          },
        },
      ],
    });
  }
}

/** True where the number is a person's: then neither name nor number is read. */
export function isPerson({ organisationsnummer }: GdpOrganisation): boolean {
  return organisationsnummer !== undefined && isPersonalNumber(organisationsnummer);
}

/** The same value with all keys in lower case, and without people: they never get further than this. */
function withLowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLowerKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key.toLowerCase(), inner] as const)
      .filter(([key]) => key !== 'personer')
      .map(([key, inner]) => [key, withLowerKeys(inner)]),
  );
}
