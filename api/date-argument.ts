import { UserError } from './errors.ts';

/**
 * A date as an argument gives it: a year, a month or a day.
 *
 * @throws UserError when it is none of these.
 */
export function dateArgument(argument: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (!year || date.getUTCMonth() !== Number(month ?? 1) - 1 || date.getUTCDate() !== Number(day ?? 1))
    throw new UserError(
      argument,
      `${JSON.stringify(value)} is not a date such as 2016, 2016-11 or 2016-11-03`,
    );
  return value;
}
