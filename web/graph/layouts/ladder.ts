import { levelsFromTop } from '../picture.ts';
import type { Band, Position } from '../picture.ts';
import { laneRows, splitWideRows } from './ladder-rows.ts';
import type { Row } from './ladder-rows.ts';
import type { LayoutInput, LayoutResult } from './layout.ts';
import { orderRows } from './order-rows.ts';
import { placeNear } from './place-near.ts';
import type { PlacedRow } from './place-near.ts';

const bandHead = 24;
const bandFoot = 10;
const rowGap = 20;
/** More room above a row whose own nodes are tied to each other over others' heads. */
const arcRoom = 24;
const emptyBandHeight = 104;
const comfortableWidth = 700;
/** Width to height of the window that most pictures are seen in. */
const comfortableShape = 1.25;

/**
 * The governance ladder: a band for each level, international at the top. What the seeds bring is laid out first; each
 * later stage takes free places around it and moves nothing.
 */
export function layoutLadder(input: LayoutInput): LayoutResult {
  const first = ofStage(input, 0);
  let { rows, bands } = stack(arrange(first), first);
  const positions: Record<string, Position> = {};
  for (const row of rows) for (const node of row.nodes) positions[node.id] = { x: node.x, y: row.y };
  const lastStage = Math.max(0, ...input.nodes.map((node) => node.stage));
  for (let stage = 1; stage <= lastStage; stage += 1) {
    const added = input.nodes.filter((node) => node.stage === stage);
    if (added.some((node) => node.level === null)) bands = withUnknownBand(bands);
    ({ rows, bands } = placeNear(added, input.ties, positions, rows, bands));
  }
  return { positions, bands };
}

function ofStage({ nodes, ties }: LayoutInput, stage: number): LayoutInput {
  const inStage = nodes.filter((node) => node.stage === stage);
  const ids = new Set(inStage.map((node) => node.id));
  return { nodes: inStage, ties: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function arrange(input: LayoutInput): { rows: readonly Row[]; x: ReadonlyMap<string, number> } {
  const lanes = orderRows(laneRows(input), input.ties);
  const { rows, x } = orderRows(splitWideRows(lanes.rows), input.ties);
  return { rows, x: widened(x) };
}

/** A small picture takes the room that there is. */
function widened(x: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const places = [...x.values()];
  const width = Math.max(...places) - Math.min(...places);
  const factor = width < 1 ? 1 : Math.max(1, Math.min(1.35, comfortableWidth / width));
  return new Map([...x].map(([id, place]) => [id, place * factor]));
}

/** Gives each row its height and each band its place. */
function stack(
  { rows, x }: { rows: readonly Row[]; x: ReadonlyMap<string, number> },
  { nodes, ties }: LayoutInput,
): { rows: PlacedRow[]; bands: Band[] } {
  const placed: PlacedRow[] = [];
  const bands: Band[] = [];
  let top = 0;
  for (const level of levelsFromTop) {
    if (level === null && nodes.every((node) => node.level !== null)) continue;
    const inBand = rows.filter((row) => row.level === level);
    const heights = inBand.map((row) => ({
      above: Math.max(...row.nodes.map((node) => node.above)) + (hasArcs(row, ties) ? arcRoom : 0),
      below: Math.max(...row.nodes.map((node) => node.below)),
    }));
    let y = top + bandHead;
    inBand.forEach((row, index) => {
      const { above, below } = heights[index]!;
      y += above;
      placed.push({ level, y, nodes: row.nodes.map((node) => ({ ...node, x: x.get(node.id)! })) });
      y += below + (index === inBand.length - 1 ? bandFoot : rowGap);
    });
    const bottom = inBand.length === 0 ? top + emptyBandHeight : y;
    bands.push({ level, top, bottom, isEmpty: inBand.length === 0 });
    top = bottom;
  }
  return proportioned(placed, bands);
}

/** Height and width go together, as in the window: the lesser grows, what is drawn keeps its size. */
function proportioned(
  rows: readonly PlacedRow[],
  bands: readonly Band[],
): { rows: PlacedRow[]; bands: Band[] } {
  const places = rows.flatMap((row) => row.nodes.map((node) => node.x));
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const width = Math.max(comfortableWidth, right - left + 260);
  const height = bands.at(-1)!.bottom;
  const higher = Math.max(1, Math.min(1.4, width / comfortableShape / height));
  const room = height * comfortableShape - 260;
  const wider = right - left < 1 ? 1 : Math.max(1, Math.min(1.6, room / (right - left)));
  return {
    rows: rows.map((row) => ({
      ...row,
      y: row.y * higher,
      nodes: row.nodes.map((node) => ({ ...node, x: node.x * wider })),
    })),
    bands: bands.map((band) => ({ ...band, top: band.top * higher, bottom: band.bottom * higher })),
  };
}

/** A band below the others for a stage that is the first to bring entities of unknown level. */
function withUnknownBand(bands: readonly Band[]): Band[] {
  const last = bands.at(-1)!;
  if (last.level === null) return [...bands];
  return [...bands, { level: null, top: last.bottom, bottom: last.bottom + emptyBandHeight, isEmpty: true }];
}

function hasArcs(row: Row, ties: LayoutInput['ties']): boolean {
  const places = new Map(row.nodes.map((node, index) => [node.id, index]));
  return ties.some(
    ({ from, to }) =>
      Math.abs((places.get(from) ?? 0) - (places.get(to) ?? Number.NaN)) > 1 && places.has(from),
  );
}
