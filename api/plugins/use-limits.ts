import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { costOf, type Cost } from '../limits/cost.ts';
import { countTokens } from '../limits/count-tokens.ts';
import { LimitError, limits } from '../limits/limits.ts';
import { formFault } from '../limits/measure-document.ts';

/** Faults of a document that are told at once; a long list of them costs time and helps nobody. */
const mostFaults = 5;

/** Refuses questions that ask for too much, before they are validated, and tells with each answer what it cost. */
export function useLimits(): Plugin<Context> {
  const costs = new WeakMap<DocumentNode, Map<string, Cost>>();
  const costFor = (schema: GraphQLSchema, document: DocumentNode, name: string | null | undefined): Cost => {
    const known = costs.get(document) ?? new Map<string, Cost>();
    costs.set(document, known);
    const operation = getOperationAST(document, name);
    const cost = known.get(name ?? '') ?? (operation ? costOf(schema, document, operation) : () => 0);
    known.set(name ?? '', cost);
    return cost;
  };
  return {
    onParse({ params: { source } }) {
      const text = String(source);
      // A token has a character at least, so that most texts need not be counted.
      const tokens = text.length > limits.tokens ? countTokens(text) : 0;
      if (tokens > limits.tokens) throw new LimitError('tokens', tokens);
    },
    // Asked once for each document: Yoga keeps the answer.
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn((schema, document, ...rest) => {
        const fault = formFault(document);
        return fault ? [fault] : validateFn(schema, document, ...rest).slice(0, mostFaults);
      });
    },
    // Each event of a subscription may hold as many objects as an answer.
    onSubscribe({ args: { schema, document, operationName, variableValues }, setResultAndStopExecution }) {
      const requested = costFor(schema, document, operationName)(variableValues ?? {});
      if (requested > limits.cost) setResultAndStopExecution({ errors: [new LimitError('cost', requested)] });
    },
    onExecute({ args: { schema, document, operationName, variableValues }, setResultAndStopExecution }) {
      const requested = costFor(schema, document, operationName)(variableValues ?? {});
      if (requested > limits.cost) {
        setResultAndStopExecution({ errors: [new LimitError('cost', requested)] });
        return undefined;
      }
      const cost = { requested, limit: limits.cost };
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}
