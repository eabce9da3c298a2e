/** The server cannot be reached: try again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** What keeps the server from answering for now. */
export type NotReadyReason = 'database' | 'starting' | 'importing';

/** The server runs but cannot answer yet: try again. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';

  readonly reason: NotReadyReason;

  constructor(message: string, reason: NotReadyReason = 'database') {
    super(message);
    this.reason = reason;
  }
}

/** The server refused or failed; asking again gives the same. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The GraphQL error's code, such as `BAD_USER_INPUT`. */
  readonly code: string | undefined;
  /** The number under which the server logged the request. */
  readonly requestId: string | undefined;

  constructor(message: string, details: { code?: string | undefined; requestId?: string | undefined } = {}) {
    super(message);
    this.code = details.code;
    this.requestId = details.requestId;
  }
}

/** True where the same question can succeed later. */
export function isTransient(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof NotReadyError;
}
