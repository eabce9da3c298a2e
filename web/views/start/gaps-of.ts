import type { StartQuery } from '../../data/generated/documents.ts';

/** So many of so many are thin in one way. */
export interface Gap {
  readonly gap: 'holders' | 'reading' | 'dates' | 'ties' | 'reference';
  readonly missing: number;
  readonly count: number;
}

/** Counts where the data are thin; what is whole is left out. */
export function gapsOf({
  barriers,
  graph,
  wellFounded,
}: Pick<StartQuery, 'barriers' | 'graph' | 'wellFounded'>): readonly Gap[] {
  const { nodes } = barriers;
  const founded = wellFounded.cells.reduce(
    (sum, { tieCount }) => sum + tieCount,
    wellFounded.unknownLevelTieCount,
  );
  const gaps: readonly Gap[] = [
    { gap: 'holders', missing: nodes.filter((one) => one.holderCount === 0).length, count: nodes.length },
    {
      gap: 'reading',
      missing: nodes.filter((one) => one.levelOfAuthorityConfidence === 'LOW').length,
      count: nodes.length,
    },
    { gap: 'dates', missing: nodes.filter((one) => one.observedDate === null).length, count: nodes.length },
    { gap: 'ties', missing: graph.tieCount - founded, count: graph.tieCount },
    { gap: 'reference', missing: graph.referenceCount, count: graph.nodeCount },
  ];
  return gaps.filter(({ missing }) => missing > 0);
}
