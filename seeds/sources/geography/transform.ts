import type { Dataset } from '../../dataset.ts';
import { agencyClaim, municipalityClaim, regionClaim, universityClaim } from './claims.ts';
import { entityIds } from './entity-ids.ts';
import type { GeographyData } from './parse.ts';
import { registerSources } from './registers.ts';
import { geographyTies } from './ties.ts';

/** The geography data as rows; a state university and its row among the agencies are one entity. */
export function transformGeography(data: GeographyData): Dataset {
  const { vocabulary } = data;
  const ids = entityIds(data);
  const id = (key: string) => ids.get(key) as string;
  const agencyOf = new Map(data.agencies.map((agency) => [agency.orgNr, agency]));
  const universityNumbers = new Set(data.universities.map(({ orgNr }) => orgNr));
  const claims = [
    ...data.municipalities.map((record) => municipalityClaim(id(`municipality:${record.code}`), record)),
    ...data.regions.map((record) => regionClaim(id(`region:${record.code}`), record, vocabulary)),
    ...data.agencies
      .filter(({ orgNr }) => !universityNumbers.has(orgNr))
      .map((record) => agencyClaim(id(`agency:${record.orgNr}`), record, vocabulary)),
    ...data.universities.map((record) =>
      universityClaim(
        id(`university:${record.name}`),
        record,
        record.orgNr === null ? undefined : agencyOf.get(record.orgNr),
        vocabulary,
      ),
    ),
  ];
  return { sources: registerSources(data.registers, vocabulary), claims, ties: geographyTies(data, ids) };
}
