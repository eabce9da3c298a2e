import { connect } from '../../../cypher/db.ts';
import { runSource } from '../../../seeds/run.ts';
import { swecris } from '../../../seeds/sources/swecris/index.ts';
import { keepHeapSmall } from '../../../seeds/staging/small-heap.ts';
import { seedEffects } from '../../support/seed-effects.ts';

/** What an import in a process of its own tells. */
export interface ImportFigures {
  /** From opening the file to the record of the run. */
  readonly ms: number;
  /** Of them, reading, checking and laying aside, before anything is written. */
  readonly readMs: number;
  readonly changed: number;
  /** The most memory that the process had, in megabytes. */
  readonly peakMb: number;
}

// A program of its own, so that its memory is that of an import alone; as seeds/cli.ts does.
keepHeapSmall();
const [uri = '', username = '', password = '', database = '', path = ''] = process.argv.slice(2);
const db = connect({ uri, username, password, database });
const start = performance.now();
let readMs = 0;
const { entities, ties } = await runSource(
  swecris,
  [path],
  seedEffects(db, {
    onProgress: ({ phase }) => {
      if (phase.startsWith('write') && readMs === 0) readMs = performance.now() - start;
    },
  }),
);
const figures: ImportFigures = {
  ms: performance.now() - start,
  readMs,
  changed: [entities, ties].reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0),
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures));
await db.close();
