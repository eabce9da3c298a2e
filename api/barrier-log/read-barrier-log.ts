import type { Database } from '../../cypher/db.ts';
import { barrierLogAfter } from '../../cypher/read/barrier-log/index.ts';
import type { ReadLog } from './barrier-log.ts';

/** Reads the log from the graph. */
export function readBarrierLog(db: Database): ReadLog {
  return async ({ version, place }, ids, limit) => {
    const [page] = await db.read(barrierLogAfter, { version, place, ids: ids && [...ids], limit });
    return page!;
  };
}
