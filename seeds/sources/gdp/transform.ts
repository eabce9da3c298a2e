import type { RowSink } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { organisationNumber } from '../../open-data/organisation-number.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import { summaryOf } from '../../open-data/values.ts';
import { slug } from '../../slug.ts';
import { isPerson, type GdpActivity, type GdpOrganisation } from './parse.ts';

/** What tells that records are of one activity: funders number theirs each by themselves. */
export function activityKey(activity: GdpActivity): string {
  return projectId(activity);
}

function projectId({ finansiarorganisationsnummer, finansiarnamn, diarienummer }: GdpActivity): string {
  return `gdp-${slug(finansiarorganisationsnummer ?? finansiarnamn ?? '')}-${slug(diarienummer)}`;
}

/** An activity as rows. An organisation has a row for each ground of aid: its rows of a year are summed, not told apart. */
export function transformGdp(activities: readonly GdpActivity[], rows: RowSink): void {
  const register = rows.register('gdp', {
    title: 'Gemensamma dataprojektet',
    publisher: 'Energimyndigheten, Formas, Forte, Vetenskapsrådet, Vinnova',
    url: 'https://www.vinnova.se/en/about-us/about-the-website/open-data',
    licence: 'CC0 1.0',
  });
  const sourceIds = [register];
  const sums = new Map<
    string,
    { from: string; to: string; year: string | undefined; currency: string; amount: number }
  >();
  for (const one of activities) {
    const funder = organisation(
      rows,
      {
        namn: one.finansiarnamn,
        organisationsnummer: one.finansiarorganisationsnummer,
        typ: 'Stat, regioner, kommuner, församlingar',
        land: 'SE',
        roll: null,
      },
      sourceIds,
    );
    const id = rows.entity(projectId(one), 'PROJECT', {
      nameSv: one.titel ?? one.titeleng ?? one.diarienummer,
      nameEn: one.titeleng ?? one.titel ?? one.diarienummer,
      summarySv: summaryOf(one.beskrivning) ?? summaryOf(one.beskrivningeng),
      summaryEn: summaryOf(one.beskrivningeng) ?? summaryOf(one.beskrivning),
      startDate: one.startdatum,
      endDate: one.slutdatum,
      funderStatus: one.status,
      registrationNumber: one.diarienummer,
      identifiers: [`gdp:${one.diarienummer}`],
      sourceIds,
    });
    for (const part of one.organisationer ?? []) addPart(rows, part, id, one, sourceIds);
    for (const { belopp, valuta, ar, finansieradorganisation } of one.beslutadfinansiering ?? []) {
      if (finansieradorganisation)
        addPart(
          rows,
          { ...finansieradorganisation, roll: finansieradorganisation.roll ?? ['FinansieradOrganisation'] },
          id,
          one,
          sourceIds,
        );
      if (funder === undefined || belopp == null) continue;
      const [year, currency] = [ar == null ? undefined : String(ar), valuta ?? 'SEK'];
      const key = JSON.stringify([funder, id, year, currency]);
      const sum = sums.get(key) ?? { from: funder, to: id, year, currency, amount: 0 };
      sums.set(key, { ...sum, amount: sum.amount + belopp });
    }
  }
  for (const { from, to, year, currency, amount } of sums.values())
    rows.tie({
      type: 'beslutadFinansiering',
      kind: 'FUNDS',
      from,
      to,
      repetition: `${year ?? ''} ${currency}`,
      values: {
        ...funderRole,
        amount,
        currency,
        year,
        validFrom: year,
        validTo: year,
        sourceIds,
      },
    });
}

function addPart(
  rows: RowSink,
  part: GdpOrganisation,
  project: string,
  activity: GdpActivity,
  sourceIds: readonly string[],
): void {
  const from = organisation(rows, part, sourceIds);
  if (from === undefined) return;
  const roles = (part.roll ?? [])
    .map((word) => partRoles[word.toLowerCase()])
    .filter((role) => role !== undefined);
  // One tie a part: who coordinates also takes part.
  const role = roles.find(({ role: code }) => code === 'COORDINATOR') ?? roles[0];
  rows.tie({
    type: 'organisationer',
    kind: 'PARTICIPATES_IN',
    from,
    to: project,
    values: { ...role, validFrom: activity.startdatum, validTo: activity.slutdatum, sourceIds },
  });
}

/** Undefined for a sole trader, whose number is a person's, and where nothing is named. */
function organisation(rows: RowSink, one: GdpOrganisation, sourceIds: readonly string[]): string | undefined {
  if (one.namn === undefined || isPerson(one)) return undefined;
  const number =
    one.organisationsnummer === undefined ? undefined : organisationNumber(one.organisationsnummer);
  const country = one.land === undefined || /^(se|sverige)$/i.test(one.land) ? 'SE' : one.land;
  const { kind, level } = kindOfOrganisation(one.namn, one.typ, country, number);
  return rows.entity(number === undefined ? `gdp-org-${slug(one.namn)}` : `orgnr-${number}`, kind, {
    level,
    nameSv: one.namn,
    nameEn: one.namn,
    organisationNumber: number,
    organisationTypeSv: one.typ,
    organisationTypeEn: one.typ,
    country,
    identifiers: number === undefined ? [] : [`organisationNumber:${number}`],
    sourceIds,
  });
}
