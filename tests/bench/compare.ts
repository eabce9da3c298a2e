import { median } from './median.ts';

/** One side of a comparison: asks once and resolves when the whole answer is there. */
export type Ask = () => Promise<unknown>;

/** Medians of both sides in milliseconds, over all rounds, and the median of each round's ratio. */
export interface Comparison {
  readonly name: string;
  readonly oursMs: number;
  readonly referenceMs: number;
  readonly ratio: number;
  readonly rounds: number;
}

const usual = { warmUps: 40, rounds: 7, perRound: 40 };

/** Asks both sides in turn, in rounds, so that what slows the machine down slows both down. */
export async function compare(
  name: string,
  ours: Ask,
  reference: Ask,
  { warmUps, rounds, perRound } = usual,
): Promise<Comparison> {
  for (let turn = 0; turn < warmUps; turn++) {
    await ours();
    await reference();
  }
  const figures: { ours: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const times = { ours: [] as number[], reference: [] as number[] };
    for (let turn = 0; turn < perRound; turn++) {
      times.ours.push(await timeOf(ours));
      times.reference.push(await timeOf(reference));
    }
    figures.push({ ours: median(times.ours), reference: median(times.reference) });
  }
  return {
    name,
    oursMs: median(figures.map((round) => round.ours)),
    referenceMs: median(figures.map((round) => round.reference)),
    ratio: median(figures.map((round) => round.ours / round.reference)),
    rounds,
  };
}

async function timeOf(ask: Ask): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
