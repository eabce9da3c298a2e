import { startLocalNeo4j } from '../../../cypher/local/start-local-neo4j.ts';

/** A program of its own that starts Neo4j, prints what came of it as one line of JSON, and stays. */
const options = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof startLocalNeo4j>[0];
try {
  const { uri, pid, joined } = await startLocalNeo4j(options);
  process.stdout.write(`${JSON.stringify({ uri, pid, joined })}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  const { name, message } = error as Error;
  process.stdout.write(`${JSON.stringify({ error: { name, message } })}\n`);
}
