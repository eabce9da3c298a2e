import { levelsFromTop } from '../picture.ts';
import type { Band, Level, Position } from '../picture.ts';
import { nodeGap } from './ladder-rows.ts';
import type { LayoutNode, LayoutTie } from './layout.ts';

/** A row whose nodes have their places. */
export interface PlacedRow {
  readonly level: Level;
  readonly y: number;
  readonly nodes: readonly (LayoutNode & { readonly x: number })[];
}

interface Ladder {
  rows: PlacedRow[];
  bands: Band[];
}

const newRowGap = 34;
const bandMargin = 34;
/** A new row is worth its height where the nearest free place in the old rows is farther off than this. */
const newRowCost = 260;

/**
 * Gives new nodes free places in their bands, near what they are tied to, and moves nothing that is drawn. The outermost
 * bands may grow outward by rows; those between grow sideways.
 *
 * @param positions of what is drawn; the new nodes' are added.
 */
export function placeNear(
  added: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  positions: Record<string, Position>,
  oldRows: readonly PlacedRow[],
  oldBands: readonly Band[],
): Ladder {
  const ladder: Ladder = { rows: [...oldRows], bands: [...oldBands] };
  const waiting = added.map((node) => ({ node, near: nearby(node.id, ties, positions) }));
  waiting.sort((a, b) => a.near.x - b.near.x || (a.node.id < b.node.id ? -1 : 1));
  for (const { node, near } of waiting) {
    const spot = cheapest(candidateRows(node, ladder), node, near);
    positions[node.id] = { x: spot.x, y: spot.row.y };
    const row = { ...spot.row, nodes: [...spot.row.nodes, { ...node, x: spot.x }] };
    const at = ladder.rows.indexOf(spot.row);
    ladder.rows = at === -1 ? [...ladder.rows, row] : ladder.rows.with(at, row);
    ladder.bands = grow(ladder.bands, node, positions[node.id]!);
  }
  return ladder;
}

/** The mean place of what is drawn and tied to the node; the middle of the picture where nothing is. */
function nearby(
  id: string,
  ties: readonly LayoutTie[],
  positions: Readonly<Record<string, Position>>,
): Position {
  const ends = ties
    .filter((tie) => tie.from === id || tie.to === id)
    .map((tie) => positions[tie.from === id ? tie.to : tie.from])
    .filter((end) => end !== undefined);
  if (ends.length === 0) return { x: 0, y: 0 };
  return { x: mean(ends.map((end) => end.x)), y: mean(ends.map((end) => end.y)) };
}

function candidateRows(node: LayoutNode, { rows, bands }: Ladder): { row: PlacedRow; cost: number }[] {
  const inBand = rows.filter((row) => row.level === node.level).sort((a, b) => a.y - b.y);
  const band = bands.find(({ level }) => level === node.level)!;
  const candidates = inBand.map((row) => ({ row, cost: 0 }));
  const fresh = (y: number) => ({ row: { level: node.level, y, nodes: [] }, cost: newRowCost });
  if (inBand.length === 0)
    return [{ ...fresh((band.top + band.bottom - node.below + node.above + 12) / 2), cost: 0 }];
  if (band === bands.at(0)) candidates.unshift(fresh(edge(inBand[0]!, 'above') - newRowGap - node.below));
  if (band === bands.at(-1)) candidates.push(fresh(edge(inBand.at(-1)!, 'below') + newRowGap + node.above));
  return candidates;
}

function edge(row: PlacedRow, side: 'above' | 'below'): number {
  const reach = Math.max(...row.nodes.map((node) => node[side]));
  return side === 'above' ? row.y - reach : row.y + reach;
}

function cheapest(candidates: readonly { row: PlacedRow; cost: number }[], node: LayoutNode, near: Position) {
  let best: { row: PlacedRow; x: number; cost: number } | undefined;
  for (const { row, cost } of candidates) {
    const x = nearestFree(row, node.width, near.x);
    const total = cost + Math.abs(x - near.x) + 0.3 * Math.abs(row.y - near.y);
    if (best === undefined || total < best.cost - 0.01) best = { row, x, cost: total };
  }
  return best!;
}

/** The free place in a row that is nearest to `wish`. */
function nearestFree(row: PlacedRow, width: number, wish: number): number {
  const taken = row.nodes.map((node) => {
    const reach = (node.width + width) / 2 + nodeGap;
    return { left: node.x - reach, right: node.x + reach };
  });
  const free = (x: number) => taken.every(({ left, right }) => x <= left + 1e-6 || x >= right - 1e-6);
  const spots = [wish, ...taken.flatMap(({ left, right }) => [left, right])].filter(free);
  return spots.reduce(
    (best, spot) => (Math.abs(spot - wish) < Math.abs(best - wish) ? spot : best),
    spots[0]!,
  );
}

function grow(bands: readonly Band[], node: LayoutNode, { y }: Position): Band[] {
  return bands.map((band) => {
    if (band.level !== node.level) return band;
    const top = band.level === levelsFromTop[0] ? Math.min(band.top, y - node.above - bandMargin) : band.top;
    const bottom =
      band === bands.at(-1) ? Math.max(band.bottom, y + node.below + bandMargin / 2) : band.bottom;
    return { ...band, top, bottom, isEmpty: false };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
