import { z } from 'zod';
import { entityKinds, organisationKinds, type EntityKind } from '../../cypher/model.ts';
import type { Dataset } from '../dataset.ts';
import { sha256 } from '../digest.ts';
import { FaultsError, type Fault } from '../fault.ts';
import type { Input } from '../reading/input.ts';
import { readJson } from '../reading/read-json.ts';
import { slug } from '../slug.ts';
import { datasetBuilder } from './dataset-builder.ts';
import { summaryOf } from './values.ts';

/** A point of somebody's own map. */
export interface MapNode {
  readonly id: string;
  readonly label: string;
  /** The map's own word for what it is. */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly website?: string | undefined;
}

/** A line of somebody's own map. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly type?: string | undefined;
  readonly weight?: number | undefined;
}

/** A map as it was drawn, and what its maker says that its words mean. */
export interface PeopleMap {
  /** The file that it stands in. */
  readonly file: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Maps of one source, with the mapping that came beside them. */
export interface PeopleMaps {
  readonly maps: readonly PeopleMap[];
  readonly mapping: Mapping;
}

const mappingShape = z.strictObject({
  kinds: z.record(z.string(), z.enum(entityKinds)).default({}),
  defaultKind: z.enum(entityKinds).default('NETWORK'),
  label: z.string().optional(),
  type: z.string().optional(),
  source: z.string().optional(),
  target: z.string().optional(),
  licence: z.string().optional(),
});

/** What a map's words and columns mean: `mapping.json` beside the files. */
export type Mapping = z.infer<typeof mappingShape>;
export const noMapping: Mapping = mappingShape.parse({});
export const mappingFile = 'mapping.json';

/** Reads the mapping among the files, if there is one. @throws FaultsError */
export async function readMapping(files: readonly Input[]): Promise<Mapping> {
  const file = files.find(({ baseName }) => baseName === mappingFile);
  if (!file) return noMapping;
  const result = mappingShape.safeParse(await readJson(file));
  if (result.success) return result.data;
  throw new FaultsError(
    result.error.issues.map((issue) => ({
      file: file.name,
      field: issue.path.join('.'),
      expected: issue.message,
    })),
  );
}

/** Words that maps use for kinds of ours, in Swedish and English. */
const words: readonly (readonly [RegExp, EntityKind])[] = [
  [/^(person|people|individual|interviewee|respondent|människa)$/i, 'PERSON'],
  [/municipality|^kommun/i, 'MUNICIPALITY'],
  [/^region|county council/i, 'REGION'],
  [/agency|government|myndighet|public body/i, 'AGENCY'],
  [/universit|högskol|academ|education/i, 'UNIVERSITY'],
  [/research|institut|forskning/i, 'RESEARCH_INSTITUTE'],
  [/company|business|firm|enterprise|industry|företag|bolag|investor/i, 'COMPANY'],
  [/ngo|non-?profit|association|civil|förening|stiftelse|foundation/i, 'CIVIL_SOCIETY'],
  [/platform|plattform/i, 'PLATFORM'],
  [/programme?$/i, 'PROGRAMME'],
  [/project|projekt/i, 'PROJECT'],
  [/barrier|hinder|obstacle/i, 'BARRIER'],
  [/method|metod/i, 'METHOD'],
  [/theme|tema|topic/i, 'THEME'],
];

/** Maps as rows: elements by their labels, lines as collaboration. People are left out unless the mapping names their type. */
export function transformMaps(dataset: string, { maps, mapping }: PeopleMaps): Dataset {
  const rows = datasetBuilder(dataset);
  for (const { file, nodes: declared, edges } of maps) {
    const nodes = withNamedEnds(declared, edges);
    const source = rows.register(file, { title: file, licence: mapping.licence });
    const ids = new Map<string, string>();
    const kinds = new Map<string, EntityKind>();
    for (const node of nodes) {
      const kind = kindOf(node.type, mapping);
      if (kind === undefined) continue;
      const plain = slug(node.label);
      // Labels of signs alone, and one label for several elements, are told apart by the element's own id.
      const own =
        plain === '' || kinds.has(`${dataset}-${plain}`)
          ? `${plain}-${sha256(`${file} ${node.id}`).slice(0, 8)}`
          : plain;
      const id = `${dataset}-${own.replace(/^-/, '')}`;
      ids.set(node.id, id);
      kinds.set(id, kind);
      const isOrganisation = organisationKinds.includes(kind);
      rows.entity(id, kind, {
        nameSv: node.label,
        nameEn: node.label,
        summarySv: summaryOf(node.description),
        summaryEn: summaryOf(node.description),
        organisationTypeSv: isOrganisation ? node.type : undefined,
        organisationTypeEn: isOrganisation ? node.type : undefined,
        website: node.website,
        confidence: 'MEDIUM',
        sourceIds: [source],
      });
    }
    for (const [index, edge] of edges.entries()) {
      const [from, to] = [ids.get(edge.from), ids.get(edge.to)];
      if (from === undefined || to === undefined || from === to) continue;
      const [first, second] = [kinds.get(from), kinds.get(to)];
      const isPart = first !== second && (second === 'PROJECT' || second === 'PROGRAMME');
      rows.tie({
        type: edge.type ?? 'edge',
        kind: isPart ? 'PARTICIPATES_IN' : 'COLLABORATES_WITH',
        from,
        to,
        repetition: `${file} ${index}`,
        values: {
          confidence: 'MEDIUM',
          roleSv: edge.type,
          roleEn: edge.type,
          weight: edge.weight,
          sourceIds: [source],
        },
      });
    }
  }
  return rows.build();
}

/** Undefined for people that the mapping does not name. */
function kindOf(type: string | undefined, mapping: Mapping): EntityKind | undefined {
  if (type === undefined || type === '') return mapping.defaultKind;
  const told = mapping.kinds[type];
  if (told !== undefined) return told;
  const found =
    entityKinds.find((kind) => kind === type) ?? words.find(([pattern]) => pattern.test(type))?.[1];
  return found === 'PERSON' ? undefined : (found ?? mapping.defaultKind);
}

/** With the elements that only lines name: their id is their label. */
function withNamedEnds(nodes: readonly MapNode[], edges: readonly MapEdge[]): MapNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const named = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
  return [...nodes, ...named.map((id) => ({ id, label: id }))];
}

/** A weight as maps write it; what is no number says nothing. */
export function weightOf(text: string | number | undefined): number | undefined {
  const number = typeof text === 'number' ? text : Number.parseFloat(text ?? '');
  return Number.isFinite(number) ? number : undefined;
}

/** A line that lacks an end. */
export function endFault(file: string, line: number | undefined, record: string): Fault {
  return {
    file,
    ...(line !== undefined && { line }),
    record,
    expected: 'names no element at one of its ends',
  };
}
