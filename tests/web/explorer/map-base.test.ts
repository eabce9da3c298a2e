import { describe, expect, test } from 'vitest';
import type { MapPlace } from '../../../web/views/explorer/map/base-map.ts';
import { project } from '../../../web/views/explorer/map/project.ts';
import { sweden, swedenFile } from './sweden.ts';

const away = (one: readonly [number, number], other: readonly [number, number]) => {
  const [a, b] = [project(one), project(other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

/** True where a place's label point lies inside its own shape, by the number of edges to the west of it. */
function holdsItsPoint({ at, shape }: MapPlace): boolean {
  let isInside = false;
  for (const ring of shape.split('Z').filter(Boolean)) {
    const points = ring
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number) as [number, number]);
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length]!;
      if (y1 > at.y !== y2 > at.y && at.x < ((x2 - x1) * (at.y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
  }
  return isInside;
}

describe('the map of Sweden', () => {
  test('keeps distances: places lie as far apart as they do on the ground', () => {
    // Great-circle distances in km on the same sphere.
    expect(away([13.1871, 55.7058], [20.2253, 67.8558])).toBeCloseTo(1397, -1.3);
    expect(away([11.9746, 57.7089], [18.0687, 59.3294])).toBeCloseTo(397, -0.7);
    expect(away([24.1365, 65.8355], [18.296, 57.6409])).toBeCloseTo(952, -1.3);
  });

  test('has north up, west to the left, and the shape of Sweden', () => {
    const { left, right, top, bottom } = sweden.extent;
    expect((bottom - top) / (right - left)).toBeCloseTo(2.3, 0);
    expect(project([20, 68]).y).toBeLessThan(project([13, 55]).y);
    expect(project([12, 58]).x).toBeLessThan(project([18, 58]).x);
    expect(project([15, 60]).x).toBe(0);
  });

  test('has every municipality and county, each with its label point inside its shape', () => {
    const places = [...sweden.places.values()];
    expect(places.filter(({ sort }) => sort === 'municipality')).toHaveLength(290);
    expect(places.filter(({ sort }) => sort === 'county')).toHaveLength(21);
    expect(places.filter((place) => !holdsItsPoint(place)).map(({ key }) => key)).toEqual([]);
  });

  test('draws each border once: the coast, between counties, inside a county', () => {
    const { coast, countyBorders, municipalityBorders } = sweden;
    const segments = (path: string) =>
      path
        .split('M')
        .filter(Boolean)
        .flatMap((line) => {
          const points = line.split('L');
          return points.slice(1).map((point, index) => [points[index]!, point].sort().join(' '));
        });
    const all = [coast, countyBorders, municipalityBorders].flatMap(segments);
    expect(all.length).toBeGreaterThan(5_500);
    expect(new Set(all).size / all.length).toBeGreaterThan(0.99);
    for (const path of [coast, countyBorders, municipalityBorders]) expect(path).not.toContain('NaN');
  });

  test('names places in both languages, and comes as one small file', () => {
    expect(sweden.places.get('municipality:1281')).toMatchObject({ name: 'Lund', fullName: 'Lunds kommun' });
    expect(sweden.places.get('municipality:1480')).toMatchObject({ nameEn: 'Gothenburg' });
    expect(sweden.places.get('county:12')).toMatchObject({ fullName: 'Skåne län', nameEn: 'Skåne County' });
    expect(JSON.stringify(swedenFile).length).toBeLessThan(140_000);
  });
});
