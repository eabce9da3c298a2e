import type { Position } from '../picture.ts';
import { countCrossings } from './count-crossings.ts';
import type { LayoutNode, LayoutTie } from './layout.ts';

/** Rows of nodes and where in its row each stands. */
export interface RowPlaces {
  readonly rows: readonly (readonly LayoutNode[])[];
  readonly x: ReadonlyMap<string, number>;
}

/** About how far apart rows come to stand, in pixels. */
const rowStep = 112;
const crossingCost = 400;
const coverCost = 300;
const mostTiesToCompare = 900;

/** How hard an order is to read: crossings, ties that run over another's symbol or label, and length. */
export function rowCost({ rows, x }: RowPlaces, ties: readonly LayoutTie[]): number {
  const length = ties.reduce((sum, { from, to }) => sum + Math.abs(x.get(from)! - x.get(to)!), 0);
  if (ties.length > mostTiesToCompare) return length;
  const positions: Record<string, Position> = {};
  rows.forEach((row, index) =>
    row.forEach((node) => (positions[node.id] = { x: x.get(node.id)!, y: index * rowStep })),
  );
  return (
    countCrossings(ties, positions) * crossingCost +
    countCovers(rows.flat(), ties, positions) * coverCost +
    length
  );
}

function countCovers(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  positions: Readonly<Record<string, Position>>,
): number {
  let covers = 0;
  for (const { from, to } of ties) {
    const [a, b] = [positions[from]!, positions[to]!];
    const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
    if (lower.y - upper.y < rowStep * 1.5) continue;
    for (const node of nodes) {
      const { x, y } = positions[node.id]!;
      if (y <= upper.y || y >= lower.y) continue;
      const share = (y - upper.y) / (lower.y - upper.y);
      if (Math.abs(upper.x + share * (lower.x - upper.x) - x) < node.width / 2) covers += 1;
    }
  }
  return covers;
}
