import { hash } from 'node:crypto';
import type { GraphStamp } from './graph-stamp.ts';

/** An answer that may be given again while the graph is as it is. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The body compressed, where somebody wanted it so. */
  readonly packed?: Buffer | null;
  readonly etag: string;
  /** The name of the operation, for those who count. */
  readonly operation: string;
}

interface Entry extends KeptAnswer {
  readonly stamp: string;
  /** Some answers count days until today. */
  readonly day: string;
  readonly bytes: number;
}

/** What a cache did since the start, and what it holds. */
export interface CacheUse {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

export interface AnswerCache {
  /** The answer to the same question, if the graph has not changed since. */
  find(key: string): Promise<KeptAnswer | null>;
  /**
   * Call before a question is asked and what comes back with its answer: it is kept if nothing was written in between, whoever
   * writes.
   */
  begin(key: string): (answer: KeptAnswer) => void;
  use(): CacheUse;
}

/** What an entry costs beside its body and its key, roughly. */
const entryBytes = 300;
/** One answer may take so much of the room. */
const largestShare = 1 / 8;

/** Keeps answers in at most `mostBytes` of memory; the longest unused go first. Nothing is kept in 0. */
export function createAnswerCache(mostBytes: number, stamp: GraphStamp): AnswerCache {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  let hits = 0;
  let misses = 0;

  const forget = (key: string) => {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  const keep = (key: string, entry: Entry) => {
    forget(key);
    entries.set(key, entry);
    bytes += entry.bytes;
    for (const oldest of entries.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  const miss = () => {
    misses += 1;
    return null;
  };

  return {
    async find(key) {
      const entry = entries.get(key);
      if (!entry) {
        // Without any stamp, the first answers could not be kept.
        if (stamp.last() === null && mostBytes > 0) await stamp.read();
        return miss();
      }
      const now = await stamp.read();
      if (now !== entry.stamp || entry.day !== today()) {
        if (now !== null) forget(key);
        return miss();
      }
      // The map keeps the order in which entries were used.
      keep(key, entry);
      hits += 1;
      return entry;
    },
    begin(key) {
      // Read before anything else is: if it is the stamp afterwards too, it was the stamp all the time.
      const before = stamp.last();
      const day = today();
      return (answer) => {
        const size = answer.body.length + (answer.packed?.length ?? 0) + 2 * key.length + entryBytes;
        if (before === null || size > mostBytes * largestShare) return;
        void stamp.read().then((after) => {
          if (after === before) keep(key, { ...answer, stamp: before, day, bytes: size });
        });
      };
    },
    use: () => ({ hits, misses, entries: entries.size, bytes }),
  };
}

/** A name for a body: the same for the same bytes, in every process. */
export function etagOf(body: string): string {
  return `"${hash('sha1', body, 'base64url')}"`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
