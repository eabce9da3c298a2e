import { z } from 'zod';
import type { Dataset } from '../../dataset.ts';
import { FaultsError, type Fault } from '../../fault.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { openSource } from '../../open-data/open-source.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import { dateOf, summaryOf, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { readJson } from '../../reading/read-json.ts';
import { checkRecords } from '../../shape-faults.ts';
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
interface Parsed {
  readonly records: readonly VinnovaRecord[];
  readonly dates: ReadonlyMap<
    VinnovaRecord,
    { readonly startDate: string | undefined; readonly endDate: string | undefined }
  >;
}

/** Vinnova's programmes, calls and projects of the older interface; the coordinator is a name alone, other partners are not told. */
export const vinnova = openSource<Parsed>({
  name: 'vinnova',
  what: 'Vinnova, the older open data: programmes, calls and projects',
  licence: 'CC0 1.0',
  needs: 'JSON of data.vinnova.se: program, utlysningar, projekt',
  read: readVinnova,
  transform: transformVinnova,
});

async function readVinnova(files: readonly Input[], faults: Fault[]): Promise<Parsed> {
  const records: VinnovaRecord[] = [];
  const dates: Map<VinnovaRecord, { startDate: string | undefined; endDate: string | undefined }> = new Map();
  for (const file of files) {
    const value = await readJson(file);
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    if (!list.every((one) => one !== null && typeof one === 'object' && 'Diarienummer' in one))
      throw new FaultsError([
        { file: file.name, expected: 'is not of Vinnova: each record has a Diarienummer' },
      ]);
    for (const record of checkRecords(
      file.name,
      list,
      shape,
      (one) => String((one as VinnovaRecord).Diarienummer),
      faults,
    )) {
      const place = { file: file.name, record: record.Diarienummer };
      records.push(record);
      dates.set(record, {
        startDate: dateOf(record.ProjektStart, place, 'ProjektStart', faults),
        endDate: dateOf(record.ProjektSlut, place, 'ProjektSlut', faults),
      });
    }
  }
  return { records, dates };
}

function transformVinnova({ records, dates }: Parsed): Dataset {
  const rows = datasetBuilder('vinnova');
  const register = rows.register('vinnova', {
    title: 'Vinnova: öppna data',
    publisher: 'Vinnova',
    url: 'https://data.vinnova.se/',
    licence: 'CC0 1.0',
  });
  const sourceIds = [register];
  const isProject = (record: VinnovaRecord) => record['Ärenderubrik'] !== undefined;
  const above = new Map<string, string>();
  for (const record of records) {
    const id = `vinnova-${slug(record.Diarienummer)}`;
    const name = record['Ärenderubrik'] ?? record.Titel ?? record.Diarienummer;
    const nameEn = record['ÄrenderubrikEngelska'] ?? record.TitelEngelska ?? name;
    const summary = record.Projektreferat ?? record.Beskrivning;
    rows.entity(id, isProject(record) ? 'PROJECT' : 'PROGRAMME', {
      level: isProject(record) ? undefined : 'NATIONAL',
      nameSv: name,
      nameEn,
      summarySv: summaryOf(summary),
      summaryEn: summaryOf(record.BeskrivningEngelska ?? summary),
      ...dates.get(record),
      registrationNumber: isProject(record) ? record.Diarienummer : undefined,
      grantedAmount: isProject(record) ? (record.BeviljatBidrag ?? undefined) : undefined,
      currency: isProject(record) && record.BeviljatBidrag != null ? 'SEK' : undefined,
      identifiers: [`vinnova:${record.Diarienummer}`],
      sourceIds,
    });
    const parent = record.DiarienummerUtlysning ?? record.DiarienummerProgram;
    if (parent !== undefined && parent !== record.Diarienummer) above.set(id, `vinnova-${slug(parent)}`);
    if (isProject(record)) addMoney(record, id);
  }
  for (const [from, to] of above)
    if (rows.has(to)) rows.tie({ type: 'Diarienummer', kind: 'PART_OF', from, to, values: { sourceIds } });
  return rows.build();

  function addMoney(record: VinnovaRecord, id: string): void {
    const funder = rows.entity('orgnr-202100-5216', 'AGENCY', {
      nameSv: 'Vinnova',
      nameEn: 'Vinnova',
      level: 'NATIONAL',
      country: 'SE',
      organisationNumber: '202100-5216',
      identifiers: ['organisationNumber:202100-5216'],
      sourceIds,
    });
    const { startDate, endDate } = dates.get(record) ?? {};
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
}
