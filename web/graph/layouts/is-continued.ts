import type { LayoutResult } from './layout.ts';

/** True where the new result keeps every place of the old one, as after an expansion. */
export function isContinued(before: LayoutResult, after: LayoutResult): boolean {
  const drawn = Object.entries(before.positions);
  if (drawn.length === 0) return false;
  return drawn.every(([id, { x, y }]) => {
    const place = after.positions[id];
    return place !== undefined && Math.abs(place.x - x) < 2 && Math.abs(place.y - y) < 2;
  });
}
