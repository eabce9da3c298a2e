/** The order of a table: by which column, which way. */
export interface SortOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A column: how to read a row's value, as a word or a number; null values come last either way. */
export interface SortColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | null;
}

/** The rows in an order; equal ones stay as they are. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row>[],
  { column, isDescending }: SortOrder,
  compareWords: (one: string, other: string) => number,
): readonly Row[] {
  const { value } = columns.find(({ name }) => name === column) ?? columns[0]!;
  return [...rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compareWords(String(one), String(other));
    return isDescending ? -order : order;
  });
}
