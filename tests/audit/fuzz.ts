import { getOperationAST, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { mulberry32 } from '../support/mulberry32.ts';
import type { AuditResult } from './http-audits.ts';

const questions: readonly { readonly query: string; readonly variables: Record<string, unknown> }[] = [
  {
    query: 'query ($id: ID!) { entity(id: $id) { id name ties(first: 5) { totalCount nodes { id } } } }',
    variables: { id: 'natsam' },
  },
  {
    query: 'query ($first: Int) { barriers(first: $first, filter: { levels: [LOCAL] }) { nodes { id } } }',
    variables: { first: 5 },
  },
  {
    query: 'query ($input: SceneInput!) { scene(input: $input) { nodes { id } ties { id } } }',
    variables: { input: { seeds: ['natsam'], depth: 1 } },
  },
  {
    query: 'query Q($text: String!) { search(text: $text, first: 3) { edges { score } } }',
    variables: { text: 'lund' },
  },
];
const oddValues: readonly unknown[] = [
  null,
  7,
  -1,
  1e30,
  'x',
  '',
  true,
  [],
  [[]],
  {},
  { a: { b: 1 } },
  '\u0000',
  '"\\',
];
const oddTexts = [
  '{',
  '}',
  '(',
  '"',
  '"""',
  '#',
  '$',
  '@',
  '...',
  '\u0000',
  '\\',
  ' fragment ',
  'null',
  '🜁',
  '-',
  '1e999',
];

/**
 * Sends broken bodies, queries and variables, the same ones for the same seed. Each must be refused with a status of 4xx and
 * a message; whether it is broken is graphql-js' word and not the server's.
 */
export async function fuzz(
  url: string,
  schema: GraphQLSchema,
  count: number,
  seed = 20_261,
): Promise<AuditResult> {
  const random = mulberry32(seed);
  const faults: string[] = [];
  let sent = 0;
  while (sent < count) {
    const body = brokenBody(random);
    if (!isBroken(body, schema)) continue;
    sent += 1;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    });
    const text = await response.text();
    const isRefused = response.status >= 400 && response.status < 500 && /"message":\s*"[^"]/.test(text);
    if (!isRefused)
      faults.push(`${response.status} ${text.slice(0, 120)} to ${JSON.stringify(body).slice(0, 200)}`);
  }
  return { total: sent, faults };
}

function brokenBody(random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const { query, variables } = pick(questions);
  switch (Math.floor(random() * 6)) {
    case 0: {
      const whole = JSON.stringify({ query, variables });
      return whole.slice(0, Math.floor(random() * whole.length));
    }
    case 1:
      return spoil(JSON.stringify({ query, variables }), random, pick);
    case 2:
      return JSON.stringify(
        pick([{ variables }, { query: pick(oddValues) }, pick(oddValues), { query, extra: 1 }]),
      );
    case 3:
      return JSON.stringify({ query, variables: pick(oddValues) });
    case 4: {
      const name = pick(Object.keys(variables));
      return JSON.stringify({ query, variables: { ...variables, [name]: pick(oddValues) } });
    }
    default:
      return JSON.stringify({ query: spoil(query, random, pick), variables });
  }
}

/** A text with some characters taken away, put in or doubled. */
function spoil(text: string, random: () => number, pick: <T>(from: readonly T[]) => T): string {
  let spoiled = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * spoiled.length);
    const end = at + Math.floor(random() * 6);
    spoiled =
      spoiled.slice(0, at) +
      pick(['', pick(oddTexts), spoiled.slice(at, end).repeat(3)]) +
      spoiled.slice(end);
  }
  return spoiled;
}

function isBroken(body: string, schema: GraphQLSchema): boolean {
  try {
    const { query, variables = {}, ...rest } = JSON.parse(body) as Record<string, unknown>;
    if (Object.keys(rest).some((name) => !['operationName', 'extensions'].includes(name))) return true;
    const document = parse(query as string);
    if (validate(schema, document, specifiedRules).length > 0) return true;
    const definitions = getOperationAST(document)?.variableDefinitions ?? [];
    if (variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return true;
    return getVariableValues(schema, definitions, { ...variables }).errors !== undefined;
  } catch {
    return true;
  }
}
