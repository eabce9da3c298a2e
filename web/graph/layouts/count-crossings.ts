import type { Position } from '../picture.ts';
import type { LayoutTie } from './layout.ts';

/** How many pairs of ties cross when each is a straight line; ties that share an end do not cross. */
export function countCrossings(ties: readonly LayoutTie[], positions: Readonly<Record<string, Position>>): number {
  const lines = ties
    .filter((tie) => tie.from !== tie.to)
    .map((tie) => ({ ...tie, a: positions[tie.from]!, b: positions[tie.to]! }));
  let crossings = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to) continue;
      if (side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0 && side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0)
        crossings += 1;
    }
  });
  return crossings;
}

function side(a: Position, b: Position, p: Position): number {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
}
