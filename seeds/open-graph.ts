import { resolve } from 'node:path';
import type { DatabaseSettings } from '../cypher/config.ts';
import { connect, type Database } from '../cypher/db.ts';
import { startLocalNeo4j } from '../cypher/local/start-local-neo4j.ts';
import { applySchema } from '../cypher/schema/apply-schema.ts';

/** A database that answers and has its schema. */
export interface OpenGraph {
  readonly db: Database;
  close(): Promise<void>;
}

/** An import waits longer than a reader would: a database that restarts is back within this time. */
const retryMs = 20_000;

/** Opens the database that the settings name, or the local one, and gives it the schema. */
export async function openGraph(
  settings: DatabaseSettings,
  onProgress: (message: string) => void,
): Promise<OpenGraph> {
  const local =
    settings.NEO4J_URI === undefined
      ? await startLocalNeo4j({ home: resolve(settings.SAMVERKAN_HOME), onProgress })
      : undefined;
  const db = connect({
    uri: local?.uri ?? settings.NEO4J_URI ?? '',
    username: local?.username ?? settings.NEO4J_USERNAME,
    password: local?.password ?? settings.NEO4J_PASSWORD ?? '',
    database: local?.database ?? settings.NEO4J_DATABASE,
    retryMs,
  });
  const close = async () => {
    await db.close();
    await local?.stop();
  };
  try {
    await db.verify();
    await applySchema(db);
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
}
