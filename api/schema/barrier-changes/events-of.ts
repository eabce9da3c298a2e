import type { LoggedBarrierChange } from '../../barrier-log/barrier-log.ts';

/** Changes as the events of a subscription, each under the name of its field. */
export function eventsOf(
  changes: AsyncIterator<LoggedBarrierChange>,
): AsyncIterableIterator<{ barrierChanged: LoggedBarrierChange }> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { value, done } = await changes.next();
      return done ? { value: undefined, done } : { value: { barrierChanged: value }, done: false };
    },
    async return() {
      await changes.return?.();
      return { value: undefined, done: true };
    },
  };
}
