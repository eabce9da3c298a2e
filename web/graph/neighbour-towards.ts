import type { Marks, NodeMark } from './marks.ts';
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

/** Where an arrow key leads from an entity; from nowhere, to the first seed. */
export function markTowards(
  { nodes, tiesOf }: Pick<Marks, 'nodes' | 'tiesOf'>,
  current: string,
  direction: Direction,
): NodeMark | null {
  const all = [...nodes.values()];
  const from = nodes.get(current);
  if (from === undefined) return all.find(({ isSeed }) => isSeed) ?? all[0] ?? null;
  const tied = new Set(tiesOf.get(current)!.flatMap(({ source, target }) => [source.id, target.id]));
  const places = all.map(({ id, at }) => ({ id, position: at, isTied: id !== current && tied.has(id) }));
  const next = neighbourTowards(direction, from.at, places);
  return next === null ? null : nodes.get(next)!;
}
