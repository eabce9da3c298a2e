import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';

/** Logs one line for each operation: its name, how long it took, and the causes of what went wrong. */
export function useRequestLog(log: Logger): Plugin<Context> {
  return {
    onExecute({ args }) {
      const start = performance.now();
      const { requestId } = args.contextValue as Context;
      const operation = args.operationName ?? getOperationAST(args.document)?.name?.value ?? 'anonymous';
      return {
        onExecuteDone({ result }) {
          const errors = 'errors' in result ? (result.errors ?? []) : [];
          const line = { requestId, operation, ms: Math.round(performance.now() - start) };
          if (errors.length === 0) log.info(line, 'operation');
          else log.warn({ ...line, errors: errors.map((error) => causeOf(error)) }, 'operation with errors');
        },
      };
    },
  };
}

function causeOf(error: Error & { originalError?: Error | null }) {
  const original = error.originalError ?? error;
  return { message: original.message, cause: original.cause ?? original.stack };
}
