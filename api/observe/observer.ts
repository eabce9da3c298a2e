import type { QueryEvent } from '../../cypher/db.ts';

/** A request to any address of the server. */
export interface RequestEvent {
  readonly requestId: string;
  /** What kind of address was asked: `graphql`, `page`, `health`, … and never the address itself, of which there are many. */
  readonly route: string;
  readonly method: string;
}

/** A question that is being answered. */
export interface OperationEvent {
  readonly requestId: string;
  /** The name that its author gave it, or `anonymous`. */
  readonly operation: string;
  readonly type: 'query' | 'mutation' | 'subscription';
}

export interface OperationFault {
  readonly code: string;
  /** What really happened, which the one who asks is not told. */
  readonly message: string;
  readonly cause: unknown;
}

/** Whoever counts, logs or traces what the server does. All of it is told; nobody waits for an answer. */
export interface Observer {
  requestStarted?(event: RequestEvent & { readonly traceparent?: string | undefined }): void;
  requestEnded?(event: RequestEvent & { readonly status: number; readonly ms: number }): void;
  operationStarted?(event: OperationEvent): void;
  operationEnded?(
    event: OperationEvent & { readonly ms: number; readonly faults: readonly OperationFault[] },
  ): void;
  queryEnded?(event: QueryEvent): void;
}

/** Tells each of several observers what one is told. */
export function observeAll(observers: readonly Observer[]): Required<Observer> {
  return {
    requestStarted: (event) => observers.forEach((observer) => observer.requestStarted?.(event)),
    requestEnded: (event) => observers.forEach((observer) => observer.requestEnded?.(event)),
    operationStarted: (event) => observers.forEach((observer) => observer.operationStarted?.(event)),
    operationEnded: (event) => observers.forEach((observer) => observer.operationEnded?.(event)),
    queryEnded: (event) => observers.forEach((observer) => observer.queryEnded?.(event)),
  };
}
