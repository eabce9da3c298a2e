import { governanceLevels, type GovernanceLevel } from '../../../cypher/model.ts';
import type { BarrierCaseRow } from '../../../cypher/read/barriers/index.ts';
import { barrierStates, standingOf, waitingOf, type BarrierState } from './barrier-state.ts';
import { meets, receiversOf } from './barrier-filter.ts';
import { lastDayOf } from './step-order.ts';

interface StateCount {
  readonly state: BarrierState;
  readonly count: number;
}

/** What `barrierOverview` counts; receivers and the oldest are ids. */
export interface Overview {
  readonly total: number;
  readonly levels: readonly {
    readonly level: GovernanceLevel | null;
    readonly total: number;
    readonly states: readonly StateCount[];
  }[];
  readonly states: readonly StateCount[];
  readonly waiting: number;
  readonly waitingOverYear: number;
  readonly waitingSinceUnknown: number;
  readonly oldestWaiting: string | null;
  readonly receivers: readonly {
    readonly receiver: string;
    readonly waiting: number;
    readonly waitingOverYear: number;
    readonly oldestSince: string | null;
  }[];
  readonly withoutHolder: number;
  readonly cities: readonly Group[];
  readonly themes: readonly Group[];
  readonly lifted: readonly Group[];
}

/** How many barriers belong to an entity; null stands for those of which the sources name none. */
export interface Group {
  readonly entity: string | null;
  readonly count: number;
}

/** Counts barriers as they stand at the end of `asOf`, waits being counted until `until`. */
export function overviewOf(
  barriers: readonly BarrierCaseRow[],
  asOf: string | null,
  until: string,
): Overview {
  const waiting = barriers
    .map((barrier) => ({ barrier, wait: waitingOf(barrier, asOf, until) }))
    .flatMap(({ barrier, wait }) => (wait ? [{ barrier, ...wait }] : []))
    .sort(
      (a, b) => sortKey(a.since).localeCompare(sortKey(b.since)) || (a.barrier.id < b.barrier.id ? -1 : 1),
    );
  const isOverYear = ({ barrier }: { barrier: BarrierCaseRow }) =>
    meets(barrier, { waitingLongerThanMonths: 12 }, asOf, until);
  const receivers = [...new Set(waiting.flatMap((wait) => wait.receivers))].map((receiver) => {
    const own = waiting.filter((wait) => wait.receivers.includes(receiver));
    return {
      receiver,
      waiting: own.length,
      waitingOverYear: own.filter(isOverYear).length,
      oldestSince: own[0]?.since ?? null,
    };
  });
  const oldest = waiting[0];
  return {
    total: barriers.length,
    levels: [...governanceLevels.toReversed(), null].flatMap((level) => {
      const own = barriers.filter(({ levelOfAuthority }) => (levelOfAuthority ?? null) === level);
      return own.length === 0 ? [] : [{ level, total: own.length, states: countStates(own, asOf) }];
    }),
    states: countStates(barriers, asOf),
    waiting: waiting.length,
    waitingOverYear: waiting.filter(isOverYear).length,
    waitingSinceUnknown: waiting.filter(({ since }) => since === null).length,
    oldestWaiting: oldest?.since ? oldest.barrier.id : null,
    receivers: receivers.sort((a, b) => b.waiting - a.waiting || (a.receiver < b.receiver ? -1 : 1)),
    withoutHolder: barriers.filter(({ ties }) => !ties.some(({ kind }) => kind === 'HAS_AUTHORITY_OVER'))
      .length,
    cities: groupsOf(barriers, ({ cities }) => cities),
    themes: groupsOf(barriers, ({ themes }) => themes),
    lifted: groupsOf(barriers, receiversOf),
  };
}

/** Those with most first, what is unknown last. */
function groupsOf(
  barriers: readonly BarrierCaseRow[],
  idsOf: (barrier: BarrierCaseRow) => readonly string[],
): Group[] {
  const counts = new Map<string, number>();
  for (const id of barriers.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const unknown = barriers.filter((barrier) => idsOf(barrier).length === 0).length;
  const known = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    ...known.map(([entity, count]) => ({ entity, count })),
    ...(unknown > 0 ? [{ entity: null, count: unknown }] : []),
  ];
}

function countStates(barriers: readonly BarrierCaseRow[], asOf: string | null): StateCount[] {
  const states = barriers.map(({ steps }) => standingOf(steps, asOf).state);
  return barrierStates.map((state) => ({ state, count: states.filter((own) => own === state).length }));
}

function sortKey(since: string | null): string {
  return since === null ? '~' : lastDayOf(since);
}
