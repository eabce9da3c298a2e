import type { Database } from '../../cypher/db.ts';
import {
  countNodes,
  createNodes,
  createRelationships,
  deleteNodes,
  type StoredNode,
  type StoredRelationship,
} from '../../cypher/write/backup/index.ts';
import { BackupError } from './backup-graph.ts';
import { BackupFileError, readBackupFile, type Counts } from './backup-file.ts';

const batch = 2_000;

/**
 * Puts a backup into an empty graph, or in place of what is there.
 *
 * @throws BackupFileError where the file is not whole, before anything is deleted; BackupError where the graph is not empty.
 */
export async function restoreGraph(
  db: Database,
  path: string,
  { replace }: { readonly replace: boolean },
): Promise<Counts> {
  // Once only to see that it can be read to its end.
  let expected: Counts | undefined;
  for await (const line of readBackupFile(path)) if ('end' in line) expected = line.end;
  const [found] = await db.read(countNodes, {});
  if (found && found.nodes > 0 && !replace)
    throw new BackupError(`The graph has ${found.nodes} nodes; add --replace to delete them first`);
  while ((await deleteSome(db)) > 0);

  const keys = new Map<string, string>();
  let relationships = 0;
  let nodeRows: StoredNode[] = [];
  let relationshipRows: StoredRelationship[] = [];
  const writeNodes = async () => {
    const rows = await db.write((transaction) => transaction.run(createNodes, { rows: nodeRows }));
    for (const { key, now } of rows) keys.set(key, now);
    nodeRows = [];
  };
  const writeRelationships = async () => {
    const rows = relationshipRows.map((row) => ({
      ...row,
      from: keys.get(row.from) ?? '',
      to: keys.get(row.to) ?? '',
    }));
    const [done] = await db.write((transaction) => transaction.run(createRelationships, { rows }));
    relationships += done?.written ?? 0;
    relationshipRows = [];
  };
  for await (const line of readBackupFile(path)) {
    if ('node' in line && nodeRows.push(line.node) >= batch) await writeNodes();
    if ('relationship' in line) {
      if (nodeRows.length > 0) await writeNodes();
      if (relationshipRows.push(line.relationship) >= batch) await writeRelationships();
    }
  }
  if (nodeRows.length > 0) await writeNodes();
  if (relationshipRows.length > 0) await writeRelationships();
  const restored = { nodes: keys.size, relationships };
  if (restored.nodes !== expected?.nodes || relationships !== expected.relationships)
    throw new BackupFileError(
      `${path} tells of ${JSON.stringify(expected)}, and holds ${JSON.stringify(restored)}`,
    );
  return restored;
}

async function deleteSome(db: Database): Promise<number> {
  const [done] = await db.write((transaction) => transaction.run(deleteNodes, { limit: batch }));
  return done?.written ?? 0;
}
