/** The page about the data, in English. */
export const data = {
  'data.title': 'What the map knows, and how little',
  'data.lead':
    'The map shows what the sources say. Where it is thin, nobody has looked or the source has not told. That a tie is absent is no proof that there is none.',
  'data.coverage': 'Coverage',
  'data.coverage.note':
    'Counted is what sources about the ecosystem say, not what stands in registers alone. A record counts at every city, level and year that it touches, so the rows do not add up.',
  'data.choose': 'Count by',
  'data.by.CITY': 'City',
  'data.by.LEVEL': 'Level',
  'data.by.YEAR': 'Year',
  'data.by.SOURCES': 'Number of sources',
  'data.by.CONFIDENCE': 'Support in the source',
  'data.key.CITY': 'Municipality',
  'data.key.LEVEL': 'Level that the record touches',
  'data.key.YEAR': 'In the year',
  'data.key.SOURCES': 'Sources for each record',
  'data.key.CONFIDENCE': 'Support',
  'data.unknown.CITY': 'No city stated',
  'data.unknown.LEVEL': 'The level is unknown',
  'data.unknown.YEAR': 'No year stated',
  'data.unknown.SOURCES': 'The number is unknown',
  'data.unknown.CONFIDENCE': 'The support is unknown',
  'data.length': 'How much is known',
  'data.of.ENTITIES': 'Entries',
  'data.of.BARRIERS': 'Of these barriers',
  'data.of.TIES': 'Ties',
  'data.of.WEAK': 'Weakly supported',
  'data.sources': 'Different sources',
  'data.sourcesEach': { one: '{count} source', other: '{count} sources' },
  'data.more': 'Show more ({shown} of {count} shown)',
  'data.close': 'Close the list',
  'data.query': 'The query behind the numbers (GraphQL)',
  'data.gaps': 'Known gaps',
  'data.gap.workshops':
    'No public record was found of single NATSAM dialogue workshops: when, about what, with whom, with what outcome. Only the format and the plan are sourced. The other 16 dialogues are comparable real meetings, and not those of NATSAM.',
  'data.gap.amounts':
    'Registration numbers and amounts are missing for the third phase of NATSAM, CORIP, SPIS, the continuation in Kiruna and the projects of Borås in the third phase. The second phase of Future by Lund has no amount.',
  'data.gap.reports':
    'Reports and inquiries were not read in full, only the openings of their pages. Barriers described further in are not here. The fourth proposal of SOU 2023:94 is not named in what was read.',
  'data.gap.cities':
    'Projects in Stockholm, Malmö and Borås within Viable Cities lack budget and partners. Most of the 23 cities are here only as signatories of 2023. The 48 municipalities that signed in 2024 are not here, as the list was not seen.',
  'data.gap.regions':
    'Actors at the regional level are few in the material. State aid, procurement law and municipal competence rest on few sources, some of them student theses.',
  'data.gap.equality':
    'Gender equality is thinly sourced as a theme of the follow-up research; what there is comes from the NATSAM article, Umeå and Borås.',
  'data.gap.holders':
    '35 of the 70 barriers have a level of authority and no named actor, because no source names one.',
  'data.gap.outcomes':
    'The outcome of many liftings is unknown. That no outcome is known does not mean that nothing happened.',
  'data.gap.age': 'Some barriers are from 2013–2017 and may have been solved since.',
  'data.licences': 'Licences and attributions',
  'data.licences.note': 'The program’s code is free under Apache-2.0. The data have terms of their own.',
  'data.licence.ecosystem': 'The ecosystem: 439 entries and 1,001 ties from 217 public pages',
  'data.licence.ecosystem.terms':
    'No licence is stated. Facts only, described in our own words; each record names its sources.',
  'data.licence.places': 'Municipalities, counties and where their towns lie',
  'data.licence.places.terms':
    'Place coordinates: GeoNames, CC BY 4.0, which must be named. Codes and population: SCB, CC0.',
  'data.licence.boundaries': 'Boundaries of municipalities and counties',
  'data.licence.boundaries.terms': 'Boundaries and population: Statistics Sweden (SCB), CC0.',
  'data.licence.groups': 'Groups of municipalities',
  'data.licence.groups.terms': 'Source: SKR, groups of municipalities 2023. No licence text was seen.',
  'data.licence.agencies': '267 state agencies and 80 courts',
  'data.licence.agencies.terms': 'CC0. No attribution needed.',
  'data.licence.universities': '47 universities and university colleges',
  'data.licence.universities.terms': 'Facts. No attribution needed.',
  'data.imports': 'Imports',
  'data.import.open': 'not finished',
  'data.import.counts': '{added} added, {changed} changed, {removed} removed',
} as const;
