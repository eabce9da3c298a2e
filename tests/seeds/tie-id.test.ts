import { expect, it } from 'vitest';
import { tieIds } from '../../seeds/tie-id.ts';

const tie = { type: 'FUNDS', from: 'a', to: 'b', repetition: ['funder', 2020] };

it('the id of a tie stays when its role is corrected', () => {
  const corrected = { ...tie, repetition: ['co-funder', 2020] };
  expect(tieIds('ecosystem', [corrected])).toEqual(tieIds('ecosystem', [tie]));
});

it('ties that repeat have ids of their own, whatever their order', () => {
  const again = { ...tie, repetition: ['funder', 2021] };
  const ids = tieIds('ecosystem', [tie, again]);
  expect(new Set(ids).size).toBe(2);
  expect(tieIds('ecosystem', [again, tie])).toEqual([...ids].reverse());
});

it('dataset, type and direction are part of the id', () => {
  const [id] = tieIds('ecosystem', [tie]);
  expect(tieIds('geography', [tie])).not.toContain(id);
  expect(tieIds('ecosystem', [{ ...tie, type: 'RUNS' }])).not.toContain(id);
  expect(tieIds('ecosystem', [{ ...tie, from: 'b', to: 'a' }])).not.toContain(id);
});
