const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What `isPartialDate` takes, in words. */
export const partialDateForm = 'a date such as 2016, 2016-11 or 2016-11-03';

/** True for a real calendar date in ISO form, as precise as it may be: a year, a month or a day. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month = '01', day = '01'] = match.slice(1) as [string, string?, string?];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that the month lacks is an invalid date in some engines and rolls over into the next month in others.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** True when `from` certainly lies after `to`; dates that differ only in precision do not. */
export function isAfter(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}
