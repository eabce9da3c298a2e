import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseOptions } from '../../../cypher/db.ts';
import { searchParameters } from './by-hand.ts';
import { questions, type Question } from './questions.ts';

export type Address = Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>;

/** One who answers the five questions, as a program of its own. */
export interface Competitor {
  readonly name: string;
  readonly script: string;
  /** How the question is put to it. */
  readonly request: (
    question: Question,
    variables: Record<string, unknown>,
  ) => { path: string; body: string };
  /** Its data in the form of ours. */
  readonly data?: (data: Record<string, unknown>) => unknown;
}

const asked = (question: Question, variables: Record<string, unknown>) => ({
  path: '/graphql',
  body: JSON.stringify({ query: question.query, variables }),
});
/** The field of the schema that each question asks. */
const fields = ['entity', 'barriers', 'organisations', 'search', 'scene'] as const;
const card = 'id kind level name';

/** The same questions in the names of the schema that the library makes. */
const libraryQueries = [
  `query ($id: ID!) { entity(id: $id) { ${card} summary ties { nodes {
    id kind family role validFrom validTo confidence from { ${card} } to { ${card} } } } } }`,
  `{ barriers { id name barrierType levelOfAuthority holders { power entity { ${card} } } } }`,
  '{ organisations { id name ties { nodes { role to { id name ties { nodes { role from { id name } } } } } } } }',
  `query ($name: String!, $swedishName: String!, $englishName: String!, $swedishSummary: String!, $englishSummary: String!) {
    search(name: $name, swedishName: $swedishName, englishName: $englishName, swedishSummary: $swedishSummary, englishSummary: $englishSummary) {
      totalCount nodes { ${card} } } }`,
  `query ($id: ID!) { scene(id: $id) { nodes { ${card} distance } ties { id kind from to } } }`,
];

export const competitors = [
  { name: 'ours', script: 'ours', request: asked },
  {
    name: 'by hand',
    script: 'by-hand',
    request: (question, variables) => ({
      path: `/${fields[questions.indexOf(question)]}`,
      body: JSON.stringify({ variables }),
    }),
  },
  { name: 'plain Yoga', script: 'plain-yoga', request: asked },
  {
    name: '@neo4j/graphql',
    script: 'neo4j-graphql',
    request: (question, variables) => ({
      path: '/graphql',
      body: JSON.stringify({
        query: libraryQueries[questions.indexOf(question)],
        variables: 'text' in variables ? searchParameters(String(variables['text'])) : variables,
      }),
    }),
    data: (data) =>
      Object.fromEntries(
        Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? { nodes: value } : value]),
      ),
  },
] as const satisfies readonly Competitor[];

/** A competitor that answers at an address. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

export async function start({ script }: Competitor, address: Address): Promise<Running> {
  const child = fork(fileURLToPath(new URL(`servers/${script}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, BENCH_NEO4J: JSON.stringify(address) },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${String(code)}`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => child.kill() };
}
