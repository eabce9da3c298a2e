import neo4j from 'neo4j-driver';
import { sceneOverview, sceneTies } from '../../../cypher/read/scene/index.ts';
import type { Query } from '../../../cypher/query.ts';
import { compare, type Comparison } from '../compare.ts';
import { competitors, start, type Address } from './competitors.ts';

const query = `query ($input: SceneInput!) { scene(input: $input) {
  nodes { id kind level name shortName distance tieCount startDate endDate confidence }
  ties { id kind family from to role roleLabel validFrom validTo confidence weight sources { id url title publisher } }
  groups { id count } truncation { nodesLeftOut } graphVersion } }`;
const input = { nodeLimit: 1_500, tieLimit: 5_000 };
const noTieConditions = { tieKinds: null, families: null, confidences: null, from: null, to: null };
const noConditions = { ...noTieConditions, kinds: null, levels: null, themes: null, places: null };

/** A scene as large as they may be, sources and all, through HTTP, against its queries by the bare driver and `JSON.stringify`. */
export async function largeScene(address: Address): Promise<Comparison> {
  const server = await start(competitors[0], address);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const bolt = async ({ formOf }: Pick<Query, 'formOf'>, params: Record<string, unknown>) => {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(formOf(params).text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const ours = async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    return response.text();
  };
  const raw = async () => {
    const [nodes] = await bolt(sceneOverview, { ...noConditions, limit: neo4j.int(input.nodeLimit) });
    const ids = (nodes!['nodes'] as [string][]).map(([id]) => id);
    const ties = await bolt(sceneTies, {
      ...noTieConditions,
      ids,
      limit: neo4j.int(input.tieLimit),
      withDetails: true,
      withSourceIds: true,
      withSources: true,
    });
    return JSON.stringify({ nodes, ties });
  };
  try {
    const { data } = JSON.parse(await ours()) as { data: { scene: { nodes: []; ties: [] } } };
    const name = `scene of ${data.scene.nodes.length} entities, ${data.scene.ties.length} ties`;
    return await compare(name, ours, raw, { warmUps: 10, rounds: 5, perRound: 6 });
  } finally {
    server.stop();
    await driver.close();
  }
}
