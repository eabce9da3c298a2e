import type { Database } from '../../cypher/db.ts';
import { allNodes, allRelationships, backupStamp } from '../../cypher/write/backup/index.ts';
import { writeBackupFile, type BackupLine, type Counts } from './backup-file.ts';

/** Something wrote while the backup was read, or the graph is not empty where it must be. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Writes the whole graph to a file: nodes, relationships, and nothing of the schema, which the program makes itself.
 *
 * @throws BackupError when an import wrote meanwhile: the file would hold a graph that never was, and is not kept.
 */
export async function backupGraph(db: Database, path: string, at: string): Promise<Counts> {
  const before = await stampOf(db);
  const counts = { nodes: 0, relationships: 0 };
  const lines = async function* (): AsyncGenerator<BackupLine> {
    yield { format: 'samverkanskartan backup', version: 1, at };
    for await (const node of db.stream(allNodes, {})) {
      counts.nodes += 1;
      yield { node };
    }
    for await (const relationship of db.stream(allRelationships, {})) {
      counts.relationships += 1;
      yield { relationship };
    }
    if ((await stampOf(db)) !== before)
      throw new BackupError('An import wrote while the backup was made: make it again when that has ended');
    yield { end: counts };
  };
  await writeBackupFile(path, lines());
  return counts;
}

async function stampOf(db: Database): Promise<string | null> {
  return (await db.read(backupStamp, {}))[0]?.stamp ?? null;
}
