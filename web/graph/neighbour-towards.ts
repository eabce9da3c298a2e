import type { Position } from './picture.ts';

/** Where an arrow key points. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ways: Readonly<Record<Direction, Position>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** True for the four arrow keys. */
export function isDirection(key: string): key is Direction {
  return key in ways;
}

/** The nearest place in a direction; what lies aside counts double, and what is tied to the start comes first among equals. */
export function neighbourTowards(
  direction: Direction,
  start: Position,
  places: readonly { readonly id: string; readonly position: Position; readonly isTied: boolean }[],
): string | null {
  const way = ways[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, position, isTied } of places) {
    const [x, y] = [position.x - start.x, position.y - start.y];
    const ahead = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (ahead < 4) continue;
    const cost = (ahead + aside * 2) * (isTied ? 0.7 : 1);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
