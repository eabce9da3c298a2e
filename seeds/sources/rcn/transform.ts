import type { RowSink } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import type { RcnPart } from './parse.ts';

/** Sectors of the council, by the activity types of CORDIS. */
const sectors: Readonly<Record<string, string>> = {
  INS: 'REC',
  Instituttsektor: 'REC',
  UoH: 'HES',
  'UoH-sektor': 'HES',
  NÆR: 'PRC',
  Næringsliv: 'PRC',
  HEL: 'PUB',
  Helseforetak: 'PUB',
  'Offentlig sektor': 'PUB',
  NFR: 'PUB',
};

/** Parts as rows. Projects of the EU have the id that CORDIS gives them; amounts in euro there, in Norwegian kroner else. */
export function transformRcn(parts: readonly RcnPart[], rows: RowSink): void {
  const register = rows.register('rcn', {
    title: 'Norges forskningsråd: åpne data',
    publisher: 'Norges forskningsråd',
    url: 'https://github.com/Forskningsradet/open-data',
  });
  const sourceIds = [register];
  for (const part of parts) {
    const isEu = part.scheme === 'EU';
    const currency = isEu ? 'EUR' : 'NOK';
    const name = part.acronym === undefined ? part.title : `${part.acronym}: ${part.title}`;
    const project = rows.entity(isEu ? `cordis-${part.project}` : `rcn-${part.project}`, 'PROJECT', {
      nameSv: name,
      nameEn: name,
      shortSv: part.acronym,
      shortEn: part.acronym,
      startDate: part.startDate,
      endDate: part.endDate,
      registrationNumber: part.project,
      grantedAmount: isEu ? undefined : part.amount,
      currency: isEu ? undefined : currency,
      identifiers: [`${isEu ? 'cordis' : 'rcn'}:${part.project}`],
      sourceIds,
    });
    const { kind } = kindOfOrganisation(part.organisation, sectors[part.sector ?? ''], 'NO');
    const organisation = rows.entity(`no-${part.organisationNumber}`, kind, {
      nameSv: part.organisation,
      nameEn: part.organisation,
      aliases: part.shortName === undefined || part.shortName === part.organisation ? [] : [part.shortName],
      country: 'NO',
      city: part.city,
      identifiers: [`organisationNumberNo:${part.organisationNumber}`],
      sourceIds,
    });
    rows.tie({
      type: 'Organisasjon',
      kind: 'PARTICIPATES_IN',
      from: organisation,
      to: project,
      repetition: `${part.role} ${part.order}`,
      values: {
        ...partRoles[part.role],
        amount: part.amount,
        currency: part.amount === undefined ? undefined : currency,
        validFrom: part.startDate,
        validTo: part.endDate,
        sourceIds,
      },
    });
    if (isEu) continue;
    const council = rows.entity('norges-forskningsrad', 'AGENCY', {
      nameSv: 'Norges forskningsråd',
      nameEn: 'Research Council of Norway',
      country: 'NO',
      sourceIds,
    });
    rows.tie({
      type: 'tildelt_belop',
      kind: 'FUNDS',
      from: council,
      to: project,
      values: { ...funderRole, amount: part.amount, currency, sourceIds },
    });
  }
}
