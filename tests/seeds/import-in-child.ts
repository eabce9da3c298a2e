import { hostname } from 'node:os';
import { connect } from '../../cypher/db.ts';
import { isProcessAlive } from '../../cypher/local/is-process-alive.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { seedEffects } from '../support/seed-effects.ts';

// A program to be killed: imports in small batches and tells each one, so that its parent can choose the moment.
const [uri = '', username = '', password = '', database = ''] = process.argv.slice(2);
const db = connect({ uri, username, password, database });
await runSource(
  ecosystem,
  [],
  seedEffects(db, {
    batchRows: 40,
    process: { host: hostname(), pid: process.pid, isAlive: isProcessAlive },
    onProgress: () => process.stdout.write('.'),
  }),
);
await db.close();
