import { describe, expect, test } from 'vitest';
import { chooseLabels } from '../../../web/views/explorer/map/choose-labels.ts';
import { listPlace } from '../../../web/views/explorer/map/list-place.ts';
import {
  fitExtent,
  keepInside,
  mostScale,
  toWindow,
  zoomAround,
} from '../../../web/views/explorer/map/map-window.ts';

const extent = { left: 100, right: 300, top: -1000, bottom: -500 };
const size = { width: 800, height: 600 };

describe('the window on the map', () => {
  test('shows all of it in the middle, in a wide one and in a high one', () => {
    for (const window of [size, { width: 300, height: 900 }]) {
      const view = fitExtent(extent, window);
      const [first, last] = [toWindow(view, { x: 100, y: -1000 }), toWindow(view, { x: 300, y: -500 })];
      expect(Math.min(first.x, first.y)).toBeCloseTo(24);
      expect(first.x + last.x).toBeCloseTo(window.width);
      expect(first.y + last.y).toBeCloseTo(window.height);
    }
  });

  test('zooms around a point, which stays where it is, up to a limit either way', () => {
    const view = fitExtent(extent, size);
    const point = toWindow(view, { x: 250, y: -600 });
    const near = zoomAround(view, 3, point, view.scale);
    expect(near.scale).toBeCloseTo(view.scale * 3);
    expect(toWindow(near, { x: 250, y: -600 }).x).toBeCloseTo(point.x);
    expect(toWindow(near, { x: 250, y: -600 }).y).toBeCloseTo(point.y);
    expect(zoomAround(view, 1000, point, view.scale).scale).toBe(mostScale);
    expect(zoomAround(view, 0.1, point, view.scale).scale).toBe(view.scale);
  });

  test('cannot be moved off the map', () => {
    const view = fitExtent(extent, size);
    for (const far of [-1e5, 1e5]) {
      const kept = keepInside({ ...view, x: far, y: far }, extent, size);
      const middle = { x: (400 - kept.x) / kept.scale, y: (300 - kept.y) / kept.scale };
      expect(middle.x).toBeGreaterThanOrEqual(99.99);
      expect(middle.x).toBeLessThanOrEqual(300.01);
      expect(middle.y).toBeGreaterThanOrEqual(-1000.01);
      expect(middle.y).toBeLessThanOrEqual(-499.99);
    }
    expect(keepInside(view, extent, size)).toEqual(view);
  });
});

describe('the names on the map', () => {
  const wish = (key: string, x: number, y: number, rank = 1) => ({
    key,
    text: key,
    at: { x, y },
    radius: 13,
    rank,
  });

  test('stand below their mark, and where that is taken, beside it', () => {
    const labels = chooseLabels([wish('Lund', 400, 300, 2), wish('Malmö', 400, 335)], size);
    expect(labels.get('Malmö')).toMatchObject({ x: 400 });
    expect(labels.get('Lund')!.x).toBeGreaterThan(413);
  });

  test('never cover each other or a mark, and are never cut at the edge', () => {
    const wishes = Array.from({ length: 60 }, (_, index) =>
      wish(`Plats ${index}`, (index * 97) % 800, (index * 211) % 600, index % 7),
    );
    const boxes = [...chooseLabels(wishes, size)].map(([key, { lines, x, y }]) => {
      const width = key.length * 5;
      return { left: x - width / 2, right: x + width / 2, top: y, bottom: y + lines.length * 15 };
    });
    expect(boxes.length).toBeGreaterThan(8);
    expect(boxes.length).toBeLessThan(60);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(800);
      expect(box.top).toBeGreaterThan(0);
      expect(box.bottom).toBeLessThan(600);
      for (const other of boxes)
        if (other !== box)
          expect(
            box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          ).toBe(false);
      for (const { at } of wishes)
        expect(
          box.left < at.x + 12 && at.x - 12 < box.right && box.top < at.y + 12 && at.y - 12 < box.bottom,
        ).toBe(false);
    }
  });

  test('yield to the higher rank, and equals are settled the same way every time', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key, index) =>
      wish(`En ganska lång plats ${key}`, 400 + index, 300 + index, key === 'e' ? 9 : 1),
    );
    const shown = [...chooseLabels(crowd, size).keys()];
    expect(shown).not.toHaveLength(8);
    expect(shown[0]).toBe('En ganska lång plats e');
    expect([...chooseLabels([...crowd].reverse(), size).keys()]).toEqual(shown);
  });
});

describe('a list on the map', () => {
  test('opens beside its place to the side with most room, and inside the window', () => {
    expect(listPlace({ x: 100, y: 100 }, size)).toBe('left: 130px; top: 60px; max-height: 532px');
    expect(listPlace({ x: 700, y: 590 }, size)).toBe('right: 130px; bottom: 8px; max-height: 584px');
    expect(listPlace({ x: 100, y: 100 }, { width: 390, height: 600 })).toMatch(/^inset: auto/);
  });
});
