import { connect, type DatabaseOptions } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { shippedSources } from '../../seeds/sources.ts';
import { seedEffects } from '../support/seed-effects.ts';

/** How long one import took, in milliseconds, and what it brought. */
export interface ImportTime {
  readonly dataset: string;
  readonly run: 'first' | 'second';
  readonly ms: number;
  readonly added: number;
}

/** Imports what the product ships into an empty graph, twice. */
export async function benchImport(
  address: Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>,
): Promise<ImportTime[]> {
  const db = connect(address);
  const times: ImportTime[] = [];
  try {
    for (const run of ['first', 'second'] as const)
      for (const source of shippedSources) {
        const report = await runSource(source, [], seedEffects(db));
        const added = report.entities.added + report.ties.added + report.sources.added;
        times.push({ dataset: source.name, run, ms: report.ms, added });
      }
    return times;
  } finally {
    await db.close();
  }
}
