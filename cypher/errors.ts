import { Neo4jError } from 'neo4j-driver';

/** A setting is wrong or missing: fix the environment. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A query file does not fit its catalogue entry: fix the program. */
export class QueryFileError extends Error {
  override readonly name = 'QueryFileError';
}

/** The database does not answer now: try again. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
}

/** Nothing at all came back in time: the connection is as good as lost. */
export class NoAnswerError extends NotReadyError {}

/** The database refused the name or the password: fix the settings. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
}

/** The query took longer than the time that it was given. */
export class QueryTimeoutError extends Error {
  override readonly name = 'QueryTimeoutError';
}

/** What the driver calls a connection that is lost, or that there is none. */
export const lostConnectionCodes: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired']);

const notReadyCodes: ReadonlySet<string> = new Set([
  ...lostConnectionCodes,
  // A connection that is cut between two messages, and a cluster that names no reader or writer.
  'ProtocolError',
  'N/A',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
]);

/**
 * Says which kind of fault a driver error is, by its code.
 * Other errors come back as they are.
 */
export function classifyDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new QueryTimeoutError('The query took longer than it may', { cause: error });
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AccessError('The database refused the user name or the password', { cause: error });
  if (notReadyCodes.has(code) || code.startsWith('Neo.TransientError.'))
    return new NotReadyError('The database does not answer', { cause: error });
  return error;
}
