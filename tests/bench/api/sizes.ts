import { compare, type Comparison } from '../compare.ts';
import { copyOf, hub } from '../generate-graph.ts';
import { competitors, start, type Address } from './competitors.ts';
import { questions } from './questions.ts';

const queryOf = (name: string) => questions.find((question) => question.name === name)!.query;
const entity = queryOf('entity with ties');
const search = queryOf('search');
const scene = `query ($id: ID!, $depth: Int!) { scene(input: { seeds: [$id], depth: $depth, nodeLimit: 300 }) {
  nodes { id kind level name distance } ties { id kind from to } groups { level kind count } truncation { nodesLeftOut } } }`;
const { word } = copyOf(1);

/** What has to take the same time in a graph of any size; below, what is told apart. */
const asked: readonly [name: string, query: string, variables: object][] = [
  ['entity with ties', entity, { id: 'innovationsplattform-kiruna-x1' }],
  ['barriers with holders', queryOf('barriers with holders'), {}],
  ['organisations with partners', queryOf('organisations with partners'), {}],
  ['selective search', search, { text: `lund ${word}` }],
  ['scene, one step', scene, { id: 'innovationsplattform-kiruna-x1', depth: 1 }],
  ['scene, two steps', scene, { id: 'innovationsplattform-kiruna-x1', depth: 2 }],
  ['apart: search for a word of many names', search, { text: 'innovation' }],
  ['apart: a hub with its first ties in order', entity, { id: hub }],
  ['apart: scene of a hub', scene, { id: hub, depth: 1 }],
];

/** Our own answers on a small and on a large graph, in turn; the ratio is large to small. */
export async function sizes(small: Address, large: Address): Promise<Comparison[]> {
  const servers = await Promise.all([small, large].map((address) => start(competitors[0], address)));
  const ask = (url: string, query: string, variables: object) => async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { errors?: readonly { message: string }[] };
    if (answer.errors) throw new Error(answer.errors[0]?.message);
  };
  try {
    const results: Comparison[] = [];
    for (const [name, query, variables] of asked) {
      const [onSmall, onLarge] = servers.map(({ url }) => ask(url, query, variables));
      results.push(await compare(name, onLarge!, onSmall!, { warmUps: 10, rounds: 5, perRound: 8 }));
    }
    return results;
  } finally {
    servers.forEach((server) => server.stop());
  }
}
