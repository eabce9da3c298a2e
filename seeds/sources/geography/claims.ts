import { properties, type ClaimRow } from '../../dataset.ts';
import { wordingOf, type Vocabulary } from '../../vocabulary.ts';
import type { AgencyRecord, MunicipalityRecord, RegionRecord, UniversityRecord } from './record-shapes.ts';
import { registerIds } from './registers.ts';

/**
 * What is left out, and why. A test holds that each field of the data is either used below or named here.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'municipalities.countyName': 'the PART_OF tie to the region says it',
  'municipalities.regionName': 'the PART_OF tie to the region says it',
  'municipalities.mainPlace': 'the main place is no entity, and four of them look wrong (README of the data)',
  'municipalities.population2024': 'the latest year is stored',
  'regions.seat': 'the seat is no entity',
  'regions.municipalityCount': 'the PART_OF ties say it',
  'regions.population2024': 'the latest year is stored',
  'agencies.city': 'the municipality is stored; a post town is no place of the graph',
  'agencies.municipalityBasis': 'how the editor of the data found the municipality',
  'agencies.sfs': 'several share one ordinance, so that it identifies none of them',
  'universities.city': 'the municipality is stored; a town is no place of the graph',
};

/** What the register says of a municipality: "Lunds kommun", for short "Lund". */
export function municipalityClaim(entityId: string, record: MunicipalityRecord): ClaimRow {
  const english = record.nameEn ?? record.name;
  return {
    entityId,
    kind: 'MUNICIPALITY',
    properties: properties({
      level: 'LOCAL',
      nameSv: record.fullName,
      nameEn: `Municipality of ${english}`,
      shortSv: record.name,
      shortEn: english,
      aliases: [],
      confidence: 'HIGH',
      sourceIds: registerIds('municipalities', record.sources),
      identifiers: [`municipalityCode:${record.code}`, `organisationNumber:${record.orgNr}`],
      organisationNumber: record.orgNr,
      website: record.website,
      municipalityCode: record.code,
      countyCode: record.countyCode,
      latitude: record.lat,
      longitude: record.lon,
      population: record.population,
      populationYear: record.populationYear,
      municipalityGroupSv: record.municipalityGroup.name,
      municipalityGroupEn: record.municipalityGroup.nameEn,
    }),
  };
}

/** What the register says of a county and its region: one thing, called by the county's name. */
export function regionClaim(entityId: string, record: RegionRecord, vocabulary: Vocabulary): ClaimRow {
  // Only where the municipality has the region's tasks (Gotland) is there something to remark.
  const council =
    record.regionalCouncil === 'region'
      ? undefined
      : wordingOf(vocabulary, 'regionalCouncil', record.regionalCouncil);
  return {
    entityId,
    kind: 'REGION',
    properties: properties({
      level: 'REGIONAL',
      nameSv: record.countyName,
      nameEn: record.nameEn,
      shortSv: record.shortName,
      shortEn: record.shortName,
      aliases: [record.regionName],
      confidence: 'HIGH',
      sourceIds: registerIds('regions', record.sources),
      identifiers: [
        `countyCode:${record.code}`,
        `countyLetter:${record.letter}`,
        `iso3166-2:${record.iso3166_2}`,
      ],
      countyCode: record.code,
      latitude: record.lat,
      longitude: record.lon,
      population: record.population,
      populationYear: record.populationYear,
      remarkSv: council?.sv,
      remarkEn: council?.en,
    }),
  };
}

/** True for the state's authority in a county, which acts at the regional level. */
export function isCountyBoard({ name }: AgencyRecord): boolean {
  return name.startsWith('Länsstyrelsen i ');
}

