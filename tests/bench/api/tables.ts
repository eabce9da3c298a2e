import type { Comparison } from '../compare.ts';
import type { Throughput } from './side-by-side.ts';
import type { Soak } from './soak.ts';

type Table = readonly [head: readonly string[], rows: readonly (readonly string[])[]];

/** Answers a second of each, and how ours stand to the limit and to the library. */
export function throughputTable(results: readonly Throughput[]): Table {
  const names = Object.keys(results[0]?.perSecond ?? {});
  const to = (of: string, { perSecond }: Throughput) => perSecond['ours']! / perSecond[of]!;
  const mean = (of: string) =>
    Math.exp(results.reduce((sum, result) => sum + Math.log(to(of, result)), 0) / results.length);
  return [
    ['question', ...names, 'ours / by hand', 'ours / @neo4j/graphql'],
    [
      ...results.map((result) => [
        result.question,
        ...names.map((name) => result.perSecond[name]!.toFixed(0)),
        to('by hand', result).toFixed(2),
        to('@neo4j/graphql', result).toFixed(2),
      ]),
      [
        'geometric mean',
        ...names.map(() => ''),
        mean('by hand').toFixed(2),
        mean('@neo4j/graphql').toFixed(2),
      ],
    ],
  ];
}

export function comparisonTable(
  [ours, reference]: readonly [string, string],
  results: readonly Comparison[],
): Table {
  return [
    ['question', `${ours} ms`, `${reference} ms`, 'ratio'],
    results.map(({ name, oursMs, referenceMs, ratio }) => [
      name,
      oursMs.toFixed(2),
      referenceMs.toFixed(2),
      ratio.toFixed(2),
    ]),
  ];
}

export function soakTable(soak: Soak): Table {
  const { overload } = soak;
  return [
    ['load', 'answers', 'refused', 'errors', 'median ms', 'memory MB', 'last third / second'],
    [
      [
        `80 % of ${soak.capacity.toFixed(0)} a second, ${soak.minutes} min`,
        String(soak.answers),
        String(soak.refused),
        String(soak.errors),
        String(soak.medianMs),
        soak.megabytes.toFixed(0),
        soak.memoryRatio.toFixed(2),
      ],
      [
        'twice the capacity, 20 s',
        String(overload.accepted),
        String(overload.shed),
        String(overload.errors),
        String(overload.medianMs),
        '',
        '',
      ],
    ],
  ];
}
