/** One of the five questions, as a client of our API asks it; every competitor gives the same `data`. */
export interface Question {
  readonly name: string;
  /** For our schema, and for the hand-written one, which holds the same names. */
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const card = 'id kind level name';
const ids = (...all: string[]) => all.map((id) => ({ id }));

export const questions: readonly Question[] = [
  {
    name: 'entity with ties',
    query: `query Entity($id: ID!) { entity(id: $id) { ${card} summary ties(first: 20) { nodes {
      id kind family role validFrom validTo confidence from { ${card} } to { ${card} } } } } }`,
    variables: ids(
      'natsam',
      'vinnova',
      'rise',
      'future-by-lund',
      'kommun-goteborg',
      'viable-cities',
      'kommun-umea',
      'losc',
    ),
  },
  {
    name: 'barriers with holders',
    query: `query Barriers { barriers(first: 20) { nodes { id name barrierType levelOfAuthority
      holders { power entity { ${card} } } } } }`,
    variables: [{}],
  },
  {
    name: 'organisations with partners',
    query: `query Organisations { organisations(first: 10, filter: { kinds: [PLATFORM] }) { nodes { id name
      ties(first: 10, kinds: [PARTICIPATES_IN]) { nodes { role to { id name
        ties(first: 10, kinds: [PARTICIPATES_IN]) { nodes { role from { id name } } } } } } } } }`,
    variables: [{}],
  },
  {
    name: 'search',
    query: `query Search($text: String!) { search(text: $text, first: 10) { totalCount nodes { ${card} } } }`,
    variables: ['innovation lund', 'klimat', 'vinnova', 'mobilitet', 'kiruna'].map((text) => ({ text })),
  },
  {
    name: 'two-step neighbourhood',
    query: `query Neighbourhood($id: ID!) { scene(input: { seeds: [$id], depth: 2, nodeLimit: 100, tieLimit: 300 }) {
      nodes { ${card} distance } ties { id kind from to } } }`,
    variables: ids('natsam', 'innovationsplattform-kiruna', 'kommun-boras', 'go-innovation-fas2'),
  },
];
