import { inject } from 'vitest';
import { connect, type Database, type QueryEvent } from '../../cypher/db.ts';
import { applySchema } from '../../cypher/schema/apply-schema.ts';

/** The run's Neo4j with the schema and an empty graph; rows are checked against their schemas. The caller closes it. */
export async function freshDatabase(onQuery?: (event: QueryEvent) => void): Promise<Database> {
  const db = connect({ ...inject('neo4j'), checkRows: true, ...(onQuery && { onQuery }) });
  await db.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await applySchema(db);
  return db;
}
