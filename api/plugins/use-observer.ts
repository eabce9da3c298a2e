import { getOperationAST, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { toClientError } from '../errors.ts';
import type { Observer, OperationEvent, OperationFault } from '../observe/observer.ts';

/** Tells of each operation: its name, how long it took, and the causes of what went wrong. */
export function useObserver(observer: Observer): Plugin<Context> {
  return {
    onExecute({ args }) {
      const event = begin(args);
      const start = performance.now();
      return {
        onExecuteDone({ result }) {
          const errors = 'errors' in result ? (result.errors ?? []) : [];
          const faults = errors.map((error) => faultOf(error, event.requestId));
          observer.operationEnded?.({ ...event, ms: performance.now() - start, faults });
        },
      };
    },
    onSubscribe({ args }) {
      const event = begin(args);
      const start = performance.now();
      return {
        onSubscribeResult() {
          const end = () =>
            observer.operationEnded?.({ ...event, ms: performance.now() - start, faults: [] });
          return { onEnd: end };
        },
      };
    },
  };

  function begin(args: {
    readonly document: Parameters<typeof getOperationAST>[0];
    readonly operationName?: string | null | undefined;
    readonly contextValue: unknown;
  }): OperationEvent {
    const { requestId, asked } = args.contextValue as Context;
    const definition = getOperationAST(args.document, args.operationName);
    const operation = definition?.name?.value ?? 'anonymous';
    const type = definition?.operation ?? 'query';
    asked.operation = operation;
    const event: OperationEvent = { requestId, operation, type };
    observer.operationStarted?.(event);
    return event;
  }
}

function faultOf(error: GraphQLError, requestId: string): OperationFault {
  const original = error.originalError ?? error;
  const { code = 'BAD_USER_INPUT' } = toClientError(error, requestId).extensions;
  const cause = original.cause instanceof Error ? original.cause.message : original.cause;
  return { code: String(code), message: original.message, cause: cause ?? original.stack };
}
