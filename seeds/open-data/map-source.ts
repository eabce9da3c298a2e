import { organisationKinds, type EntityKind } from '../../cypher/model.ts';
import { sha256 } from '../digest.ts';
import type { Fault } from '../fault.ts';
import type { Input } from '../reading/input.ts';
import { slug } from '../slug.ts';
import type { Source } from '../source.ts';
import type { RowSink } from './dataset-builder.ts';
import { streamedSource, type StreamedSourceSpec } from './open-source.ts';
import {
  kindOfElement,
  mappingFile,
  readMapping,
  type MapEdge,
  type Mapping,
  type MapNode,
  type MapPart,
} from './people-map.ts';
import { summaryOf } from './values.ts';

/** A format of people's own maps. */
export interface MapFormat extends Pick<
  StreamedSourceSpec<MapRecord>,
  'name' | 'what' | 'licence' | 'needs'
> {
  /** True when all files are one map, its tables; otherwise each is a map. */
  readonly isOneMap?: boolean;
  /** What a file holds, in its order; read twice. @throws FaultsError where it cannot be read at all */
  read(file: Input, mapping: Mapping, faults: Fault[]): AsyncIterable<MapPart>;
}

/** The file that a map stands in, and its licence. */
interface OfMap {
  readonly map: string;
  readonly licence: string | undefined;
}

/** An element of the graph; none where it is a person. */
interface Placed {
  readonly id: string;
  readonly kind: EntityKind;
}

/** An element or a line of a map, with what it is in the graph. */
export type MapRecord = OfMap &
  (
    | {
        readonly what: 'element';
        readonly node: MapNode;
        readonly placed: Placed | undefined;
        /** True where only lines name it. */
        readonly isNamed: boolean;
      }
    | {
        readonly what: 'line';
        readonly edge: MapEdge;
        readonly index: number;
        readonly from: Placed | undefined;
        readonly to: Placed | undefined;
      }
  );

/**
 * Makes a source of maps as their makers drew them: elements by their labels, lines as collaboration; people are left out unless the mapping
 * names their type. Of a map its elements' ids are in memory, its lines are not.
 */
export function mapSource({ isOneMap = false, read, ...spec }: MapFormat): Source<readonly MapRecord[]> {
  return streamedSource<MapRecord>({
    ...spec,
    async *records(files, faults) {
      const mapping = await readMapping(files);
      const drawn = files.filter(({ baseName }) => baseName !== mappingFile);
      for (const map of isOneMap ? [drawn] : drawn.map((file) => [file]))
        yield* recordsOfMap(spec.name, map, (file, to) => read(file, mapping, to), mapping, faults);
    },
    transform: (records, rows) => records.forEach((record) => addRecord(rows, record)),
  });
}

async function* recordsOfMap(
  dataset: string,
  files: readonly Input[],
  read: (file: Input, faults: Fault[]) => AsyncIterable<MapPart>,
  mapping: Mapping,
  faults: Fault[],
): AsyncGenerator<MapRecord> {
  const ofMap: OfMap = { map: files[0]?.name ?? dataset, licence: mapping.licence };
  const placed = new Map<string, Placed | undefined>();
  const taken = new Set<string>();
  const place = (node: MapNode, isNamed: boolean): MapRecord => {
    const kind = kindOfElement(node.type, mapping);
    const at = kind && { id: freeId(dataset, ofMap.map, node, taken), kind };
    placed.set(node.id, at);
    return { ...ofMap, what: 'element', node, placed: at, isNamed };
  };
  const ends = new Set<string>();
  for (const file of files)
    for await (const { node, edge } of read(file, faults)) {
      if (node) yield place(node, false);
      else for (const end of [edge.from, edge.to]) if (!placed.has(end)) ends.add(end);
    }
  // Elements that only lines name: their id is their label.
  for (const id of ends) if (!placed.has(id)) yield place({ id, label: id }, true);
  let index = 0;
  for (const file of files)
    // What is wrong was told at the first reading.
    for await (const { edge } of read(file, []))
      if (edge)
        yield {
          ...ofMap,
          what: 'line',
          edge,
          index: index++,
          from: placed.get(edge.from),
          to: placed.get(edge.to),
        };
}

/** An id of the label; labels of signs alone, and one label for several elements, are told apart by the element's own id. */
function freeId(dataset: string, map: string, { id, label }: MapNode, taken: Set<string>): string {
  const plain = slug(label);
  const own =
    plain === '' || taken.has(plain)
      ? `${plain}-${sha256(`${map} ${id}`).slice(0, 8)}`.replace(/^-/, '')
      : plain;
  taken.add(own);
  return `${dataset}-${own}`;
}

function addRecord(rows: RowSink, record: MapRecord): void {
  const { map, licence } = record;
  const sourceIds = [rows.register(map, { title: map, licence })];
  if (record.what === 'element') addElement(rows, record.node, record.placed, sourceIds);
  else addLine(rows, record, sourceIds);
}

function addElement(
  rows: RowSink,
  { label, type, description, website }: MapNode,
  placed: Placed | undefined,
  sourceIds: readonly string[],
): void {
  if (placed === undefined) return;
  const isOrganisation = organisationKinds.includes(placed.kind);
  rows.entity(placed.id, placed.kind, {
    nameSv: label,
    nameEn: label,
    summarySv: summaryOf(description),
    summaryEn: summaryOf(description),
    organisationTypeSv: isOrganisation ? type : undefined,
    organisationTypeEn: isOrganisation ? type : undefined,
    website,
    confidence: 'MEDIUM',
    sourceIds,
  });
}

function addLine(
  rows: RowSink,
  { map, edge, index, from, to }: Extract<MapRecord, { what: 'line' }>,
  sourceIds: readonly string[],
): void {
  if (from === undefined || to === undefined || from.id === to.id) return;
  const isPart = from.kind !== to.kind && (to.kind === 'PROJECT' || to.kind === 'PROGRAMME');
  rows.tie({
    type: edge.type ?? 'edge',
    kind: isPart ? 'PARTICIPATES_IN' : 'COLLABORATES_WITH',
    from: from.id,
    to: to.id,
    repetition: `${map} ${index}`,
    values: { confidence: 'MEDIUM', roleSv: edge.type, roleEn: edge.type, weight: edge.weight, sourceIds },
  });
}
