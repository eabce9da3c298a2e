import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** The header that says: this request was not made by another site's form or picture. */
export const preflightHeader = 'graphql-require-preflight';

/** Closes what tells strangers more than they ask for: introspection, and guesses at the name that was meant. */
export function useLocked(): Plugin<Context> {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || request.headers.has(preflightHeader)) return;
      const message = `A GET must carry the header ${preflightHeader}; a POST of JSON need not`;
      const body = JSON.stringify({ errors: [{ message, extensions: { code: 'PREFLIGHT_REQUIRED' } }] });
      endResponse(
        new fetchAPI.Response(body, { status: 403, headers: { 'content-type': 'application/json' } }),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result, setResult }) => setResult((result as readonly GraphQLError[]).map(withoutGuess));
    },
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || !result.errors) return;
        setResult({ ...result, errors: result.errors.map(withoutGuess) });
      },
    }),
  };
}

function withoutGuess(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*$/s, '');
  if (message === error.message) return error;
  const { nodes = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, path, extensions });
}
