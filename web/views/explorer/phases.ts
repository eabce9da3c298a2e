import type { ExplorerLink } from '../../links.ts';

/** The three phases of the innovation platforms' programme, in whole years. */
export const phases = [
  { phase: 1, from: '2013', to: '2015' },
  { phase: 2, from: '2016', to: '2019' },
  { phase: 3, from: '2020', to: '2023' },
] as const;

export type Phase = (typeof phases)[number];
type Span = Pick<ExplorerLink, 'from' | 'to'>;

/** The phase that a span of time is exactly. */
export function phaseOf({ from, to }: Span): Phase | undefined {
  return phases.find((phase) => phase.from === from && phase.to === to);
}

/** The phase after or before a span: of one that is none, the first that begins after it, or the last that ends before. Null at the end. */
export function nextPhase({ from, to }: Span, by: 1 | -1): Phase | null {
  const after = phases.filter((phase) => from === null || phase.from > from);
  const before = phases.filter((phase) => to === null || phase.to < to);
  return (by === 1 ? after.at(0) : before.at(-1)) ?? null;
}
