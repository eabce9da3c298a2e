/**
 * Writes a date as precisely as it is known and no more: "2016" stays a year, "2016-11" becomes a month, "2016-11-03" a day, and
 * a moment in UTC its day and minute. What is none of these comes back as it was.
 */
export function formatDate(value: string, tag: 'sv-SE' | 'en-GB'): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day, time] = parts;
  if (!month) return year!;
  const moment = new Date(time ? value : `${year}-${month}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(moment.getTime())) return value;
  return new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    ...(time ? { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' } : { timeZone: 'UTC' }),
  }).format(moment);
}
