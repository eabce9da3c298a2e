import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Database, DatabaseOptions } from '../cypher/db.ts';
import { importRuns } from '../cypher/read/graph/index.ts';

const shipped = ['ecosystem', 'geography'];
const importer = fileURLToPath(new URL('../seeds/cli.ts', import.meta.url));

/**
 * How much of the data that the product ships is in the graph: all, brought by an import that knew all that is stored today; some, or
 * others; or none of any, as no import ever came to its end.
 */
export async function shippedDataIn(db: Database): Promise<'all' | 'some' | 'none'> {
  const done = (await db.read(importRuns, { limit: 1_000 })).filter(({ run }) => run.state === 'DONE');
  if (done.length === 0) return 'none';
  const isThere = (dataset: string) =>
    done.some(({ run }) => run.dataset === dataset && countsSteps(run.counts));
  return shipped.every(isThere) ? 'all' : 'some';
}

/** Imports before barriers had steps did not count any. */
function countsSteps(counts: string | null | undefined): boolean {
  return counts != null && 'steps' in (JSON.parse(counts) as object);
}

/**
 * Brings the shipped data in. The importer runs as a process of its own, as `npm run seed` does: what answers questions
 * has no code that writes.
 *
 * @throws when the importer ends with a fault, which it has then told on standard error.
 */
export async function importShippedData(
  { uri, username, password, database }: Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', importer], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('exit', resolve),
  );
  if (code !== 0) throw new Error(`Cannot bring the shipped data in: the importer ended with ${code}`);
}
