import { nodeGap } from './ladder-rows.ts';
import type { Row } from './ladder-rows.ts';
import type { LayoutNode, LayoutTie } from './layout.ts';
import { rowCost } from './row-cost.ts';
import { spread } from './spread.ts';

const passes = 14;
/** Above so much work the trial of every swap costs more time than it gives. */
const mostTrialWork = 700_000;

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
  for (const row of current)
    place(
      row,
      row.map(() => 0),
      neighbours,
      x,
    );

  let best = { rows: current, x: new Map(x), cost: rowCost({ rows: current, x }, ties) };
  for (let pass = 0; pass < passes; pass += 1) {
    const sweep = current.map((_row, index) => (pass % 2 === 0 ? index : current.length - 1 - index));
    for (const index of sweep) {
      const wish = (node: LayoutNode) => barycentre(node.id, index, neighbours, rowOf, x);
      const sorted = stableSort(current[index]!, wish);
      const swapped = swapNeighbours(sorted, index, neighbours, rowOf, x);
      current = current.with(index, swapped);
      place(swapped, swapped.map(wish), neighbours, x);
    }
    const cost = rowCost({ rows: current, x }, ties);
    if (cost < best.cost) best = { rows: current, x: new Map(x), cost };
  }
  const { rows: tried, x: places } = trySwaps(best, ties, neighbours, rowOf);
  return { rows: rows.map((row, index) => ({ level: row.level, nodes: tried[index]! })), x: places };
}

/** Swaps two neighbours in a row where that makes the whole picture easier to read; for pictures small enough to try it on. */
function trySwaps(
  start: { rows: readonly (readonly LayoutNode[])[]; x: Map<string, number>; cost: number },
  ties: readonly LayoutTie[],
  neighbours: Neighbours,
  rowOf: ReadonlyMap<string, number>,
) {
  const pairs = start.rows.reduce((sum, row) => sum + Math.max(0, row.length - 1), 0);
  if (pairs * ties.length ** 2 > mostTrialWork) return start;
  let best = start;
  for (let improved = true, turns = 0; improved && turns < 4; turns += 1) {
    improved = false;
    for (let index = 0; index < best.rows.length; index += 1) {
      for (let a = 0; a < best.rows[index]!.length; a += 1) {
        const row = best.rows[index]!;
        if (a + 1 === row.length) continue;
        const swapped = row.with(a, row[a + 1]!).with(a + 1, row[a]!);
        const x = new Map(best.x);
        const wishes = swapped.map((node) => barycentre(node.id, index, neighbours, rowOf, x));
        place(swapped, wishes, neighbours, x);
        const rows = best.rows.with(index, swapped);
        const cost = rowCost({ rows, x }, ties);
        if (cost < best.cost - 1) {
          best = { rows, x, cost };
          improved = true;
        }
      }
    }
  }
  return best;
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
function barycentre(
  id: string,
  row: number,
  neighbours: Neighbours,
  rowOf: ReadonlyMap<string, number>,
  x: ReadonlyMap<string, number>,
) {
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
  return row
    .map((node) => ({ node, at: wish(node) }))
    .sort((a, b) => (Math.abs(a.at - b.at) < 0.5 ? 0 : a.at - b.at))
    .map(({ node }) => node);
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

function place(
  row: readonly LayoutNode[],
  wishes: readonly number[],
  neighbours: Neighbours,
  x: Map<string, number>,
) {
  const places = spread(
    row.map((node, at) => ({
      x: wishes[at]!,
      weight: 1 + (neighbours.get(node.id)?.length ?? 0),
      width: node.width,
    })),
    nodeGap,
  );
  row.forEach((node, at) => x.set(node.id, places[at]!));
}
