import type { Position } from '../picture.ts';
import type { LayoutInput, LayoutNode, LayoutResult } from './layout.ts';

const gap = 8;
const stepAside = 24;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostTries = 4000;

interface Box extends Position {
  readonly node: LayoutNode;
}

/**
 * Puts what is pinned where it is pinned. What an expansion brought and would now lie under a pinned node steps aside: in
 * its own row where the layout has bands, else to any side. Nothing else moves, and no stage looks at a later one, so that
 * an expansion moves nothing that is drawn.
 */
export function aroundPins(
  { nodes }: LayoutInput,
  result: LayoutResult,
  pinned: Readonly<Record<string, Position>>,
): LayoutResult {
  const positions: Record<string, Position> = { ...result.positions };
  const present = nodes.filter((node) => pinned[node.id] !== undefined);
  if (present.length === 0) return result;
  for (const { id } of present) positions[id] = pinned[id]!;

  const lastStage = Math.max(...nodes.map((node) => node.stage));
  const free = nodes.filter((node) => pinned[node.id] === undefined);
  const moved: Box[] = present.filter(({ stage }) => stage === 0).map((node) => boxOf(node, positions));
  for (let stage = 1; stage <= lastStage; stage += 1) {
    moved.push(...present.filter((node) => node.stage === stage).map((node) => boxOf(node, positions)));
    const fresh = free
      .filter((node) => node.stage === stage && moved.some((box) => overlap(box, boxOf(node, positions))))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (fresh.length === 0) continue;
    const waiting = new Set(fresh);
    const drawn = [
      ...moved,
      ...free
        .filter((node) => node.stage <= stage && !waiting.has(node))
        .map((node) => boxOf(node, positions)),
    ];
    for (const node of fresh) {
      const spot = freeSpot(boxOf(node, positions), drawn, result.bands.length > 0);
      positions[node.id] = { x: spot.x, y: spot.y };
      drawn.push(spot);
      moved.push(spot);
    }
  }
  return { ...result, positions };
}

function boxOf(node: LayoutNode, positions: Readonly<Record<string, Position>>): Box {
  return { node, ...positions[node.id]! };
}

function overlap(a: Box, b: Box): boolean {
  if (Math.abs(a.x - b.x) >= (a.node.width + b.node.width) / 2) return false;
  return a.y - a.node.above < b.y + b.node.below && b.y - b.node.above < a.y + a.node.below;
}

function freeSpot(box: Box, drawn: readonly Box[], staysInRow: boolean): Box {
  const isFree = (spot: Box) => drawn.every((other) => !overlap(spot, other));
  if (staysInRow) return besides(box, drawn, isFree);
  for (let turn = 1; turn < mostTries; turn += 1) {
    const reach = stepAside * Math.sqrt(turn);
    const angle = turn * goldenAngle;
    const spot = { ...box, x: box.x + reach * Math.cos(angle), y: box.y + reach * Math.sin(angle) };
    if (isFree(spot)) return spot;
  }
  return besides(box, drawn, isFree);
}

/** The nearest free place at the same height; beside the outermost there is always one. */
function besides(box: Box, drawn: readonly Box[], isFree: (spot: Box) => boolean): Box {
  const spots = drawn.flatMap((other) => {
    const reach = (other.node.width + box.node.width) / 2 + gap;
    return [other.x - reach, other.x + reach].map((x) => ({ ...box, x }));
  });
  const near = spots.sort((a, b) => Math.abs(a.x - box.x) - Math.abs(b.x - box.x) || a.x - b.x);
  return near.find(isFree) ?? box;
}
