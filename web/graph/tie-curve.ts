import { levelsFromTop } from './picture.ts';
import type { Level, Position } from './picture.ts';

/** Control points of a curve in Cytoscape's terms: how far along the line between the ends, and how far beside it. */
export interface TieCurve {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** How a tie runs over the ladder. */
export type TieSpan = 'within' | 'between' | 'skips' | 'unknown';

/** Within a band, to the next band, or past a band; the last is what the ladder is there to show. */
export function tieSpan(from: Level, to: Level): TieSpan {
  if (from === null || to === null) return 'unknown';
  const bands = Math.abs(levelsFromTop.indexOf(from) - levelsFromTop.indexOf(to));
  return bands === 0 ? 'within' : bands === 1 ? 'between' : 'skips';
}

const sameRow = 24;
/** Nodes no farther apart than this have nothing between them to go around. */
const nextTo = 150;

/** No curve at all. */
export const straightCurve: TieCurve = { weights: [0.5, 0.5], distances: [0, 0] };

/** An arc over the row where both ends stand side by side; else a curve that leaves and arrives upright. */
export function tieCurve(from: Position, to: Position): TieCurve {
  const across = Math.abs(to.x - from.x);
  if (across < 1 && Math.abs(to.y - from.y) < 1) return straightCurve;
  if (Math.abs(to.y - from.y) < sameRow) {
    if (across < nextTo) return straightCurve;
    const rise = Math.min(26 + across * 0.1, 86);
    const y = Math.min(from.y, to.y) - rise;
    return toCurve(from, to, [
      { x: from.x + (to.x - from.x) * 0.25, y },
      { x: from.x + (to.x - from.x) * 0.75, y },
    ]);
  }
  const middle = (from.y + to.y) / 2;
  const lean = (to.x - from.x) * Math.min(0.28, 0.05 * (1 + across / Math.abs(to.y - from.y)));
  return toCurve(from, to, [
    { x: from.x + lean, y: middle },
    { x: to.x - lean, y: middle },
  ]);
}

function toCurve(from: Position, to: Position, points: readonly Position[]): TieCurve {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y);
  return {
    weights: points.map((p) => ((p.x - from.x) * along.x + (p.y - from.y) * along.y) / (length * length)),
    distances: points.map((p) => ((p.y - from.y) * along.x - (p.x - from.x) * along.y) / length),
  };
}

/** The control points themselves, from what Cytoscape takes. */
export function curvePoints(
  from: Position,
  to: Position,
  { weights, distances }: TieCurve,
): readonly Position[] {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y) || 1;
  return weights.map((weight, index) => ({
    x: from.x + weight * along.x - (distances[index]! * along.y) / length,
    y: from.y + weight * along.y + (distances[index]! * along.x) / length,
  }));
}
