import type { AuthorityPageQuery, GovernanceLevel } from '../../data/generated/documents.ts';
import { linkLevels } from '../../link-words.ts';

export type Holder = AuthorityPageQuery['authorityHolders'][number];
export type Gap = AuthorityPageQuery['authorityGaps']['withoutHolder'][number];

/** One level of the map: who holds authority there, and the barriers of that level for which nobody is named. */
export interface AuthorityLevel {
  /** Null where the level is unknown. */
  readonly level: GovernanceLevel | null;
  readonly holders: readonly Holder[];
  readonly barrierCount: number;
  readonly gaps: readonly Gap[];
}

/** The levels from the top; one at which there is nothing is left out. Those who only advise stand at theirs, after the others. */
export function authorityLevels({
  authorityHolders,
  authorityGaps,
  barrierOverview,
}: AuthorityPageQuery): readonly AuthorityLevel[] {
  return [...linkLevels, null]
    .map((level) => ({
      level,
      holders: authorityHolders.filter(({ organisation }) => organisation.level === level),
      barrierCount: barrierOverview.levels.find((one) => one.level === level)?.total ?? 0,
      gaps: authorityGaps.withoutHolder.filter(({ barrier }) => barrier.levelOfAuthority === level),
    }))
    .filter(({ holders, barrierCount }) => holders.length > 0 || barrierCount > 0);
}

/** Those who hold authority themselves, and do not only advise. */
export function holding(holders: readonly Holder[]): readonly Holder[] {
  return holders.filter(({ holdings }) => holdings.length > 0);
}
