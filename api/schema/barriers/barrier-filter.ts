import type { BarrierCaseRow } from '../../../cypher/read/barriers/index.ts';
import type { BarrierTieRow } from '../../../cypher/read/ties/tie-row.ts';
import { monthsBefore, standingOf, waitingOf, type BarrierState } from './barrier-state.ts';
import { lastDayOf } from './step-order.ts';

/** The conditions on barriers that only their steps can answer. */
export interface CaseFilter {
  readonly states?: readonly BarrierState[] | null | undefined;
  readonly holders?: readonly string[] | null | undefined;
  readonly receivers?: readonly string[] | null | undefined;
  readonly isWaiting?: boolean | null | undefined;
  readonly waitingLongerThanMonths?: number | null | undefined;
  readonly cities?: readonly string[] | null | undefined;
  readonly unknown?: readonly BarrierUnknown[] | null | undefined;
}

/** What the sources may leave unsaid of a barrier. */
export type BarrierUnknown = 'LEVEL' | 'CITY' | 'THEME' | 'RECEIVER' | 'WAITING_SINCE';

/** True when a list of barriers cannot be made without their steps. */
export function needsCases(filter: CaseFilter): boolean {
  return (
    ['states', 'holders', 'receivers', 'isWaiting', 'waitingLongerThanMonths', 'cities', 'unknown'] as const
  ).some((name) => filter[name] != null);
}

/** Whether a barrier meets all of the conditions at the end of `asOf`, waits being counted until `until`. */
export function meets(
  barrier: BarrierCaseRow,
  { states, holders, receivers, isWaiting, waitingLongerThanMonths, cities, unknown }: CaseFilter,
  asOf: string | null,
  until: string,
): boolean {
  const waiting = waitingOf(barrier, asOf, until);
  return (
    (states == null || states.includes(standingOf(barrier.steps, asOf).state)) &&
    (holders == null || holdersOf(barrier).some(({ other }) => holders.includes(other))) &&
    (receivers == null || receiversOf(barrier).some((id) => receivers.includes(id))) &&
    (cities == null || barrier.cities.some((id) => cities.includes(id))) &&
    (unknown == null || unknown.every((what) => isUnknown(barrier, what, waiting))) &&
    (isWaiting == null || (waiting !== null) === isWaiting) &&
    (waitingLongerThanMonths == null ||
      (waiting?.since != null && lastDayOf(waiting.since) < monthsBefore(until, waitingLongerThanMonths)))
  );
}

function isUnknown(
  barrier: BarrierCaseRow,
  what: BarrierUnknown,
  waiting: ReturnType<typeof waitingOf>,
): boolean {
  if (what === 'WAITING_SINCE') return waiting !== null && waiting.since === null;
  if (what === 'LEVEL') return barrier.levelOfAuthority == null;
  if (what === 'CITY') return barrier.cities.length === 0;
  return (what === 'THEME' ? barrier.themes : receiversOf(barrier)).length === 0;
}

/** The ties of those who have authority over a barrier, along the chain of decisions where there is one. */
export function holdersOf({ ties }: BarrierCaseRow): BarrierTieRow[] {
  return inChain(ties.filter(({ kind }) => kind === 'HAS_AUTHORITY_OVER'));
}

/** Ties of authority in the order of the chain; those outside it come last, as they are. */
export function inChain(ties: readonly BarrierTieRow[]): BarrierTieRow[] {
  return [...ties].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}

/** Those to whom a barrier was lifted, each once. */
export function receiversOf({ ties }: BarrierCaseRow): string[] {
  return [...new Set(ties.filter(({ kind }) => kind === 'LIFTED_TO').map(({ other }) => other))];
}

/** A place in the order of waiting, the longest first; then those that wait since an unknown day, then those that do not wait. */
export function waitingKey(barrier: BarrierCaseRow, asOf: string | null, until: string): string {
  const waiting = waitingOf(barrier, asOf, until);
  const since = waiting === null ? '~~' : waiting.since === null ? '~' : lastDayOf(waiting.since);
  return `${since} ${barrier.sortSv} ${barrier.id}`;
}
