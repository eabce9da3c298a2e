import type { Position } from '../picture.ts';
import { countCrossings } from './count-crossings.ts';
import { nodeGap } from './ladder-rows.ts';
import type { Row } from './ladder-rows.ts';
import type { LayoutNode, LayoutTie } from './layout.ts';
import { spread } from './spread.ts';

const passes = 14;
/** Above so many ties a count of all crossings costs more than it gives. */
const mostTiesToCount = 900;

/** Rows in their order, and where in its row each node stands. */
export interface OrderedRows {
  readonly rows: readonly Row[];
  readonly x: ReadonlyMap<string, number>;
}

/**
 * Orders each row so that few ties cross: barycentre sweeps down and up (Sugiyama, Tagawa and Toda 1981) with swaps of
 * neighbours, and keeps the best order seen. What is equal stays in the order that it came in.
 */
export function orderRows(rows: readonly Row[], ties: readonly LayoutTie[]): OrderedRows {
  const neighbours = neighboursOf(ties);
  const rowOf = new Map(rows.flatMap((row, index) => row.nodes.map((node) => [node.id, index] as const)));
  const x = new Map<string, number>();
  let current = rows.map((row) => row.nodes);
  for (const row of current) place(row, row.map(() => 0), neighbours, x);

  let best = { rows: current, x: new Map(x), cost: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass < passes; pass += 1) {
    const sweep = current.map((_row, index) => (pass % 2 === 0 ? index : current.length - 1 - index));
    for (const index of sweep) {
      const wish = (node: LayoutNode) => barycentre(node.id, index, neighbours, rowOf, x);
      const sorted = stableSort(current[index]!, wish);
      const swapped = swapNeighbours(sorted, index, neighbours, rowOf, x);
      current = current.with(index, swapped);
      place(swapped, swapped.map(wish), neighbours, x);
    }
    const cost = costOf(current, ties, x);
    if (cost < best.cost) best = { rows: current, x: new Map(x), cost };
  }
  return { rows: rows.map((row, index) => ({ level: row.level, nodes: best.rows[index]! })), x: best.x };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(ties: readonly LayoutTie[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of ties) {
    if (from === to) continue;
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  return neighbours;
}

/** The mean place of a node's neighbours; those in its own row pull less, for they can stand on either side. */
function barycentre(id: string, row: number, neighbours: Neighbours, rowOf: ReadonlyMap<string, number>, x: ReadonlyMap<string, number>) {
  let sum = 0;
  let weight = 0;
  for (const other of neighbours.get(id) ?? []) {
    const pull = rowOf.get(other) === row ? 0.3 : 1;
    sum += pull * x.get(other)!;
    weight += pull;
  }
  return weight === 0 ? x.get(id)! : sum / weight;
}

function stableSort(row: readonly LayoutNode[], wish: (node: LayoutNode) => number): LayoutNode[] {
  return row.map((node) => ({ node, at: wish(node) })).sort((a, b) => (Math.abs(a.at - b.at) < 0.5 ? 0 : a.at - b.at)).map(({ node }) => node);
}

function swapNeighbours(
  row: readonly LayoutNode[],
  index: number,
  neighbours: Neighbours,
  rowOf: ReadonlyMap<string, number>,
  x: ReadonlyMap<string, number>,
): LayoutNode[] {
  const result = [...row];
  for (let changed = true, turns = 0; changed && turns < 4; turns += 1) {
    changed = false;
    for (let at = 0; at + 1 < result.length; at += 1) {
      const [left, right] = [result[at]!, result[at + 1]!];
      let gain = 0;
      for (const a of neighbours.get(left.id) ?? []) {
        for (const b of neighbours.get(right.id) ?? []) {
          const [rowA, rowB] = [rowOf.get(a)! - index, rowOf.get(b)! - index];
          if (rowA * rowB > 0) gain += Math.sign(x.get(a)! - x.get(b)!);
        }
      }
      if (gain > 0) {
        result.splice(at, 2, right, left);
        changed = true;
      }
    }
  }
  return result;
}

function place(row: readonly LayoutNode[], wishes: readonly number[], neighbours: Neighbours, x: Map<string, number>) {
  const places = spread(
    row.map((node, at) => ({ x: wishes[at]!, weight: 1 + (neighbours.get(node.id)?.length ?? 0), width: node.width })),
    nodeGap,
  );
  row.forEach((node, at) => x.set(node.id, places[at]!));
}

function costOf(rows: readonly (readonly LayoutNode[])[], ties: readonly LayoutTie[], x: ReadonlyMap<string, number>): number {
  const positions: Record<string, Position> = {};
  rows.forEach((row, index) => row.forEach((node) => (positions[node.id] = { x: x.get(node.id)!, y: index * 100 })));
  const length = ties.reduce((sum, { from, to }) => sum + Math.abs(x.get(from)! - x.get(to)!), 0);
  return (ties.length > mostTiesToCount ? 0 : countCrossings(ties, positions) * 400) + length;
}
