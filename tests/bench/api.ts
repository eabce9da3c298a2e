import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createListener } from '../../api/server.ts';
import { connect, type DatabaseOptions } from '../../cypher/db.ts';
import { sceneNeighbours, sceneTies } from '../../cypher/read/scene/index.ts';
import { searchEntities } from '../../cypher/read/search/index.ts';
import type { Query } from '../../cypher/query.ts';
import { compare, type Comparison } from './compare.ts';

const noConditions = { kinds: null, levels: null, themes: null, places: null, from: null, to: null };
const noTieConditions = { tieKinds: null, families: null, confidences: null, from: null, to: null };

const scene = `query ($input: SceneInput!) { scene(input: $input) {
  nodes { id kind level name shortName distance tieCount startDate endDate confidence }
  ties { id kind family from to role roleLabel validFrom validTo confidence weight sources { id url title publisher } }
  groups { id count } truncation { nodesLeftOut } unknownSeeds graphVersion } }`;
const search = `query ($text: String!) { search(text: $text, first: 10) { totalCount edges { score matchedField node { id kind name level } } } }`;

/** `scene` and `search` through HTTP, against the same Cypher over Bolt by the bare driver. */
export async function benchApi(
  address: Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>,
): Promise<Comparison[]> {
  const db = connect(address);
  const server = createServer(createListener({ db, log: pino({ level: 'silent' }), profile: 'open' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });

  const post = async (query: string, variables: object) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Record<string, never>;
      errors?: { message: string }[];
    };
    if (errors) throw new Error(errors[0]!.message);
    return data;
  };
  const bolt = async (query: Query, params: Record<string, unknown>) => {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(query.text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const boltScene = async (seeds: string[], nodeLimit: number) => {
    const nodes = await bolt(sceneNeighbours, {
      ...noConditions,
      ...noTieConditions,
      frontier: seeds,
      known: [],
      expand: true,
      withFrontier: true,
      limit: neo4j.int(nodeLimit - seeds.length),
    });
    const ids = nodes.flatMap((row) => row['id'] ?? []);
    return {
      nodes,
      ties: await bolt(sceneTies, { ...noTieConditions, ids, limit: neo4j.int(5_000), withSources: true }),
    };
  };
  const boltSearch = (words: string) =>
    bolt(searchEntities, {
      name: words,
      swedishName: `nameSv:(${words})`,
      englishName: `nameEn:(${words})`,
      key: 'id:none',
      swedishSummary: `summarySv:(${words})`,
      englishSummary: `summaryEn:(${words})`,
      kinds: null,
      levels: null,
      offset: neo4j.int(0),
      limit: neo4j.int(11),
    });

  try {
    const hubs = ['natsam', 'vinnova', 'rise', 'future-by-lund', 'kommun-goteborg', 'viable-cities'];
    const size = (await post(scene, {
      input: { seeds: hubs, nodeLimit: 300, tieLimit: 5_000 },
    })) as unknown as {
      scene: { nodes: []; ties: [] };
    };
    return [
      await compare(
        'scene of natsam',
        () => post(scene, { input: { seeds: ['natsam'] } }),
        () => boltScene(['natsam'], 300),
      ),
      await compare(
        `scene of ${size.scene.nodes.length} entities, ${size.scene.ties.length} ties`,
        () => post(scene, { input: { seeds: hubs, nodeLimit: 300, tieLimit: 5_000 } }),
        () => boltScene(hubs, 300),
      ),
      await compare(
        'search',
        () => post(search, { text: 'innovation lund' }),
        () => boltSearch('+innovation +(lund^2 lund*)'),
      ),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
    await driver.close();
    await db.close();
  }
}
