import { alongTie } from './marks.ts';
import type { Marks, NodeMark, TieMark } from './marks.ts';
import type { Position } from './picture.ts';

/** How far beside a symbol or a line a pointer still means it, in pixels of the screen: a mouse, and a finger. */
const reach = { mouse: { node: 2, tie: 6 }, finger: { node: 8, tie: 16 } } as const;
/** Into so many straight pieces a curve is cut to be met. */
const pieces = 12;

/** What is drawn at a place of the picture: the nearest of the entities that lie there, else the nearest tie. */
export function markAt(
  { nodes, ties }: Pick<Marks, 'nodes' | 'ties'>,
  at: Position,
  zoom: number,
  isFinger: boolean,
): string | null {
  const { node: nodeReach, tie: tieReach } = reach[isFinger ? 'finger' : 'mouse'];
  const node = nearest(nodes.values(), (mark) => distanceToNode(mark, at, nodeReach / zoom));
  if (node !== null) return node.id;
  const most = tieReach / zoom;
  return nearest(ties.values(), (mark) => distanceToTie(mark, at, most + mark.width / 2))?.id ?? null;
}

function nearest<Mark>(marks: Iterable<Mark>, distance: (mark: Mark) => number): Mark | null {
  let [best, least] = [null as Mark | null, Infinity];
  for (const mark of marks) {
    const far = distance(mark);
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}

function distanceToNode({ at, look }: NodeMark, { x, y }: Position, room: number): number {
  const [dx, dy] = [Math.abs(at.x - x), Math.abs(at.y - y)];
  return dx > look.width / 2 + room || dy > look.height / 2 + room ? Infinity : Math.hypot(dx, dy);
}

function distanceToTie(tie: TieMark, at: Position, most: number): number {
  const far =
    tie.bends.length === 0
      ? distanceToLine(tie.source.at, tie.target.at, at)
      : Math.min(
          ...Array.from({ length: pieces }, (_, piece) =>
            distanceToLine(alongTie(tie, piece / pieces), alongTie(tie, (piece + 1) / pieces), at),
          ),
        );
  return far > most ? Infinity : far;
}

function distanceToLine(a: Position, b: Position, { x, y }: Position): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(a.x + dx * share - x, a.y + dy * share - y);
}
