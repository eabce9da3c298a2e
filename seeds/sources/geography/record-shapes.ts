import { z } from 'zod';
import { partialDate, text, word } from '../../field-shapes.ts';
import type { Vocabulary } from '../../vocabulary.ts';

const municipalityCode = z.string().regex(/^\d{4}$/, 'a municipality code of four digits');
const countyCode = z.string().regex(/^\d{2}$/, 'a county code of two digits');
const organisationNumber = z.string().regex(/^\d{6}-\d{4}$/, 'an organisation number such as 202100-5216');
const count = z.number().int('a whole number').nonnegative('zero or more');
const latitude = z
  .number()
  .min(55, 'a latitude in Sweden, 55 to 70')
  .max(70, 'a latitude in Sweden, 55 to 70');
const longitude = z
  .number()
  .min(10, 'a longitude in Sweden, 10 to 25')
  .max(25, 'a longitude in Sweden, 10 to 25');
const registers = z.array(text).min(1);
const place = z.looseObject({ name: text, lat: latitude, lon: longitude });
const population = { population: count, populationYear: count, population2024: count };

/** The fields of a record in municipalities.json. Strict, as all shapes here: a new field is a fault, never lost silently. */
export const municipalityShape = z.strictObject({
  code: municipalityCode,
  name: text,
  fullName: text,
  nameEn: text.optional(),
  countyCode,
  countyName: text,
  regionName: text,
  orgNr: organisationNumber,
  website: text,
  lat: latitude,
  lon: longitude,
  mainPlace: place,
  ...population,
  municipalityGroup: z.strictObject({ code: text, name: text, nameEn: text, mainGroup: text }),
  sources: registers,
});

/** The fields of a record in regions.json. */
export function regionShape(vocabulary: Vocabulary) {
  return z.strictObject({
    code: countyCode,
    countyName: text,
    shortName: text,
    nameEn: text,
    regionName: text,
    letter: text,
    iso3166_2: text,
    seat: place,
    lat: latitude,
    lon: longitude,
    municipalityCount: count,
    ...population,
    regionalCouncil: word(vocabulary, 'regionalCouncil'),
    sources: registers,
  });
}

/** The fields of a record in agencies.json; courts are not read. */
export function agencyShape(vocabulary: Vocabulary) {
  return z.strictObject({
    name: text,
    registerName: text,
    nameEn: text.nullable(),
    shortName: text.nullable(),
    orgNr: organisationNumber,
    group: word(vocabulary, 'agencyGroup'),
    department: word(vocabulary, 'department').nullable(),
    city: text.nullable(),
    municipalityCode: municipalityCode.nullable(),
    municipalityBasis: word(vocabulary, 'municipalityBasis').nullable(),
    website: text.nullable(),
    sfs: text.nullable(),
    wikidata: text.nullable(),
    sources: registers,
    note: word(vocabulary, 'geographyNote').optional(),
    endedOn: partialDate.optional(),
  });
}

/** The fields of a record in universities.json. */
export function universityShape(vocabulary: Vocabulary) {
  return z.strictObject({
    name: text,
    nameEn: text.nullable(),
    orgNr: organisationNumber.nullable(),
    ownership: word(vocabulary, 'universityOwnership'),
    type: word(vocabulary, 'universityType'),
    city: text.nullable(),
    municipalityCode: municipalityCode.nullable(),
    website: text.nullable(),
    wikidata: text.nullable(),
    crossChecked: z.boolean(),
    sources: registers,
    note: word(vocabulary, 'geographyNote').optional(),
  });
}

/** Two municipalities that share a border. */
export const neighboursShape = z.tuple([municipalityCode, municipalityCode]);

export type MunicipalityRecord = z.infer<typeof municipalityShape>;
export type RegionRecord = z.infer<ReturnType<typeof regionShape>>;
export type AgencyRecord = z.infer<ReturnType<typeof agencyShape>>;
export type UniversityRecord = z.infer<ReturnType<typeof universityShape>>;
export type NeighbourPair = z.infer<typeof neighboursShape>;
