import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { toClientError } from '../errors.ts';

/** Words every error for the client: what it can mend, or the id under which the log tells the cause. */
export function useClientErrors(): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { requestId } = args.contextValue as Context;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result || !result.errors) return;
          setResult({ ...result, errors: result.errors.map((error) => toClientError(error, requestId)) });
        },
      };
    },
  };
}
