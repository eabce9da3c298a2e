import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Database } from '../db.ts';
import { query } from '../query.ts';

const files = ['001-constraints.cypher', '002-indexes.cypher', '003-fulltext.cypher'];

const indexNames = query(
  new URL('./index-names.cypher', import.meta.url),
  z.object({}),
  z.object({ name: z.string() }),
);

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

/** The name of the index that a statement makes; a constraint's index bears the constraint's name. */
export function indexName(statement: string): string {
  return /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(statement)?.[1] ?? '';
}

/**
 * Gives the database the constraints and indexes that it lacks, and waits until they answer.
 * Each statement says IF NOT EXISTS too, so that two programs may do this at once.
 */
export async function applySchema(db: Database): Promise<void> {
  const present = new Set((await db.read(indexNames, {})).map(({ name }) => name));
  for (const statement of schemaStatements())
    if (!present.has(indexName(statement))) await db.execute(statement);
  await db.execute('CALL db.awaitIndexes(300)');
}
