import { GraphQLError } from 'graphql';
import type { BarrierLogPage } from '../../cypher/read/barrier-log/index.ts';
import { UserError } from '../errors.ts';

/** A place in the log of barriers: after the entry `place` of `version`. */
export interface LogPosition {
  readonly version: number;
  readonly place: number;
}

/** A place in a log that has a name; what was never written to has none. */
export interface LogCursor extends LogPosition {
  readonly log: string | null;
}

/** After all entries of a version. */
const lastPlace = 2 ** 31;
export function endOf(version: number): LogPosition {
  return { version, place: lastPlace };
}

/** Whether an entry comes after a place. */
export function isAfter(entry: LogPosition, { version, place }: LogPosition): boolean {
  return entry.version > version || (entry.version === version && entry.place > place);
}

/** A cursor as clients get it. */
export function writeCursor({ log, version, place }: LogCursor): string {
  const parts = [log ?? '', version, ...(place === lastPlace ? [] : [place])];
  return Buffer.from(parts.join('~')).toString('base64url');
}

/** @throws UserError when the text is no cursor of this API. */
export function readCursor(argument: string, text: string): LogCursor {
  const [, log, version, place] =
    /^([\da-f-]*)~(\d{1,15})(?:~(\d{1,9}))?$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (version === undefined)
    throw new UserError(argument, 'it is not a cursor that `barrierChanged` or `barrierCursor` gave');
  return {
    log: log || null,
    version: Number(version),
    place: place === undefined ? lastPlace : Number(place),
  };
}

/** What came after a cursor can no longer be told: the reader must read all anew. */
export class CursorExpiredError extends GraphQLError {
  override readonly name = 'CursorExpiredError';

  constructor(why: string) {
    super(`${why}. Changes may be missing: read the barriers anew, and go on from \`barrierCursor\``, {
      extensions: { code: 'CURSOR_EXPIRED', http: { status: 410 } },
    });
  }
}

/**
 * Whether the log tells all that came after a cursor. False where it has not come so far: another server of the database may have.
 *
 * @throws CursorExpiredError where it never will.
 */
export function canGoOn(cursor: LogCursor, { log, logFrom, version }: BarrierLogPage): boolean {
  // A graph gets its log with its first logged write; a cursor from before that has no log to name.
  if (cursor.log !== null && cursor.log !== log)
    throw new CursorExpiredError('The cursor is of another graph, or of one that was since emptied');
  if (cursor.version > version) return false;
  if (logFrom !== null && cursor.version < logFrom)
    throw new CursorExpiredError('The log no longer goes back to this cursor');
  return true;
}
