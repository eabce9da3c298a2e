import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/** A document is compiled when it comes the third time: what strangers ask once shall not cost more than its answer. */
const timesBefore = 2;

interface Known {
  times: number;
  compiled?: CompiledQuery | null;
}

/** Executes queries that come again as functions made of them, with the resolvers, errors and nulls of graphql-js. */
export function useCompiled(): Plugin {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();
  const knownOf = (document: DocumentNode, name: string): Known => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const known = operations.get(name) ?? { times: 0 };
    operations.set(name, known);
    return known;
  };
  return {
    onExecute({
      args: { schema, document, operationName, variableValues, rootValue },
      executeFn,
      setExecuteFn,
    }) {
      if (getOperationAST(document, operationName)?.operation !== 'query') return;
      const known = knownOf(document, operationName ?? '');
      known.times += 1;
      if (known.times <= timesBefore) return;
      if (known.compiled === undefined) {
        const compiled = compileQuery(schema, document, operationName ?? undefined);
        // What cannot be compiled is executed as it is.
        known.compiled = isCompiledQuery(compiled) ? (compiled as CompiledQuery) : null;
      }
      const { compiled } = known;
      if (!compiled) return;
      setExecuteFn(async (args) => {
        const result = await compiled.query(rootValue, args.contextValue, variableValues ?? {});
        // Variables that do not fit: nothing was asked yet, and graphql-js has the better words for it.
        if (!('data' in result)) return executeFn(args) as Promise<ExecutionResult>;
        return result.errors
          ? { ...result, errors: result.errors.map((error) => located(error, document)) }
          : result;
      });
    },
  };
}

/** An error as graphql-js makes it: the compiled function gives it a place, but no source. */
function located(error: GraphQLError, { loc }: DocumentNode): GraphQLError {
  const { message, path, locations = [], originalError, extensions } = error;
  const lines = [
    0,
    ...[...(loc?.source.body ?? '').matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length),
  ];
  return new GraphQLError(message, {
    source: loc?.source ?? null,
    positions: locations.map(({ line, column }) => (lines[line - 1] ?? 0) + column - 1),
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: extensions ?? null,
  });
}
