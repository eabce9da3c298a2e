import { ApiError, NetworkError, NotReadyError, type NotReadyReason } from './request-errors.ts';
import type { TypedDocumentString } from './generated/documents.ts';

const timeoutMs = 10_000;
const reasons: Readonly<Record<string, NotReadyReason>> = { STARTING: 'starting', IMPORTING: 'importing' };

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

/**
 * Asks the API one question.
 *
 * @throws NetworkError when the server does not answer within 10 s, NotReadyError when its database is down, ApiError when the
 *   answer is an error; an AbortError when `signal` says so.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result> {
  const text = { query: document.toString(), variables };
  const documentId: unknown = document.__meta__?.['documentId'];
  if (documentId === undefined) return ask(text, signal);
  try {
    return await ask<Result>({ documentId, variables }, signal);
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'PERSISTED_QUERY_NOT_FOUND')) throw error;
    // The server is of another version than the page; it may answer the text.
    return ask(text, signal);
  }
}

async function ask<Result>(question: object, signal: AbortSignal | undefined): Promise<Result> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await post(question, signal ? AbortSignal.any([signal, timeout]) : timeout).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new NetworkError('Cannot reach the server', { cause });
    },
  );
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const answer = (await response.json().catch(() => {
    signal?.throwIfAborted();
    return undefined;
  })) as GraphQLAnswer<Result> | undefined;
  const error = answer?.errors?.[0];
  if (response.status === 503 || error?.extensions?.code === 'NOT_READY')
    throw new NotReadyError('The server cannot answer yet', reasons[error?.extensions?.code ?? '']);
  if (response.status === 502 || response.status === 504)
    throw new NetworkError(`The server answered ${response.status}`);
  if (error) {
    const { code, requestId: id = requestId } = error.extensions ?? {};
    throw new ApiError(error.message, { code, requestId: id });
  }
  if (!answer?.data) throw new ApiError(`The server answered ${response.status} without data`, { requestId });
  return answer.data;
}

function post(question: object, signal: AbortSignal): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
    signal,
  });
}
