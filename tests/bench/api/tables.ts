import type { Comparison } from '../compare.ts';
import type { Throughput } from './side-by-side.ts';
import type { Load, Soak } from './soak.ts';

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

/** The aims beside what was seen. */
export function soakTable({ capacity, long, overload, megabytes, afterMs }: Soak): Table {
  const perSecond = capacity.accepted / capacity.seconds;
  const row = (name: string, { seconds, accepted, shed, errors, medianMs }: Load) => [
    name,
    seconds.toFixed(0),
    String(accepted),
    String(shed),
    `${((100 * shed) / Math.max(1, accepted + shed + errors)).toFixed(1)} %`,
    String(errors),
    medianMs.toFixed(0),
    (medianMs / long.medianMs).toFixed(2),
    (medianMs / capacity.medianMs).toFixed(2),
  ];
  const [first, second, last] = megabytes;
  const memory = `memory ${first.toFixed(0)}, ${second.toFixed(0)}, ${last.toFixed(0)} MB: last third / second ${(last / second).toFixed(2)}; one question after it all: ${afterMs.toFixed(0)} ms`;
  return [
    ['load', 's', 'accepted', 'shed', 'of all', 'errors', 'median ms', 'to 80 %', 'to capacity'],
    [
      row(`50 connections, capacity ${perSecond.toFixed(0)} a second`, capacity),
      row(`50 connections, 80 %: ${memory}`, long),
      row('400 connections, twice the capacity', overload),
    ],
  ];
}
