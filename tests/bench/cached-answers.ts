import { Agent, request } from 'node:http';
import type { DatabaseOptions } from '../../cypher/db.ts';
import { startServerProcess } from '../support/server-process.ts';
import { median } from './median.ts';

/** Answers a second of two servers that differ in nothing but the cache of answers. */
export interface CachedFigures {
  readonly name: string;
  readonly cached: number;
  readonly uncached: number;
  readonly ratio: number;
  readonly aim: number;
}

const connections = 10;
const roundMs = 1_000;
const rounds = 5;

const questions = [
  {
    name: 'entity with ties',
    aim: 2,
    query:
      'query Entity { entity(id: "vinnova") { id name summary level ties(first: 20) { totalCount nodes { id kind role from { id name } to { id name } } } } }',
  },
  {
    name: 'scene of four hubs',
    aim: 5,
    query: `query Scene { scene(input: { seeds: ["vinnova", "rise", "viable-cities", "natsam"], nodeLimit: 300, tieLimit: 2000 }) {
      nodes { id kind level name shortName distance tieCount } ties { id kind from to role confidence sources { id url title } } graphVersion } }`,
  },
];

/** The same question again and again, by 10 connections: from the cache, and made anew each time. */
export async function benchCachedAnswers(
  address: Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>,
): Promise<CachedFigures[]> {
  const env = {
    NEO4J_URI: address.uri,
    NEO4J_USERNAME: address.username,
    NEO4J_PASSWORD: address.password,
    NEO4J_DATABASE: address.database,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
  };
  const kept = await startServerProcess({ ...env, ANSWER_CACHE_MB: '64' });
  const made = await startServerProcess({ ...env, ANSWER_CACHE_MB: '0' });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const figures: CachedFigures[] = [];
    for (const { name, aim, query } of questions) {
      const body = JSON.stringify({ query });
      const rate = (server: string) => answersASecond(`${server}/graphql`, body, agent);
      // Neo4j plans a query when it is first asked, which may take longer than a request has.
      for (const { address: server } of [made, kept]) await untilAnswered(`${server}/graphql`, body, agent);
      // Plans, compiled code and the cache itself are there before anything is counted.
      await rate(made.address);
      await rate(kept.address);
      const seen: { cached: number; uncached: number }[] = [];
      for (let round = 0; round < rounds; round++)
        seen.push({ cached: await rate(kept.address), uncached: await rate(made.address) });
      figures.push({
        name,
        aim,
        cached: median(seen.map(({ cached }) => cached)),
        uncached: median(seen.map(({ uncached }) => uncached)),
        ratio: median(seen.map(({ cached, uncached }) => cached / uncached)),
      });
    }
    return figures;
  } finally {
    agent.destroy();
    await Promise.all([kept.stop(), made.stop()]);
  }
}

async function answersASecond(url: string, body: string, agent: Agent): Promise<number> {
  const start = performance.now();
  let count = 0;
  const one = async () => {
    while (performance.now() - start < roundMs) {
      await post(url, body, agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return (count * 1_000) / (performance.now() - start);
}

async function untilAnswered(url: string, body: string, agent: Agent): Promise<void> {
  for (let tries = 0; tries < 20; tries++)
    if (
      await post(url, body, agent).then(
        () => true,
        () => false,
      )
    )
      return;
}

/** The bare client of Node, as what it costs is in both figures. */
function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The server answered ${response.statusCode}`));
      response.resume().on('end', resolve).on('error', reject);
    });
    asked.on('error', reject).end(body);
  });
}
