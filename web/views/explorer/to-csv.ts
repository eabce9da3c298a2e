import type { ListColumn } from './list-columns.ts';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (https://www.rfc-editor.org/rfc/rfc4180), in UTF-8 with the mark by which spreadsheets know it. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly ListColumn<Row>[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) =>
      columns.map(({ isNumber, text, value }) => (isNumber ? String(value(row)) : text(row))),
    ),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
