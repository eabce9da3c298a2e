import type { Fault } from '../fault.ts';
import { isPartialDate } from '../partial-date.ts';
import type { CsvRow } from '../reading/read-csv.ts';

/** Where a value stands, for its fault. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly record?: string;
}

/** A number with a decimal comma or point; undefined for an empty text, and a fault for what is no number. */
export function amountOf(
  text: string | undefined,
  place: Place,
  field: string,
  faults: Fault[],
): number | undefined {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return undefined;
  const number = /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
  if (Number.isFinite(number)) return Math.round(number * 100) / 100;
  faults.push({ ...place, field, value: text, expected: 'an amount such as 2499638,25 or 2499638.25' });
  return undefined;
}

/** A date as precise as it is given: 2018, 2009-01-01, 2026-05-01 12:00:00, 25.05.2020 00:00. 1900-01-01 means none. */
export function dateOf(
  text: string | undefined,
  place: Place,
  field: string,
  faults: Fault[],
): string | undefined {
  const trimmed = (text ?? '').trim();
  if (trimmed === '' || trimmed.startsWith('1900-01-01')) return undefined;
  const day = trimmed.split(/[T ]/)[0] as string;
  const european = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(day);
  const iso = european ? `${european[3]}-${european[2]}-${european[1]}` : day;
  if (isPartialDate(iso)) return iso;
  faults.push({ ...place, field, value: text, expected: 'a date such as 2018, 2018-05-01 or 01.05.2018' });
  return undefined;
}

/** A text without tags, entities of HTML and needless space; undefined when nothing is said. */
export function textOf(text: string | undefined): string | undefined {
  const plain = (text ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' || plain === '-' || plain === 'NULL' || /^x{1,2}$/i.test(plain) ? undefined : plain;
}

/** A needed text of a row; a fault when it is not there. */
export function needed(row: CsvRow, file: string, field: string, faults: Fault[]): string | undefined {
  const value = row.values[field]?.trim();
  if (value) return value;
  faults.push({ file, line: row.line, field, value, expected: 'a value' });
  return undefined;
}

/** A summary is what a panel shows: whole sentences where there are some, at most about 600 characters. */
export function summaryOf(text: string | undefined): string | undefined {
  const plain = textOf(text);
  if (plain === undefined || plain.length <= 600) return plain;
  const cut = plain.slice(0, 600);
  const end = cut.lastIndexOf('. ');
  return end > 200 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