/** What the registers say of a state agency. */
export function agencyClaim(entityId: string, record: AgencyRecord, vocabulary: Vocabulary): ClaimRow {
  return {
    entityId,
    kind: 'AGENCY',
    properties: properties({
      level: isCountyBoard(record) ? 'REGIONAL' : 'NATIONAL',
      nameSv: record.name,
      // An agency without an English name goes by its own; other datasets may know better.
      nameEn: record.nameEn ?? record.name,
      aliases: registerAliases(record),
      confidence: 'HIGH',
      sourceIds: registerIds('agencies', record.sources),
      identifiers: identifiers(record.orgNr, record.wikidata),
      endDate: record.endedOn,
      ...agencyValues(record, vocabulary),
      ...inBoth('organisationType', wordingOf(vocabulary, 'agencyGroup', record.group)),
    }),
  };
}

/** What the lists say of a university; `agency` is its row among the state agencies, when it has one. */
export function universityClaim(
  entityId: string,
  record: UniversityRecord,
  agency: AgencyRecord | undefined,
  vocabulary: Vocabulary,
): ClaimRow {
  const wikidata = record.wikidata ?? agency?.wikidata ?? null;
  return {
    entityId,
    kind: 'UNIVERSITY',
    properties: properties({
      ...(agency ? agencyValues(agency, vocabulary) : {}),
      level: 'NATIONAL',
      nameSv: record.name,
      nameEn: record.nameEn ?? agency?.nameEn ?? record.name,
      aliases: agency
        ? [...new Set([agency.name, ...registerAliases(agency)])].filter((name) => name !== record.name)
        : [],
      // What stands in one list alone is less sure.
      confidence: record.crossChecked ? 'HIGH' : 'MEDIUM',
      sourceIds: [
        ...registerIds('universities', record.sources),
        ...(agency ? registerIds('agencies', agency.sources) : []),
      ],
      identifiers: identifiers(record.orgNr, wikidata),
      organisationNumber: record.orgNr,
      website: address(record.website) ?? address(agency?.website ?? null),
      ...seat(record.municipalityCode ?? agency?.municipalityCode ?? null),
      ...inBoth('organisationType', wordingOf(vocabulary, 'universityType', record.type)),
      ...inBoth('ownership', wordingOf(vocabulary, 'universityOwnership', record.ownership)),
      ...inBoth('remark', wordingOf(vocabulary, 'geographyNote', record.note)),
    }),
  };
}

function agencyValues(record: AgencyRecord, vocabulary: Vocabulary) {
  return {
    organisationNumber: record.orgNr,
    website: address(record.website),
    ...seat(record.municipalityCode),
    ...inBoth('department', wordingOf(vocabulary, 'department', record.department ?? undefined)),
    ...inBoth('remark', wordingOf(vocabulary, 'geographyNote', record.note)),
  };
}

/** What the register calls it otherwise. "LSKANE" and "VINOVA" are the register's own: it is found by them, not shown as them. */
function registerAliases({ name, registerName, shortName }: AgencyRecord): string[] {
  // The register writes many names in capitals; only another name is worth keeping.
  const other = name.toLowerCase() === registerName.toLowerCase() ? [] : [registerName];
  return shortName === null ? other : [...other, shortName];
}

/** Codes alone: where the seat's municipality lies is not where the organisation lies. */
function seat(municipalityCode: string | null) {
  return { municipalityCode, countyCode: municipalityCode?.slice(0, 2) };
}

/** Registers write "www.arn.se"; a link needs a scheme. */
function address(website: string | null): string | undefined {
  if (website === null) return undefined;
  return /^https?:\/\//.test(website) ? website : `http://${website}`;
}

function identifiers(orgNr: string | null, wikidata: string | null): string[] {
  return Object.entries({ organisationNumber: orgNr, wikidata }).flatMap(([scheme, value]) =>
    value === null ? [] : [`${scheme}:${value}`],
  );
}

function inBoth(name: string, wording: { readonly sv: string; readonly en: string } | undefined) {
  return { [`${name}Sv`]: wording?.sv, [`${name}En`]: wording?.en };
}
