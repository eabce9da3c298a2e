import type { ItemType } from './items.ts';

/** Items in one transaction: entities, with their summaries and what they were made of, are some five times as large as ties. */
export const batchItems: Readonly<Record<ItemType, number>> = {
  SOURCE: 5_000,
  CLAIM: 1_000,
  TIE: 5_000,
  STEP: 5_000,
};

/** Rows in one transaction: enough to be fast, few enough for the database's memory. */
export const batchRows = 5_000;

/** A list cut into lists of at most `size`. */
export function inBatches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
