import { readFileSync } from 'node:fs';
import type { Database } from '../db.ts';

const files = ['001-constraints.cypher', '002-indexes.cypher', '003-fulltext.cypher'];

/** The schema's statements in the order in which they are applied, without comments. */
export function schemaStatements(): string[] {
  return files.flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  );
}

/**
 * Gives the database its constraints and indexes, and waits until they answer.
 * Each statement says IF NOT EXISTS, so that this can be done at every start.
 */
export async function applySchema(db: Database): Promise<void> {
  for (const statement of schemaStatements()) await db.execute(statement);
  await db.execute('CALL db.awaitIndexes(300)');
}
