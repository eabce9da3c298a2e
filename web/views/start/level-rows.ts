import type { GovernanceLevel, StartQuery } from '../../data/generated/documents.ts';
import { groupOfState, stateGroups, type StateGroup } from '../../barriers/barriers-link.ts';

/** A barrier as the start page asks for it. */
export type StartBarrier = StartQuery['barriers']['nodes'][number];

/** The barriers that one level has the authority to remove. */
export interface LevelRow {
  /** Null where the level is unknown. */
  readonly level: GovernanceLevel | null;
  readonly barriers: readonly StartBarrier[];
  /** The barriers of each step, in the order of the steps. */
  readonly groups: readonly { readonly group: StateGroup; readonly barriers: readonly StartBarrier[] }[];
}

const levels: readonly GovernanceLevel[] = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL'];

/** Orders barriers by level of authority, the highest first, and by step. All four levels are there; an empty one says so. */
export function levelRows(barriers: readonly StartBarrier[]): readonly LevelRow[] {
  const shown = stateGroups.filter(
    (group) => group !== 'unknown' || barriers.some((barrier) => groupOfState(barrier.state) === group),
  );
  const rowOf = (level: GovernanceLevel | null): LevelRow => {
    const here = barriers.filter((barrier) => barrier.levelOfAuthority === level);
    return {
      level,
      barriers: here,
      groups: shown.map((group) => ({
        group,
        barriers: here.filter((barrier) => groupOfState(barrier.state) === group),
      })),
    };
  };
  const unknown = rowOf(null);
  return [...levels.map(rowOf), ...(unknown.barriers.length > 0 ? [unknown] : [])];
}

/** The level that most barriers wait for; undefined without any. */
export function heaviestLevel(
  rows: readonly LevelRow[],
): { level: GovernanceLevel; count: number } | undefined {
  const [first] = rows
    .flatMap(({ level, barriers }) =>
      level && barriers.length > 0 ? [{ level, count: barriers.length }] : [],
    )
    .sort((a, b) => b.count - a.count);
  return first;
}

/** Barriers by the source's own word, the most frequent first. */
export function byStatus(
  barriers: readonly StartBarrier[],
): readonly (readonly [string, readonly StartBarrier[]])[] {
  const words = new Map<string, StartBarrier[]>();
  for (const barrier of barriers) words.set(barrier.status, [...(words.get(barrier.status) ?? []), barrier]);
  return [...words].sort(([, a], [, b]) => b.length - a.length);
}
