import type { LoggedBarrierChange } from './barrier-log.ts';
import type { Bell } from './bell.ts';
import type { LogCursor } from './log-position.ts';

/** A part of the log, and the cursor behind it. */
export interface LogPart {
  readonly changes: readonly LoggedBarrierChange[];
  readonly cursor: LogCursor;
}

export interface FollowerParts {
  readonly cursor: LogCursor;
  /** Ids of barriers; null: all. */
  readonly ids: readonly string[] | null;
  /** What comes after a cursor; null where there is nothing yet. */
  readonly next: (cursor: LogCursor, ids: readonly string[] | null) => Promise<LogPart | null>;
  /** Rings when there may be more. */
  readonly bell: Bell;
  readonly onEnd: () => void;
}

/**
 * One reader of the log. It holds a cursor and at most a page: what a slow reader has not taken stays in the graph, and is read from
 * there. A generator would not do: it cannot be ended while it waits.
 */
export function createFollower(parts: FollowerParts): AsyncIterator<LoggedBarrierChange> {
  const { ids, next, bell, onEnd } = parts;
  const wanted = ids && new Set(ids);
  let { cursor } = parts;
  let page: LoggedBarrierChange[] = [];
  let cancel = () => {};
  const reader = { isDone: false };

  const stop = () => {
    if (reader.isDone) return;
    reader.isDone = true;
    cancel();
    onEnd();
  };
  const step = async () => {
    const seen = bell.rung();
    const found = await next(cursor, ids);
    if (found) {
      ({ cursor } = found);
      page = found.changes.filter(({ barrier }) => !wanted || wanted.has(barrier));
    } else if (!reader.isDone) {
      const waiting = bell.wait(seen);
      ({ cancel } = waiting);
      await waiting.heard;
    }
  };

  return {
    async next() {
      try {
        for (; !reader.isDone; await step()) {
          const change = page.shift();
          if (change) return { value: change, done: false };
        }
      } catch (error) {
        stop();
        throw error;
      }
      return { value: undefined, done: true };
    },
    async return() {
      stop();
      return { value: undefined, done: true };
    },
  };
}
