import { stepKinds } from '../../../cypher/model.ts';
import type { StepRow } from '../../../cypher/read/barriers/index.ts';

/** As much of a step as its place in time needs. */
export type TimedStep = Pick<StepRow, 'id' | 'kind' | 'date' | 'sourceStatus' | 'dataset'>;

/**
 * Steps in the order in which they count (docs/model.md): those without a date first, then by date, the less precise of two that
 * agree later. A source's word for where the barrier stands comes after all that its dataset dates, unless it has a date itself.
 */
export function inOrderOfTime<Step extends TimedStep>(steps: readonly Step[]): Step[] {
  const latest = new Map<string, string>();
  for (const { dataset, date } of steps)
    if (date && sortable(date) > (latest.get(dataset) ?? '')) latest.set(dataset, sortable(date));
  const place = (step: Step) => {
    const isWord = Boolean(step.sourceStatus) && !step.date;
    const date = step.date ? sortable(step.date) : isWord ? (latest.get(step.dataset) ?? '') : '';
    return [date, isWord ? 1 : 0, stepKinds.indexOf(step.kind), step.id] as const;
  };
  return steps
    .map((step) => ({ step, place: place(step) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ step }) => step);
}

/** The last day that a date of any precision may mean, as text that sorts: "2018" is "2018-12-31". */
export function lastDayOf(date: string): string {
  const [year, month] = date.split('-').map(Number);
  if (date.length === 10) return date;
  const day = new Date(Date.UTC(year!, date.length === 7 ? month! : 12, 0));
  return day.toISOString().slice(0, 10);
}

/** Steps that had surely been taken by the end of a day, month or year; those without a date are not among them. */
export function stepsUntil<Step extends Pick<StepRow, 'date'>>(
  steps: readonly Step[],
  asOf: string | null,
): readonly Step[] {
  if (asOf === null) return steps;
  const end = lastDayOf(asOf);
  return steps.filter(({ date }) => date && lastDayOf(date) <= end);
}

/** '~' sorts after all that may follow in a more precise date. */
function sortable(date: string): string {
  return date.padEnd(10, '~');
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  return a[at]! < b[at]! ? -1 : 1;
}
