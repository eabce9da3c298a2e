import { setTimeout } from 'node:timers/promises';
import type { Database } from '../../cypher/db.ts';
import { graphStamp } from '../../cypher/read/graph/index.ts';

/** What tells one state of the graph from all others. */
export interface GraphStamp {
  /** The stamp at some time after the call; null where the database does not tell it at once. */
  readonly read: () => Promise<string | null>;
  /** The stamp that was read last; null before the first. */
  readonly last: () => string | null;
}

/** A database that needs longer is asked the question itself, which has the time. */
const mostMs = 500;
const beforeFirstImport = 'empty';

/** Reads stamps, one at a time: whoever asks while one is on its way shares the next, which begins after all of them came. */
export function createGraphStamp(db: Database): GraphStamp {
  let last: string | null = null;
  let going: Promise<unknown> = Promise.resolve();
  let next: Promise<string | null> | undefined;

  const ask = async (): Promise<string | null> => {
    const late = new AbortController();
    try {
      const rows = await Promise.race([
        db.read(graphStamp, {}, { timeoutMs: mostMs }),
        setTimeout(mostMs, undefined, { signal: late.signal }),
      ]);
      if (!rows) return null;
      return (last = rows[0]?.stamp ?? beforeFirstImport);
    } catch {
      // The question itself will meet the same fault, and tell it.
      return null;
    } finally {
      late.abort();
    }
  };
  return {
    last: () => last,
    read: () =>
      (next ??= going.then(() => {
        next = undefined;
        const asked = ask();
        going = asked;
        return asked;
      })),
  };
}
