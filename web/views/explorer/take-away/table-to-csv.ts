import type { Table } from './to-workbook.ts';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (https://www.rfc-editor.org/rfc/rfc4180), in UTF-8 with the mark by which spreadsheets know it. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function tableToCsv({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
