import type { Database, QueryEvent } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { shippedSources } from '../../seeds/sources.ts';
import { freshDatabase } from './neo4j.ts';
import { seedEffects } from './seed-effects.ts';

/** The run's Neo4j with the data that the product ships, and nothing else. The caller closes it. */
export async function seededDatabase(onQuery?: (event: QueryEvent) => void): Promise<Database> {
  const db = await freshDatabase(onQuery);
  for (const source of shippedSources) await runSource(source, [], seedEffects(db));
  return db;
}
