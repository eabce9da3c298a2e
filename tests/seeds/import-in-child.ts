import { hostname } from 'node:os';
import { connect } from '../../cypher/db.ts';
import { isProcessAlive } from '../../cypher/local/is-process-alive.ts';
import { runSource } from '../../seeds/run.ts';
import { sources } from '../../seeds/sources.ts';
import { seedEffects } from '../support/seed-effects.ts';

// A program to be killed: imports in small batches and tells each one, so that its parent can choose the moment.
const [uri = '', username = '', password = '', database = '', name = 'ecosystem', ...paths] =
  process.argv.slice(2);
const source = sources.find((one) => one.name === name);
if (!source) throw new Error(`There is no source ${name}`);
const db = connect({ uri, username, password, database });
try {
  await runSource(
    source,
    paths,
    seedEffects(db, {
      batchRows: 40,
      process: { host: hostname(), pid: process.pid, isAlive: isProcessAlive },
      onProgress: ({ phase }) => process.stdout.write(phase.startsWith('write') ? '.' : ''),
    }),
  );
} finally {
  await db.close();
}
