import { setTimeout as pause } from 'node:timers/promises';
import type { BarrierChangeRow, BarrierLogPage } from '../../cypher/read/barrier-log/index.ts';
import type { ChangeDetail } from '../../cypher/read/barrier-log/change-detail.ts';
import { LimitError, limits } from '../limits/limits.ts';
import { shareReads } from './share-reads.ts';
import { createBell } from './bell.ts';
import { createFollower, type LogPart } from './follower.ts';
import {
  canGoOn,
  CursorExpiredError,
  endOf,
  isAfter,
  writeCursor,
  type LogCursor,
  type LogPosition,
} from './log-position.ts';

/** One entry of the log, ready to be told; the same object for all who follow. */
export interface LoggedBarrierChange extends Omit<BarrierChangeRow, 'detail'> {
  readonly cursor: string;
  readonly detail: ChangeDetail;
}

/** Reads the log after a position; `ids` null: of all barriers. */
export type ReadLog = (
  position: LogPosition,
  ids: readonly string[] | null,
  limit: number,
) => Promise<BarrierLogPage>;

/** What the log of barriers says, and what it says next: one for a process, whoever makes the changes. */
export interface BarrierLog {
  /** Where the log ends now. */
  end(): Promise<LogCursor>;
  /**
   * The first changes after a cursor; null stands for the beginning of what is kept.
   *
   * @throws CursorExpiredError when changes after the cursor are not kept
   */
  page(
    after: LogCursor | null,
    ids: readonly string[] | null,
    limit: number,
  ): Promise<LogPart & { readonly hasMore: boolean }>;
  /**
   * All changes after a cursor, and then each as it comes, until the reader ends it.
   *
   * @throws CursorExpiredError as above, also later, should the graph be replaced; LimitError when too many follow
   */
  follow(after: LogCursor | null, ids: readonly string[] | null): Promise<AsyncIterator<LoggedBarrierChange>>;
}

export interface BarrierLogOptions {
  /** How often the log is read while somebody follows it. */
  readonly pollMs?: number;
}

/** Entries that are kept for all followers; who is further behind reads the graph. */
const keptEntries = 1_000;
const pageSize = 100;
const longestPauseMs = 5_000;
/** How long a cursor may be ahead of what a server of the database has. */
const patienceMs = 5_000;

export function createBarrierLog(readAlone: ReadLog, { pollMs = 500 }: BarrierLogOptions = {}): BarrierLog {
  const read = shareReads(readAlone);
  const bell = createBell();
  let followers = 0;
  let timer: NodeJS.Timeout | undefined;
  let known: Known | null = null;
  /** Counts the times that following began, so that a poll of an earlier time changes nothing. */
  let era = 0;

  const poll = async (own: number, failures = 0) => {
    const again = (ms: number, failed = 0) => {
      if (own === era && followers > 0) timer = setTimeout(poll, ms, own, failed);
    };
    try {
      const page = await read(known?.head ?? endOf(Number.MAX_SAFE_INTEGER), null, pageSize);
      if (own !== era) return;
      const before = known;
      known = before?.log === page.log ? extended(before, page) : begun(page);
      if (known !== before) bell.ring();
      again(page.changes.length === pageSize ? 0 : pollMs);
    } catch {
      // The database is away; who follows waits, and reads on from where it was.
      again(Math.min(pollMs * 2 ** failures, longestPauseMs), failures + 1);
    }
  };
  const enter = () => {
    followers += 1;
    if (followers > 1) return;
    era += 1;
    void poll(era);
  };
  const leave = () => {
    followers -= 1;
    if (followers > 0) return;
    era += 1;
    clearTimeout(timer);
    known = null;
  };

  const state = () => read(endOf(Number.MAX_SAFE_INTEGER), null, 1);
  const end = async (): Promise<LogCursor> => {
    const { version, log } = await state();
    return { log, ...endOf(version) };
  };

  /** Waits until the database has come as far as a cursor. */
  const check = async (cursor: LogCursor) => {
    for (const start = performance.now(); ; await pause(pollMs)) {
      if (canGoOn(cursor, await state())) return;
      if (performance.now() - start > patienceMs)
        throw new CursorExpiredError('The graph has not come as far as this cursor: it was since replaced');
    }
  };

  const next = async (cursor: LogCursor, ids: readonly string[] | null): Promise<LogPart | null> => {
    if (!known) return null;
    const { log, from, head, recent } = known;
    if (cursor.log !== null && cursor.log !== log)
      throw new CursorExpiredError('The graph was emptied or replaced');
    if (!isAfter(from, cursor)) {
      const changes = recent.slice(recent.findLastIndex((entry) => !isAfter(entry, cursor)) + 1);
      return isAfter(head, cursor) ? { changes, cursor: { log, ...head } } : null;
    }
    try {
      const page = await read(cursor, ids, pageSize);
      return canGoOn(cursor, page) ? partOf(page, pageSize) : null;
    } catch (error) {
      if (error instanceof CursorExpiredError) throw error;
      await pause(pollMs);
      return { changes: [], cursor };
    }
  };

  return {
    end,
    async page(after, ids, limit) {
      if (after) await check(after);
      const page = await read(after ?? { version: 0, place: -1 }, ids, limit + 1);
      const hasMore = page.changes.length > limit;
      return {
        ...partOf({ ...page, changes: page.changes.slice(0, limit) }, hasMore ? limit : Infinity),
        hasMore,
      };
    },
    async follow(after, ids) {
      if (followers >= limits.subscriptions) throw new LimitError('subscriptions', followers + 1, 503);
      enter();
      try {
        const cursor = after ?? (await end());
        if (after) await check(after);
        return createFollower({ cursor, ids, next, bell, onEnd: leave });
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

/** What is known of the log while it is followed: `recent` are all its entries after `from` and up to `head`. */
interface Known {
  readonly log: string | null;
  readonly from: LogPosition;
  readonly head: LogPosition;
  readonly recent: readonly LoggedBarrierChange[];
}

function begun({ log, version }: BarrierLogPage): Known {
  return { log, from: endOf(version), head: endOf(version), recent: [] };
}

/** The same where nothing is new; a server of the database that lags behind tells nothing new either. */
function extended(known: Known, page: BarrierLogPage): Known {
  const { changes, cursor } = partOf(page, pageSize);
  if (!isAfter(cursor, known.head)) return known;
  const { log, ...head } = cursor;
  const recent = [...known.recent, ...changes];
  const dropped = recent.slice(0, Math.max(0, recent.length - keptEntries)).at(-1);
  return { log, from: dropped ?? known.from, head, recent: recent.slice(-keptEntries) };
}

/** A page of the log; a full one may end in the midst of a version. */
function partOf({ log, version, changes }: BarrierLogPage, full: number): LogPart {
  const last = changes.length >= full ? changes.at(-1) : undefined;
  const { place, ...at } = last ?? endOf(version);
  return {
    changes: changes.map((row) => toChange(row, log)),
    cursor: { log, version: at.version, place },
  };
}

function toChange({ detail, ...row }: BarrierChangeRow, log: string | null): LoggedBarrierChange {
  return { ...row, cursor: writeCursor({ log, ...row }), detail: JSON.parse(detail) as ChangeDetail };
}
