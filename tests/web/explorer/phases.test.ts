import { expect, test } from 'vitest';
import { nextPhase, phaseOf } from '../../../web/views/explorer/phases.ts';

const span = (from: string | null, to: string | null) => ({ from, to });

test.each([
  [span(null, null), 1, 1],
  [span(null, null), -1, 3],
  [span('2013', '2015'), 1, 2],
  [span('2020', '2023'), -1, 2],
  [span('2020', '2023'), 1, null],
  [span('2013', '2015'), -1, null],
  [span('2017', '2018'), 1, 3],
  [span('2017', '2018'), -1, 1],
] as const)('from %j the step %i leads to phase %s', (at, by, phase) => {
  expect(nextPhase(at, by)?.phase ?? null).toBe(phase);
});

test('a span is a phase only where both of its ends are', () => {
  expect(phaseOf(span('2016', '2019'))?.phase).toBe(2);
  expect(phaseOf(span('2016', '2018'))).toBeUndefined();
});
