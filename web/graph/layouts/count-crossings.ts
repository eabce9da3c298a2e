import type { Position } from '../picture.ts';
import type { LayoutTie } from './layout.ts';

/** How many pairs of ties cross when each is a straight line; ties that share an end do not cross. */
export function countCrossings(
  ties: readonly LayoutTie[],
  positions: Readonly<Record<string, Position>>,
): number {
  const lines = ties
    .filter((tie) => tie.from !== tie.to)
    .map(({ from, to }) => ({ from, to, a: positions[from]!, b: positions[to]! }))
    .sort((one, other) => Math.min(one.a.x, one.b.x) - Math.min(other.a.x, other.b.x));
  let crossings = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const one = lines[at]!;
    const right = Math.max(one.a.x, one.b.x);
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next]!;
      if (other.a.x > right && other.b.x > right) break;
      if (one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to)
        continue;
      if (side(one.a, one.b, other.a) * side(one.a, one.b, other.b) >= 0) continue;
      if (side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0) crossings += 1;
    }
  }
  return crossings;
}

function side(a: Position, b: Position, p: Position): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
