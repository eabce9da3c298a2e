import { expect, it } from 'vitest';
import { progressLines } from '../../seeds/progress-line.ts';

it('progress outside a terminal is a line of its own, at most one a second, and the last of each phase', () => {
  let ms = 0;
  const lines: string[] = [];
  const tell = progressLines((text) => lines.push(text), { isTerminal: false, now: () => ms });
  for (const done of [1_000, 2_000, 3_000]) {
    ms += 600;
    tell({ dataset: 'ecosystem', phase: 'write ties', done, total: 3_000 });
  }
  expect(lines).toEqual([
    'ecosystem write ties: 2,000 of 3,000, 1,667 a second, 1 s left\n',
    'ecosystem write ties: 3,000 of 3,000, 1,667 a second\n',
  ]);
});
