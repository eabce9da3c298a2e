import type { BarrierCaseRow } from '../../../cypher/read/barriers/index.ts';

export type RelatedReason = 'INCLUDES' | 'INCLUDED_IN' | 'FOLLOWS' | 'FOLLOWED_BY' | 'SAME_THEME';

/** A barrier beside another: ids of it and of the themes that both are about. */
export interface RelatedBarrier {
  readonly id: string;
  readonly reason: RelatedReason;
  readonly themes: readonly string[];
}

/** Enough to look through; more would be a list of the theme. */
const mostSuggestions = 5;

const reasons: Readonly<Record<string, readonly [outward: RelatedReason, inward: RelatedReason]>> = {
  INCLUDES: ['INCLUDES', 'INCLUDED_IN'],
  FOLLOWS: ['FOLLOWS', 'FOLLOWED_BY'],
};

/** What the data tie to a barrier as a part or a sequel, then what it may be in other places, those with most themes in common first. */
export function relatedTo(barrier: BarrierCaseRow, all: readonly BarrierCaseRow[]): RelatedBarrier[] {
  const byId = new Map(all.map((other) => [other.id, other]));
  const shared = (id: string) =>
    (byId.get(id)?.themes ?? []).filter((theme) => barrier.themes.includes(theme));
  const tied = barrier.ties.flatMap(({ kind, from, other }) => {
    const pair = reasons[kind];
    return pair ? [{ id: other, reason: pair[from === barrier.id ? 0 : 1], themes: shared(other) }] : [];
  });
  const known = new Set([barrier.id, ...tied.map(({ id }) => id)]);
  const suggested = all
    .filter(
      (other) =>
        !known.has(other.id) &&
        other.barrierType === barrier.barrierType &&
        other.levelOfAuthority === barrier.levelOfAuthority &&
        isMetElsewhere(barrier, other),
    )
    .map(({ id, sortSv }) => ({ id, sortSv, reason: 'SAME_THEME' as const, themes: shared(id) }))
    .filter(({ themes }) => themes.length > 0)
    .sort((a, b) => b.themes.length - a.themes.length || (a.sortSv < b.sortSv ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ id, reason, themes }) => ({ id, reason, themes }));
  return [...tied, ...suggested];
}

/** True when somebody meets the other barrier who does not meet this one. */
function isMetElsewhere(barrier: BarrierCaseRow, other: BarrierCaseRow): boolean {
  const here = new Set(facing(barrier));
  return facing(other).some((id) => !here.has(id));
}

function facing({ ties }: BarrierCaseRow): string[] {
  return ties.filter(({ kind }) => kind === 'FACES' || kind === 'RAISES').map(({ other }) => other);
}
