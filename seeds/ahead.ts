/** The same values, with the next one being made while the last one is used: reading overlaps writing, and is never further ahead. */
export async function* ahead<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = values[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = iterator.next();
      // What goes wrong is told when it is this one's turn.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Values that come in parts of any size, in lists of `size`; the last may be shorter. */
export async function* inLists<T>(parts: AsyncIterable<readonly T[]>, size: number): AsyncGenerator<T[]> {
  let list: T[] = [];
  for await (const part of parts)
    for (const value of part) {
      list.push(value);
      if (list.length < size) continue;
      yield list;
      list = [];
    }
  if (list.length > 0) yield list;
}
