import { z } from 'zod';
import { throwFaults, type Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import type { SourceFile } from './source.ts';

/** What the ecosystem data already call the things that a register lists, so that ids are the same whichever comes first. */
export interface IdentityIndex {
  /** Ecosystem ids by key: `municipality:1281`, `region:12`, `agency:<orgNr>`, `university:<orgNr or name>`. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Every id of the ecosystem data, with its kind as the data write it. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** True when the ecosystem data tie these two so. */
  readonly isTied: (from: string, type: string, to: string) => boolean;
}

const nodes = z.array(
  z.looseObject({
    id: z.string(),
    kind: z.string(),
    municipalityCode: z.string().optional(),
    countyCode: z.string().optional(),
  }),
);
const relationships = z.array(z.looseObject({ from: z.string(), type: z.string(), to: z.string() }));
const decisions = z.looseObject({
  pairs: z.array(z.looseObject({ geography: z.string(), ecosystem: z.string() })),
  unmatched: z.array(z.looseObject({ ecosystem: z.string() })),
  notTheSame: z.array(z.looseObject({ geography: z.string(), ecosystem: z.string() })),
});

const kindOfScheme: Readonly<Record<string, string>> = { agency: 'Agency', university: 'University' };

/** Builds the index from nodes.json, relationships.json and identity.json. @throws FaultsError when they contradict each other */
export function buildIdentityIndex(files: {
  readonly nodes: SourceFile;
  readonly relationships: SourceFile;
  readonly identity: SourceFile;
}): IdentityIndex {
  const faults: Fault[] = [];
  const records = read(files.nodes, nodes, faults);
  const ties = read(files.relationships, relationships, faults);
  const { pairs, unmatched, notTheSame } = read(files.identity, decisions, faults) ?? emptyDecisions;
  const kindOf = new Map((records ?? []).map(({ id, kind }) => [id, kind]));
  const idOf = new Map<string, string>();
  const keyOf = new Map<string, string>();
  const fault = (record: string, expected: string) =>
    faults.push({ file: files.identity.name, record, expected });
  const pair = (key: string, id: string) => {
    if (idOf.has(key)) fault(key, `is said to be ${idOf.get(key)} and ${id}: one thing has one id`);
    if (keyOf.has(id)) fault(id, `is said to be ${keyOf.get(id)} and ${key}: two things are not one`);
    idOf.set(key, id);
    keyOf.set(id, key);
  };

  for (const { id, kind, municipalityCode, countyCode } of records ?? []) {
    if (kind === 'Municipality' && municipalityCode) pair(`municipality:${municipalityCode}`, id);
    if (kind === 'Region' && countyCode) pair(`region:${countyCode}`, id);
  }
  for (const { geography, ecosystem } of pairs) {
    const wanted = kindOfScheme[geography.slice(0, geography.indexOf(':'))];
    if (wanted === undefined) fault(geography, 'must begin with agency: or university:');
    else if (kindOf.get(ecosystem) !== wanted)
      fault(
        geography,
        `${ecosystem} is ${kindOf.get(ecosystem) ?? 'not in the data'}, but must be ${wanted}`,
      );
    pair(geography, ecosystem);
  }
  for (const { ecosystem } of unmatched)
    if (keyOf.has(ecosystem)) fault(ecosystem, `is said to be unmatched, and to be ${keyOf.get(ecosystem)}`);
  for (const { geography, ecosystem } of notTheSame)
    if (idOf.get(geography) === ecosystem) fault(geography, `is said to be ${ecosystem}, and not to be`);
  throwFaults(faults);

  const tied = new Set((ties ?? []).map(({ from, type, to }) => JSON.stringify([from, type, to])));
  return { idOf, kindOf, isTied: (from, type, to) => tied.has(JSON.stringify([from, type, to])) };
}

const emptyDecisions: z.infer<typeof decisions> = { pairs: [], unmatched: [], notTheSame: [] };

function read<S extends z.ZodType>(file: SourceFile, schema: S, faults: Fault[]): z.output<S> | undefined {
  const before = faults.length;
  const value = parseJson(file, faults);
  if (faults.length > before) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    faults.push({ file: file.name, field: issue.path.join('.'), expected: issue.message });
  return undefined;
}
