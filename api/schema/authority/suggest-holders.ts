import type { AuthorityBarrierRow } from '../../../cypher/read/authority/index.ts';
import type { BarrierLikenessRow, HolderSuggestionRow } from '../rows.ts';

/** Below this two barriers are not alike: a shared theme is enough, and so is the same type at the same level. */
const leastLikeness = 3;

/**
 * Who could be asked about a barrier without a named holder: holders of the barriers most like it. A shared theme weighs most, then the
 * same level of authority, then the same type. The likest first; as alike, those with more like barriers.
 */
export function suggestHolders(
  gap: AuthorityBarrierRow,
  barriers: readonly AuthorityBarrierRow[],
): readonly HolderSuggestionRow[] {
  const found = new Map<string, BarrierLikenessRow[]>();
  for (const other of barriers) {
    if (other.id === gap.id) continue;
    const themeIds = gap.themes.filter((theme) => other.themes.includes(theme));
    const isSameLevel = gap.level !== null && gap.level === other.level;
    const isSameType = gap.type !== null && gap.type === other.type;
    const likeness = 3 * themeIds.length + 2 * Number(isSameLevel) + Number(isSameType);
    if (likeness < leastLikeness) continue;
    for (const holder of other.holders) {
      const holding = {
        organisationId: holder.id,
        barrierId: other.id,
        tieId: holder.tie,
        power: holder.power,
      };
      const because = { holding, themeIds, isSameLevel, isSameType, likeness };
      found.set(holder.id, [...(found.get(holder.id) ?? []), because]);
    }
  }
  return [...found]
    .map(([organisationId, because]) => ({
      organisationId,
      because: because.sort(
        (a, b) => b.likeness - a.likeness || order(a.holding.barrierId, b.holding.barrierId),
      ),
    }))
    .sort(
      (a, b) =>
        b.because[0]!.likeness - a.because[0]!.likeness ||
        b.because.length - a.because.length ||
        order(a.organisationId, b.organisationId),
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
