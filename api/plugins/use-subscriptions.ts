import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { toClientError } from '../errors.ts';

/** For so long those who get the same event share what is read for it: 200 readers then cost little more than one. */
const sharedMs = 1_000;

/**
 * Answers each event of a subscription with a context of its own: that of a request ends with its time, and keeps what it has read.
 * An error ends a subscription with a last event that tells it, since a broken stream tells nothing.
 *
 * @param onErrors is told the causes of what the client gets in other words
 */
export function useSubscriptions(
  newContext: () => Context,
  onErrors: (requestId: string, errors: readonly Error[]) => void,
): Plugin<Context> {
  const shared = new WeakMap<object, { readonly context: Context; readonly until: number }>();
  const contextFor = (root: object): Context => {
    // The event is the value of the one root field; the object around it is each reader's own.
    const [event] = Object.values(root) as [object];
    const found = shared.get(event);
    if (found && performance.now() < found.until) return found.context;
    const context = newContext();
    shared.set(event, { context, until: performance.now() + sharedMs });
    return context;
  };

  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const { requestId } = args.contextValue as Context;
        const worded = (result: ExecutionResult): ExecutionResult => {
          if (!result.errors) return result;
          onErrors(requestId, result.errors);
          return { ...result, errors: result.errors.map((error) => toClientError(error, requestId)) };
        };
        const stream = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in stream)) return worded(stream);
        const source = stream[Symbol.asyncIterator]() as AsyncIterator<object>;
        const answer = async (root: object) =>
          worded(await execute({ ...args, rootValue: root, contextValue: contextFor(root) }));
        return answers(source, answer, (error) => {
          onErrors(requestId, [error as Error]);
          return { errors: [toClientError(error, requestId)] };
        });
      });
    },
  };
}

/** Answers events one after another; ends the source when the reader ends, or when an error has been told. */
function answers(
  source: AsyncIterator<object>,
  answer: (event: object) => Promise<ExecutionResult>,
  tell: (error: unknown) => ExecutionResult,
): AsyncIterableIterator<ExecutionResult> {
  let hasFailed = false;
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await source.return?.();
    return { value: undefined, done: true };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (hasFailed) return end();
      try {
        const { value, done } = await source.next();
        return done ? { value: undefined, done } : { value: await answer(value), done: false };
      } catch (error) {
        hasFailed = true;
        return { value: tell(error), done: false };
      }
    },
    return: end,
  };
}
