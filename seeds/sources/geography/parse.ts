import { z } from 'zod';
import { throwFaults, type Fault } from '../../fault.ts';
import { buildIdentityIndex, type IdentityIndex } from '../../identity.ts';
import { parseJson } from '../../parse-json.ts';
import { checkRecords } from '../../shape-faults.ts';
import type { SourceFile } from '../../source.ts';
import { parseVocabulary, type Vocabulary } from '../../vocabulary.ts';
import {
  agencyShape,
  municipalityShape,
  neighboursShape,
  regionShape,
  universityShape,
  type AgencyRecord,
  type MunicipalityRecord,
  type NeighbourPair,
  type RegionRecord,
  type UniversityRecord,
} from './record-shapes.ts';

/** The geography data, checked, with what is known of the same things elsewhere. */
export interface GeographyData {
  readonly municipalities: readonly MunicipalityRecord[];
  readonly regions: readonly RegionRecord[];
  readonly agencies: readonly AgencyRecord[];
  readonly universities: readonly UniversityRecord[];
  readonly neighbours: readonly NeighbourPair[];
  /** By file without its ending, then by key: what the file says of the register. */
  readonly registers: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly identity: IdentityIndex;
  readonly vocabulary: Vocabulary;
}

const register = z.record(z.string(), z.string());

/** Checks all records, their codes and the registers that they cite. @throws FaultsError with all faults of all files */
export function parseGeography(files: readonly SourceFile[]): GeographyData {
  const faults: Fault[] = [];
  const named = (name: string) => fileNamed(files, name);
  const vocabulary = parseVocabulary(named('vocabulary.json'));
  const registers = new Map<string, Readonly<Record<string, string>>>();

  const read = <S extends z.ZodType>(file: string, list: string, schema: S, key: string): z.output<S>[] => {
    const content = objectIn(named(file), faults);
    const records = content?.[list];
    if (!Array.isArray(records)) {
      if (content) faults.push({ file, field: list, value: records, expected: 'a list of records' });
      return [];
    }
    const sources = register.safeParse(content?.['sources']);
    if (sources.success) registers.set(file.replace('.json', ''), sources.data);
    checkRegisters(file, records, key, sources.data ?? {}, faults);
    checkRepeated(file, records, key, faults);
    return checkRecords(file, records, schema, (record) => String(field(record, key) ?? record), faults);
  };

  const municipalities = read('municipalities.json', 'municipalities', municipalityShape, 'code');
  const regions = read('regions.json', 'regions', regionShape(vocabulary), 'code');
  const agencies = read('agencies.json', 'agencies', agencyShape(vocabulary), 'orgNr');
  const universities = read('universities.json', 'universities', universityShape(vocabulary), 'name');
  const neighbours = read('municipality-neighbours.json', 'pairs', neighboursShape, '');
  const title = field(objectIn(named('municipality-neighbours.json'), []), 'title');
  registers.set('municipality-neighbours', { derived: String(title) });
  if (faults.length === 0)
    checkCodes({ municipalities, regions, agencies, universities, neighbours }, faults);
  throwFaults(faults);

  const identity = buildIdentityIndex({
    nodes: named('nodes.json'),
    relationships: named('relationships.json'),
    identity: named('identity.json'),
  });
  return { municipalities, regions, agencies, universities, neighbours, registers, identity, vocabulary };
}

function fileNamed(files: readonly SourceFile[], name: string): SourceFile {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new TypeError(`The get step did not read ${name}`);
  return file;
}

function objectIn(file: SourceFile, faults: Fault[]): Record<string, unknown> | undefined {
  const before = faults.length;
  const value = parseJson(file, faults);
  if (value !== null && typeof value === 'object') return value as Record<string, unknown>;
  if (faults.length === before) faults.push({ file: file.name, expected: 'must be an object' });
  return undefined;
}

/** Each register that a record rests on must be told in the file's own list. */
function checkRegisters(
  file: string,
  records: readonly unknown[],
  key: string,
  known: Readonly<Record<string, string>>,
  faults: Fault[],
): void {
  records.forEach((record, index) => {
    const cited = field(record, 'sources');
    for (const name of Array.isArray(cited) ? (cited as unknown[]) : [])
      if (typeof name !== 'string' || !Object.hasOwn(known, name))
        faults.push({
          file,
          record: `record ${index + 1} (${String(field(record, key))})`,
          field: 'sources',
          value: name,
          expected: `one of the file's own sources: ${Object.keys(known).join(', ')}`,
        });
  });
}

function checkRepeated(file: string, records: readonly unknown[], key: string, faults: Fault[]): void {
  const seen = new Map<string, number>();
  records.forEach((record, index) => {
    const value = JSON.stringify(key === '' ? record : (field(record, key) ?? null));
    const first = seen.get(value);
    if (first !== undefined)
      faults.push({
        file,
        record: `record ${index + 1} (${value})`,
        expected: `repeats record ${first + 1}`,
      });
    else seen.set(value, index);
  });
}

/** Codes that point from one file into another. */
function checkCodes(
  data: Pick<GeographyData, 'municipalities' | 'regions' | 'agencies' | 'universities' | 'neighbours'>,
  faults: Fault[],
): void {
  const municipalities = new Set(data.municipalities.map(({ code }) => code));
  const regions = new Set(data.regions.map(({ code }) => code));
  const check = (
    file: string,
    record: string,
    field: string,
    code: string | null,
    known: ReadonlySet<string>,
  ) => {
    if (code !== null && !known.has(code))
      faults.push({ file, record, field, value: code, expected: 'a code in the geography data' });
  };
  for (const { code, countyCode } of data.municipalities)
    check('municipalities.json', code, 'countyCode', countyCode, regions);
  for (const { name, municipalityCode } of data.agencies)
    check('agencies.json', name, 'municipalityCode', municipalityCode, municipalities);
  for (const { name, municipalityCode } of data.universities)
    check('universities.json', name, 'municipalityCode', municipalityCode, municipalities);
  for (const pair of data.neighbours)
    for (const code of pair) check('municipality-neighbours.json', pair.join(' '), '', code, municipalities);
}

function field(record: unknown, name: string): unknown {
  return record !== null && typeof record === 'object'
    ? (record as Record<string, unknown>)[name]
    : undefined;
}
