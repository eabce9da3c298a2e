import { z } from 'zod';
import { FaultsError, type Fault } from '../../fault.ts';
import type { RowSink } from '../../open-data/dataset-builder.ts';
import { streamedSource } from '../../open-data/open-source.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import { dateOf, summaryOf, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { readJsonRecords } from '../../reading/read-json.ts';
import { checkRecord } from '../../shape-faults.ts';
import { slug } from '../../slug.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => textOf(value ?? undefined));
const money = z.union([z.number(), z.string().regex(/^\d*$/, 'whole kronor').transform(Number)]).nullish();

/** A programme, a call, a round or a project of the older interface; which one, its fields tell. */
const shape = z.looseObject({
  Diarienummer: z.string().min(1),
  Titel: text,
  TitelEngelska: text,
  Beskrivning: text,
  BeskrivningEngelska: text,
  Ärenderubrik: text,
  ÄrenderubrikEngelska: text,
  Projektreferat: text,
  DiarienummerProgram: text,
  DiarienummerUtlysning: text,
  ProjektStart: text,
  ProjektSlut: text,
  BeviljatBidrag: money,
  KoordinatorOrg: text,
});
type VinnovaRecord = z.infer<typeof shape>;
interface Dated {
  readonly record: VinnovaRecord;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

/** Vinnova's programmes, calls and projects of the older interface; the coordinator is a name alone, other partners are not told. */
export const vinnova = streamedSource<Dated>({
  name: 'vinnova',
  what: 'Vinnova, the older open data: programmes, calls and projects',
  licence: 'CC0 1.0',
  needs: 'JSON of data.vinnova.se: program, utlysningar, projekt',
  records: readVinnova,
  transform: transformVinnova,
});

async function* readVinnova(files: readonly Input[], faults: Fault[]): AsyncGenerator<Dated> {
  for (const file of files)
    for await (const { value, index } of readJsonRecords(file)) {
      if (value === null || typeof value !== 'object' || !('Diarienummer' in value))
        throw new FaultsError([
          { file: file.name, expected: 'is not of Vinnova: each record has a Diarienummer' },
        ]);
      const record = checkRecord(file.name, value, index, shape, () => String(value.Diarienummer), faults);
      if (record === undefined) continue;
      const place = { file: file.name, record: record.Diarienummer };
      yield {
        record,
        startDate: dateOf(record.ProjektStart, place, 'ProjektStart', faults),
        endDate: dateOf(record.ProjektSlut, place, 'ProjektSlut', faults),
      };
    }
}

function transformVinnova(records: readonly Dated[], rows: RowSink): void {
  const register = rows.register('vinnova', {
    title: 'Vinnova: öppna data',
    publisher: 'Vinnova',
    url: 'https://data.vinnova.se/',
    licence: 'CC0 1.0',
  });
  const sourceIds = [register];
  for (const one of records) {
    const { record, startDate, endDate } = one;
    const isProject = record['Ärenderubrik'] !== undefined;
    const name = record['Ärenderubrik'] ?? record.Titel ?? record.Diarienummer;
    const nameEn = record['ÄrenderubrikEngelska'] ?? record.TitelEngelska ?? name;
    const summary = record.Projektreferat ?? record.Beskrivning;
    const id = rows.entity(`vinnova-${slug(record.Diarienummer)}`, isProject ? 'PROJECT' : 'PROGRAMME', {
      level: isProject ? undefined : 'NATIONAL',
      nameSv: name,
      nameEn,
      summarySv: summaryOf(summary),
      summaryEn: summaryOf(record.BeskrivningEngelska ?? summary),
      startDate,
      endDate,
      registrationNumber: isProject ? record.Diarienummer : undefined,
      grantedAmount: isProject ? (record.BeviljatBidrag ?? undefined) : undefined,
      currency: isProject && record.BeviljatBidrag != null ? 'SEK' : undefined,
      identifiers: [`vinnova:${record.Diarienummer}`],
      sourceIds,
    });
    const parent = record.DiarienummerUtlysning ?? record.DiarienummerProgram;
    if (parent !== undefined && parent !== record.Diarienummer)
      rows.tie({
        type: 'Diarienummer',
        kind: 'PART_OF',
        from: id,
        to: `vinnova-${slug(parent)}`,
        whereTold: true,
        values: { sourceIds },
      });
    if (isProject) addMoney(rows, one, id, sourceIds);
  }
}

function addMoney(
  rows: RowSink,
  { record, startDate, endDate }: Dated,
  id: string,
  sourceIds: readonly string[],
): void {
  const funder = rows.entity('orgnr-202100-5216', 'AGENCY', {
    nameSv: 'Vinnova',
    nameEn: 'Vinnova',
    level: 'NATIONAL',
    country: 'SE',
    organisationNumber: '202100-5216',
    identifiers: ['organisationNumber:202100-5216'],
    sourceIds,
  });
  const amount = record.BeviljatBidrag ?? undefined;
  rows.tie({
    type: 'BeviljatBidrag',
    kind: 'FUNDS',
    from: funder,
    to: id,
    values: {
      ...funderRole,
      amount,
      currency: amount === undefined ? undefined : 'SEK',
      validFrom: startDate,
      validTo: endDate,
      sourceIds,
    },
  });
  const name = record.KoordinatorOrg;
  if (name === undefined) return;
  const { kind, level } = kindOfOrganisation(
    name,
    /universitet|högskola/i.test(name) ? 'HES' : undefined,
    'SE',
  );
  const coordinator = rows.entity(`vinnova-org-${slug(name)}`, kind, {
    level,
    nameSv: name,
    nameEn: name,
    country: 'SE',
    confidence: 'MEDIUM',
    sourceIds,
  });
  rows.tie({
    type: 'KoordinatorOrg',
    kind: 'PARTICIPATES_IN',
    from: coordinator,
    to: id,
    values: { ...partRoles['coordinator'], validFrom: startDate, validTo: endDate, sourceIds },
  });
}
