import type { EntityKind } from '../../../cypher/model.ts';
import { throwFaults, type Fault } from '../../fault.ts';
import { parseJson } from '../../parse-json.ts';
import { isAfter } from '../../partial-date.ts';
import { checkRecords } from '../../shape-faults.ts';
import type { SourceFile } from '../../source.ts';
import { parseVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { kindOf } from './kind-of.ts';
import {
  nodeShape,
  pageShape,
  relationshipShape,
  type EcosystemNode,
  type EcosystemPage,
  type EcosystemRelationship,
} from './record-shapes.ts';
import { ecosystemTieTypes, tieTarget } from './tie-mapping.ts';

/** The ecosystem data, checked: every tie has both ends, every word a wording. */
export interface EcosystemData {
  readonly nodes: readonly EcosystemNode[];
  readonly relationships: readonly EcosystemRelationship[];
  readonly pages: readonly EcosystemPage[];
  readonly vocabulary: Vocabulary;
}

/** Checks shapes, words and references of all records. @throws FaultsError with all faults of all files */
export function parseEcosystem(files: readonly SourceFile[]): EcosystemData {
  const faults: Fault[] = [];
  const vocabulary = parseVocabulary(fileNamed(files, 'vocabulary.json'));
  const list = (name: string) => records(fileNamed(files, name), faults);
  const rawNodes = list('nodes.json');
  const rawRelationships = list('relationships.json');
  const rawPages = list('sources.json');

  const nodes = checkRecords('nodes.json', rawNodes ?? [], nodeShape(vocabulary), nodeName, faults);
  const relationships = checkRecords(
    'relationships.json',
    rawRelationships ?? [],
    relationshipShape(vocabulary),
    relationshipName,
    faults,
  );
  const pages = checkRecords(
    'sources.json',
    rawPages ?? [],
    pageShape,
    (page) => String(field(page, 'url')),
    faults,
  );
  checkNodes(rawNodes ?? [], faults);
  if (rawNodes && rawRelationships) checkRelationships(rawRelationships, kindsById(rawNodes), faults);
  throwFaults(faults);
  return { nodes, relationships, pages, vocabulary };
}

function fileNamed(files: readonly SourceFile[], name: string): SourceFile {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new TypeError(`The get step did not read ${name}`);
  return file;
}

function records(file: SourceFile, faults: Fault[]): readonly unknown[] | undefined {
  const before = faults.length;
  const value = parseJson(file, faults);
  if (Array.isArray(value)) return value;
  if (faults.length === before) faults.push({ file: file.name, expected: 'must be a list of records' });
  return undefined;
}

/** What the shape of one record cannot tell: whether its id is its own, and whether its dates are in order. */
function checkNodes(nodes: readonly unknown[], faults: Fault[]): void {
  const seen = new Map<unknown, number>();
  nodes.forEach((node, index) => {
    const id = field(node, 'id');
    const at = { file: 'nodes.json', record: `record ${index + 1} (${nodeName(node)})` };
    const first = seen.get(id);
    if (id !== undefined && first !== undefined)
      faults.push({
        ...at,
        field: 'id',
        value: id,
        expected: `an id of its own: record ${first + 1} has it`,
      });
    else seen.set(id, index);
    checkOrder(at, node, 'startDate', 'endDate', faults);
  });
}

function checkRelationships(
  relationships: readonly unknown[],
  kinds: ReadonlyMap<unknown, EntityKind | undefined>,
  faults: Fault[],
): void {
  const seen = new Map<string, number>();
  relationships.forEach((relationship, index) => {
    const at = {
      file: 'relationships.json',
      record: `record ${index + 1} (${relationshipName(relationship)})`,
    };
    const { from, type, to, properties } = (relationship ?? {}) as Record<string, unknown>;
    for (const [end, id] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (typeof id === 'string' && !kinds.has(id))
        faults.push({ ...at, field: end, value: id, expected: 'the id of a record in nodes.json' });

    const fromKind = kinds.get(from);
    const toKind = kinds.get(to);
    if (
      fromKind &&
      toKind &&
      ecosystemTieTypes.includes(String(type)) &&
      !tieTarget(String(type), fromKind, toKind)
    )
      faults.push({
        ...at,
        field: 'type',
        value: type,
        expected: `a type that can go from ${fromKind} to ${toKind} (see the table in docs/model.md)`,
      });

    const key = JSON.stringify([from, type, to, ...repetitionKey(properties)]);
    const first = seen.get(key);
    if (first !== undefined)
      faults.push({
        ...at,
        expected: `the same tie, with the same role and date, is in record ${first + 1}`,
      });
    else seen.set(key, index);
    checkOrder(at, properties, 'from', 'to', faults);
  });
}

/** What tells ties of one type between the same two ends apart. */
export function repetitionKey(properties: unknown): unknown[] {
  return ['role', 'from', 'date', 'year'].map((name) => field(properties, name) ?? null);
}

function checkOrder(
  at: Pick<Fault, 'file' | 'record'>,
  record: unknown,
  from: string,
  to: string,
  faults: Fault[],
): void {
  const [start, end] = [field(record, from), field(record, to)];
  if (typeof start === 'string' && typeof end === 'string' && isAfter(start, end))
    faults.push({ ...at, field: from, value: start, expected: `no later than ${to}, which is ${end}` });
}

function kindsById(nodes: readonly unknown[]): Map<unknown, EntityKind | undefined> {
  return new Map(nodes.map((node) => [field(node, 'id'), kindOf(String(field(node, 'kind')))]));
}

function nodeName(node: unknown): string {
  return String(field(node, 'id') ?? 'without id');
}

function relationshipName(relationship: unknown): string {
  return ['from', 'type', 'to'].map((name) => String(field(relationship, name) ?? '?')).join(' ');
}

function field(record: unknown, name: string): unknown {
  return record !== null && typeof record === 'object'
    ? (record as Record<string, unknown>)[name]
    : undefined;
}
