import type { Position } from '../../../graph/picture.ts';

/** How far an arc rises beside the straight line, as a share of its length. */
const rise = 0.16;

/** An arc between two points: the `d` of a path, and the point on it midway, for a label. It bulges to the north or the west. */
export function arcCurve(from: Position, to: Position): { readonly path: string; readonly middle: Position } {
  const across = { x: to.x - from.x, y: to.y - from.y };
  const [midX, midY] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const bend = { x: midX + across.y * rise * 2, y: midY - across.x * rise * 2 };
  return {
    path: `M${round(from.x)},${round(from.y)}Q${round(bend.x)},${round(bend.y)} ${round(to.x)},${round(to.y)}`,
    middle: { x: (midX + bend.x) / 2, y: (midY + bend.y) / 2 },
  };
}

/** How wide an arc of so many ties is, in pixels: twice as many are not twice as wide, or few would be lost beside many. */
export function arcWidth(count: number): number {
  return Math.min(8, 1.25 + 0.85 * Math.log2(count));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
