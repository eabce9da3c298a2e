import { sha256 } from './digest.ts';

/**
 * The ids of ties, in the order in which they are given: `tie:` and a digest of dataset, original type and both ends.
 * Role and dates count only where ties repeat, so that a corrected role does not break the links to a tie.
 */
export function tieIds(
  dataset: string,
  ties: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly repetition: unknown;
  }[],
): string[] {
  const keys = ties.map(({ type, from, to }) => JSON.stringify([dataset, type, from, to]));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return ties.map(({ repetition }, index) => {
    const key = keys[index] as string;
    const told = times.get(key) === 1 ? key : JSON.stringify([key, repetition]);
    return `tie:${sha256(told).slice(0, 16)}`;
  });
}
