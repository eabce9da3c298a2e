import { z } from 'zod';
import { entityKinds, type EntityKind } from '../../cypher/model.ts';
import { FaultsError, type Fault } from '../fault.ts';
import type { Input } from '../reading/input.ts';
import { readJson } from '../reading/read-json.ts';

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

/** What a map holds, one by one. */
export type MapPart =
  { readonly node: MapNode; readonly edge?: never } | { readonly edge: MapEdge; readonly node?: never };

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

/** What an element is, by the map's word for it; undefined for people that the mapping does not name. */
export function kindOfElement(type: string | undefined, mapping: Mapping): EntityKind | undefined {
  if (type === undefined || type === '') return mapping.defaultKind;
  const told = mapping.kinds[type];
  if (told !== undefined) return told;
  const found =
    entityKinds.find((kind) => kind === type) ?? words.find(([pattern]) => pattern.test(type))?.[1];
  return found === 'PERSON' ? undefined : (found ?? mapping.defaultKind);
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
