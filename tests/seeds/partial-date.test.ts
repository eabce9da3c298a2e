import { describe, expect, it } from 'vitest';
import { isAfter, isPartialDate } from '../../seeds/partial-date.ts';

describe('a partial date', () => {
  it.each(['2016', '2016-11', '2016-11-03', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '16',
    '2016-13',
    '2016-00',
    '2023-02-29',
    '2016-4-1',
    '2016-04-31',
    '1 maj 2016',
    '2016-11-03T00:00',
  ])('may not be %s', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('isAfter()', () => {
  it('compares as far as both dates are known', () => {
    expect(isAfter('2017', '2016-11')).toBe(true);
    expect(isAfter('2016-12', '2016-11-03')).toBe(true);
    expect(isAfter('2016', '2016-01')).toBe(false);
    expect(isAfter('2016-01-02', '2016')).toBe(false);
  });
});
