/** Rows in one transaction: enough to be fast, few enough for the database's memory. */
export const batchRows = 5_000;

/** A list cut into lists of at most `size`. */
export function inBatches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
