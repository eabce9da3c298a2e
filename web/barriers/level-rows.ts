import type { BarriersQuery, GovernanceLevel } from '../data/generated/documents.ts';
import { linkLevels } from '../link-words.ts';
import { stateGroups, statesOfGroup, type StateGroup } from './barriers-link.ts';

/** The counts of one level, as the overview gives them. */
export type LevelCount = BarriersQuery['overview']['levels'][number];

/** How many barriers one level has the authority to remove. */
export interface LevelRow {
  /** Null where the level is unknown. */
  readonly level: GovernanceLevel | null;
  readonly total: number;
  /** How many have come how far, in the order of the steps. */
  readonly groups: readonly { readonly group: StateGroup; readonly count: number }[];
}

/** The levels from the top, all four of them, and the unknown one where there is any; likewise the unknown state. */
export function levelRows(levels: readonly LevelCount[]): readonly LevelRow[] {
  const shown = stateGroups.filter(
    (group) => group !== 'unknown' || levels.some((level) => countOf(level, group) > 0),
  );
  const rowOf = (level: GovernanceLevel | null): LevelRow => {
    const own = levels.find((one) => one.level === level);
    return {
      level,
      total: own?.total ?? 0,
      groups: shown.map((group) => ({ group, count: own ? countOf(own, group) : 0 })),
    };
  };
  const unknown = rowOf(null);
  return [...linkLevels.map(rowOf), ...(unknown.total > 0 ? [unknown] : [])];
}

/** The level that most barriers wait for; undefined without any. */
export function heaviestLevel(
  levels: readonly Pick<LevelCount, 'level' | 'total'>[],
): { level: GovernanceLevel | null; count: number } | undefined {
  const [first] = levels.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
  return first && { level: first.level, count: first.total };
}

function countOf({ states }: LevelCount, group: StateGroup): number {
  return states
    .filter(({ state }) => statesOfGroup[group].includes(state))
    .reduce((sum, { count }) => sum + count, 0);
}
