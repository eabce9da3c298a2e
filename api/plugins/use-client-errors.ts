import { GraphQLError } from 'graphql';
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
          const word = 'data' in result ? (error: GraphQLError) => error : toRequestError;
          setResult({
            ...result,
            errors: result.errors.map((error) => word(toClientError(error, requestId))),
          });
        },
      };
    },
  };
}

/** An error of the request itself, such as a variable of the wrong type: nothing was executed. */
function toRequestError(error: GraphQLError): GraphQLError {
  if (error.extensions['http']) return error;
  const { message, nodes = null, source = null, positions = null } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions, http: { spec: true, status: 400 } },
  });
}
