import type { StartQuery } from '../../data/generated/documents.ts';

/** So many of so many are thin in one way. */
export interface Gap {
  readonly gap: 'holders' | 'reading' | 'dates' | 'ties' | 'reference';
  readonly missing: number;
  readonly count: number;
}

type Thin = Pick<StartQuery, 'overview' | 'barriers' | 'graph' | 'allTies' | 'wellFounded'>;

/** Counts where the data are thin; what is whole is left out. */
export function gapsOf({ overview, barriers: { nodes }, graph, allTies, wellFounded }: Thin): readonly Gap[] {
  const barriers = nodes.length;
  const ties = tiesOf(allTies);
  const gaps: readonly Gap[] = [
    { gap: 'holders', missing: overview.withoutHolder, count: overview.total },
    {
      gap: 'reading',
      missing: nodes.filter((one) => one.levelOfAuthorityConfidence === 'LOW').length,
      count: barriers,
    },
    { gap: 'dates', missing: nodes.filter((one) => one.observedDate === null).length, count: barriers },
    { gap: 'ties', missing: ties - tiesOf(wellFounded), count: ties },
    { gap: 'reference', missing: graph.referenceCount, count: graph.nodeCount },
  ];
  return gaps.filter(({ missing }) => missing > 0);
}

/** Both from the same count: `graph.tieCount` also has the ties of registers, which a matrix leaves out. */
function tiesOf({ cells, unknownLevelTieCount }: Thin['allTies']): number {
  return cells.reduce((sum, { tieCount }) => sum + tieCount, unknownLevelTieCount);
}
