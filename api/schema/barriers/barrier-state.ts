import type { StepKind } from '../../../cypher/model.ts';
import type { BarrierCaseRow, StepRow } from '../../../cypher/read/barriers/index.ts';
import { inOrderOfTime, lastDayOf, stepsUntil, type TimedStep } from './step-order.ts';

/** Where a barrier may stand, in the order in which it goes forward. */
export const barrierStates = [
  'UNKNOWN',
  'DESCRIBED',
  'LIFTED',
  'IN_PROGRESS',
  'PARTLY_RESOLVED',
  'RESOLVED',
] as const;
export type BarrierState = (typeof barrierStates)[number];

/** Where each kind of step leaves a barrier; a meeting alone leaves it where it was. */
const stateAfter: Readonly<Record<StepKind, BarrierState | undefined>> = {
  OBSERVED: 'DESCRIBED',
  DESCRIBED: 'DESCRIBED',
  DISCUSSED: undefined,
  PROPOSED: 'LIFTED',
  LIFTED: 'LIFTED',
  INQUIRY: 'IN_PROGRESS',
  TRIED: 'IN_PROGRESS',
  ANSWERED: 'IN_PROGRESS',
  GUIDED: 'IN_PROGRESS',
  RETURNED: 'IN_PROGRESS',
  REFUSED: 'DESCRIBED',
  CONTESTED: 'DESCRIBED',
  REMAINING: 'DESCRIBED',
  IN_FORCE: 'DESCRIBED',
  PARTLY_RESOLVED: 'PARTLY_RESOLVED',
  RESOLVED: 'RESOLVED',
};

/** Where a barrier stands, or stood at the end of `asOf` (a year, a month or a day), and the step that says so. */
export function standingOf<Step extends TimedStep>(
  steps: readonly Step[],
  asOf: string | null,
): { readonly state: BarrierState; readonly step: Step | null } {
  const step = inOrderOfTime(stepsUntil(steps, asOf)).findLast(({ kind }) => stateAfter[kind]);
  return { state: (step && stateAfter[step.kind]) ?? 'UNKNOWN', step: step ?? null };
}

/** How long a barrier has waited for an answer from whom it was lifted to. */
export interface Waiting {
  /** As precise as the source gives it; null where the day is unknown. */
  readonly since: string | null;
  /** Whole days from the last day that `since` may mean until `until`; null where the day is unknown. */
  readonly days: number | null;
  readonly receivers: readonly string[];
}

/**
 * Null where the barrier does not wait: it was not lifted to anybody, or something has come of it.
 *
 * @param until the day to which the wait is counted, as 2026-11-24
 */
export function waitingOf(
  { steps }: Pick<BarrierCaseRow, 'steps'>,
  asOf: string | null,
  until: string,
): Waiting | null {
  if (standingOf(steps, asOf).state !== 'LIFTED') return null;
  const lifts = inOrderOfTime(stepsUntil(steps, asOf)).filter(isLiftToSomebody);
  if (lifts.length === 0) return null;
  const since = lifts.find(({ date }) => date)?.date ?? null;
  return {
    since,
    days: since === null ? null : Math.max(0, daysBetween(lastDayOf(since), until)),
    receivers: [...new Set(lifts.flatMap(({ to }) => to))],
  };
}

function isLiftToSomebody({ kind, to }: StepRow): boolean {
  return kind === 'LIFTED' && to.length > 0;
}

const dayMs = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The day as many months before another; the last day of the month where that has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
