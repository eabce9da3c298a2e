import type { RowSink } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import { slug } from '../../slug.ts';
import type { SwecrisGrant, SwecrisOrganisation } from './parse.ts';

/** What tells that two rows may be of one grant. */
export function grantKey({ diaryNumber, coordinator, titleSv }: SwecrisGrant): string {
  return JSON.stringify([diaryNumber, coordinator?.number, titleSv]);
}

/**
 * Grants of one key as rows. The same grant is often told under two funders, one of whom passed money on: such a twin is no project of its
 * own, and its amount is not counted twice.
 */
export function transformSwecris(grants: readonly SwecrisGrant[], rows: RowSink): void {
  const register = rows.register('swecris', {
    title: 'SweCRIS',
    publisher: 'Vetenskapsrådet',
    url: 'https://www.vr.se/english/swecris.html',
    noteSv: 'Exporten säger inte var varje bidrag visas; det hittas med sitt diarienummer.',
    noteEn: 'The export does not say where each grant is shown; it is found by its registration number.',
  });
  const twins = twinsOf(grants);
  for (const grant of grants) {
    const project = projectId(twins.get(grant.id) ?? grant.id);
    const isTwin = twins.has(grant.id);
    if (!isTwin) addProject(rows, grant, project, register);
    rows.tie({
      type: 'Funding',
      kind: 'FUNDS',
      from: organisation(rows, grant.funder, register),
      to: project,
      repetition: grant.id,
      values: {
        ...funderRole,
        amount: isTwin ? undefined : grant.fundingSek,
        currency: isTwin || grant.fundingSek === undefined ? undefined : 'SEK',
        year: grant.fundingYear,
        remarkSv: isTwin ? 'Samma bidrag som under en annan finansiär; beloppet räknas där.' : grant.awardSv,
        remarkEn: isTwin
          ? 'The same grant as under another funder; the amount is counted there.'
          : grant.awardEn,
        validFrom: grant.fundingStart,
        validTo: grant.fundingEnd,
        sourceIds: [register],
      },
    });
    if (grant.coordinator)
      rows.tie({
        type: 'CoordinatingOrganisation',
        kind: 'PARTICIPATES_IN',
        from: organisation(rows, grant.coordinator, register),
        to: project,
        values: {
          ...partRoles['coordinator'],
          validFrom: grant.startDate,
          validTo: grant.endDate,
          sourceIds: [register],
        },
      });
  }
}

/** Ids of rows that tell a grant again, with the id of the row that stands for it: the funder whose mark the grant has longest. */
export function twinsOf(grants: readonly SwecrisGrant[]): Map<string, string> {
  const groups = new Map<string, SwecrisGrant[]>();
  for (const grant of grants) {
    const key = grantKey(grant);
    groups.set(key, [...(groups.get(key) ?? []), grant]);
  }
  const twins = new Map<string, string>();
  for (const group of groups.values()) {
    if (new Set(group.map(({ funder }) => funder.number)).size < 2) continue;
    // The foundation's rows are the copies: its mark came years after the others'.
    const [first, ...others] = group.toSorted(
      (a, b) => Number(a.id.endsWith('_RJ')) - Number(b.id.endsWith('_RJ')) || (a.id < b.id ? -1 : 1),
    );
    for (const other of others) twins.set(other.id, first?.id ?? other.id);
  }
  return twins;
}

function projectId(id: string): string {
  return `swecris-${slug(id)}`;
}

function addProject(rows: RowSink, grant: SwecrisGrant, id: string, register: string): void {
  rows.entity(id, 'PROJECT', {
    nameSv: grant.titleSv,
    nameEn: grant.titleEn,
    summarySv: grant.summarySv ?? grant.summaryEn,
    summaryEn: grant.summaryEn ?? grant.summarySv,
    startDate: grant.startDate,
    endDate: grant.endDate,
    registrationNumber: grant.diaryNumber,
    grantedAmount: grant.fundingSek,
    currency: grant.fundingSek === undefined ? undefined : 'SEK',
    identifiers: [`swecris:${grant.id}`],
    sourceIds: [register],
  });
  for (const subject of grant.subjects.filter(({ code }) => code.length === 5)) {
    const theme = rows.entity(`scb-${subject.code}`, 'THEME', {
      nameSv: subject.nameSv,
      nameEn: subject.nameEn,
      identifiers: [`scb:${subject.code}`],
      sourceIds: [register],
    });
    rows.tie({ type: 'Scbs', kind: 'ABOUT', from: id, to: theme, values: { sourceIds: [register] } });
  }
}

function organisation(rows: RowSink, one: SwecrisOrganisation, register: string): string {
  const { kind, level } = kindOfOrganisation(one.nameSv, one.typeSv, 'SE', one.number);
  return rows.entity(`orgnr-${one.number}`, kind, {
    level,
    nameSv: one.nameSv,
    nameEn: one.nameEn,
    organisationNumber: one.number,
    organisationTypeSv: one.typeSv,
    organisationTypeEn: one.typeEn,
    country: 'SE',
    identifiers: [`organisationNumber:${one.number}`],
    sourceIds: [register],
  });
}
