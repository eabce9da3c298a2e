import { describe, expect, test } from 'vitest';
import { minimumCover, type Coverer } from '../../../api/schema/authority/minimum-cover.ts';
import { mulberry32 } from '../../support/mulberry32.ts';

describe('the smallest cover', () => {
  test('is as small as trying every set finds, and covers all, on 500 random cases', () => {
    const random = mulberry32(20);
    for (let round = 0; round < 500; round++) {
      const coverers = randomCoverers(random);
      const found = minimumCover(coverers);
      expect(coveredBy(coverers, found)).toEqual(
        coveredBy(
          coverers,
          coverers.map(({ id }) => id),
        ),
      );
      expect(found.length).toBe(smallestByTrying(coverers));
    }
  });

  test('is not what taking the largest first gives, where that is larger', () => {
    const found = minimumCover([coverer('large', '1234'), coverer('left', '125'), coverer('right', '346')]);
    expect(found).toEqual(['left', 'right']);
  });

  test('does not depend on the order in which the coverers come', () => {
    const random = mulberry32(3);
    for (let round = 0; round < 50; round++) {
      const coverers = randomCoverers(random);
      expect(minimumCover(coverers.toReversed())).toEqual(minimumCover(coverers));
    }
  });

  test('of nothing is empty', () => {
    expect(minimumCover([])).toEqual([]);
    expect(minimumCover([coverer('idle', '')])).toEqual([]);
  });
});

function coverer(id: string, needs: string): Coverer {
  return { id, covers: new Set(needs) };
}

function randomCoverers(random: () => number): Coverer[] {
  const needs = [...'abcdefghij'].slice(0, 1 + Math.floor(random() * 10));
  return Array.from({ length: 1 + Math.floor(random() * 9) }, (_, at) =>
    coverer(`o${at}`, needs.filter(() => random() < 0.35).join('')),
  );
}

function coveredBy(coverers: readonly Coverer[], ids: readonly string[]): string[] {
  const chosen = coverers.filter(({ id }) => ids.includes(id));
  return [...new Set(chosen.flatMap(({ covers }) => [...covers]))].sort();
}

/** Tries every set of coverers. */
function smallestByTrying(coverers: readonly Coverer[]): number {
  const all = coveredBy(
    coverers,
    coverers.map(({ id }) => id),
  ).length;
  let least = coverers.length;
  for (let set = 0; set < 1 << coverers.length; set++) {
    const ids = coverers.filter((_, at) => set & (1 << at)).map(({ id }) => id);
    if (ids.length < least && coveredBy(coverers, ids).length === all) least = ids.length;
  }
  return least;
}
