import { connect } from '../../../cypher/db.ts';
import { mostShown, mostTies } from '../../../cypher/hubs.ts';
import { noteHubs } from '../../../cypher/write/hubs/index.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../../cypher/local/start-local-neo4j.ts';
import { applySchema } from '../../../cypher/schema/apply-schema.ts';
import { entitiesByIds } from '../../../cypher/read/entities/index.ts';
import { generateGraph, hub } from '../generate-graph.ts';
import { benchImport } from '../import.ts';

/** A database of so many entities in a directory, made there unless it has been before: a million take the better part of an hour. */
export async function openLarge(home: string, entities: number): Promise<LocalNeo4j> {
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  const neo4j = await startLocalNeo4j({ home, onProgress });
  const db = connect(neo4j);
  try {
    await applySchema(db).catch(() => undefined);
    if ((await db.read(entitiesByIds, { ids: [hub] })).length === 0) {
      await benchImport(neo4j);
      await generateGraph(db, entities, onProgress);
    }
    // As the end of an import does.
    await db.write((transaction) => transaction.run(noteHubs, { mostTies, mostShown }));
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    await db.close();
  }
}
