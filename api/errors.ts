import { GraphQLError } from 'graphql';
import { AccessError, NotReadyError, QueryTimeoutError } from '../cypher/errors.ts';

/** An argument is wrong: the one who asks can mend it. */
export class UserError extends GraphQLError {
  override readonly name = 'UserError';

  /** @param fault what is wrong, and which values the argument may have. */
  constructor(argument: string, fault: string) {
    super(`Argument \`${argument}\`: ${fault}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/**
 * Words an error for the client: faults of the database get a code and a sentence, unknown ones only the id by which
 * the log tells their cause.
 */
export function toClientError(error: unknown, requestId: string): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original == null || original instanceof GraphQLError)) return error;
  const place =
    error instanceof GraphQLError
      ? {
          nodes: error.nodes ?? null,
          source: error.source ?? null,
          positions: error.positions ?? null,
          path: error.path ?? null,
        }
      : {};
  const { message, code, status } = wordingOf(original, requestId);
  return new GraphQLError(message, {
    ...place,
    extensions: { code, requestId, ...(status && { http: { status } }) },
  });
}

function wordingOf(error: unknown, requestId: string): { message: string; code: string; status?: number } {
  if (error instanceof NotReadyError)
    return {
      message: 'The database does not answer. No data are lost; try again in a moment.',
      code: 'NOT_READY',
      status: 503,
    };
  if (error instanceof QueryTimeoutError)
    return {
      message: 'The question took too long. Narrow it, or ask for fewer.',
      code: 'TIMEOUT',
      status: 504,
    };
  if (error instanceof AccessError)
    return {
      message: 'The database refused the server. Its settings must be mended.',
      code: 'NOT_READY',
      status: 503,
    };
  return {
    message: `Something went wrong here. The log tells more under ${requestId}.`,
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
  };
}
