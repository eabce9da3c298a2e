import { dateArgument } from '../../date-argument.ts';
import { lastDayOf } from './step-order.ts';

/** The moment that a question about barriers is asked for: `asOf` as given, `until` the day to which waits are counted. */
export interface Moment {
  readonly asOf: string | null;
  readonly until: string;
}

/** @throws UserError when `asOf` is no date. */
export function momentOf(asOf: string | null | undefined): Moment {
  const date = dateArgument('asOf', asOf);
  return { asOf: date, until: date === null ? new Date().toISOString().slice(0, 10) : lastDayOf(date) };
}
