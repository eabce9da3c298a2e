import { resolve } from 'node:path';
import type { DatabaseSettings } from '../cypher/config.ts';
import { connect, type Database, type DatabaseOptions } from '../cypher/db.ts';
import { superviseLocalNeo4j } from '../cypher/local/supervise-local-neo4j.ts';

/** A database in use, and what ends its use; `address` is how other programs reach it. */
export interface OpenDatabase {
  readonly db: Database;
  readonly address: Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>;
  close(): Promise<void>;
}

/** Connects to the database of the settings, or starts the local Neo4j where none is named. */
export async function openDatabase(
  settings: DatabaseSettings,
  options: { readonly onProgress: (message: string) => void } & Pick<DatabaseOptions, 'onQuery'>,
): Promise<OpenDatabase> {
  const { onProgress, ...rest } = options;
  if (settings.NEO4J_URI) {
    const address = {
      uri: settings.NEO4J_URI,
      username: settings.NEO4J_USERNAME,
      password: settings.NEO4J_PASSWORD ?? '',
      database: settings.NEO4J_DATABASE,
    };
    const db = connect({ ...address, ...rest });
    return { db, address, close: () => db.close() };
  }
  const local = await superviseLocalNeo4j({ home: resolve(settings.SAMVERKAN_HOME), onProgress });
  const { uri, username, password, database } = local;
  const db = connect({ uri, username, password, database, ...rest });
  return {
    db,
    address: { uri, username, password, database },
    async close() {
      await db.close();
      await local.stop();
    },
  };
}
