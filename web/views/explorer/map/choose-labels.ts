import { labelLines, lineHeight, textWidth } from '../../../graph/label-lines.ts';
import type { Position } from '../../../graph/picture.ts';

/** A mark that would like its name beside it; places and sizes in pixels of the window. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly at: Position;
  readonly radius: number;
  /** Who comes first where two names want the same ground; the larger wins. */
  readonly rank: number;
}

/** A name's lines and where they stand: `x` is the middle of the lines, `y` the top of the first. */
export interface Label extends Position {
  readonly lines: readonly string[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 3;
const edge = 2;

/**
 * Chooses the names that fit: none covers another or a mark, none is cut at the window's edge. Each tries below, right, left and
 * above its mark; who ranks lower yields, and equals are settled by key.
 */
export function chooseLabels(
  wishes: readonly LabelWish[],
  window: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Label> {
  const marks = wishes.map(({ key, at, radius }) => ({ key, box: around(at, radius * 2, radius * 2) }));
  const chosen = new Map<string, Label>();
  const taken: Box[] = [];
  const inOrder = [...wishes].sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const wish of inOrder) {
    const lines = labelLines(wish.text);
    const width = Math.max(...lines.map(textWidth));
    const height = lines.length * lineHeight;
    for (const middle of middles(wish, width, height)) {
      const box = around(middle, width, height);
      const isFree =
        isInside(box, window) &&
        !taken.some((other) => overlap(box, other)) &&
        !marks.some(({ key, box: mark }) => key !== wish.key && overlap(box, mark));
      if (!isFree) continue;
      taken.push(box);
      chosen.set(wish.key, { lines, x: middle.x, y: box.top });
      break;
    }
  }
  return chosen;
}

function middles({ at, radius }: LabelWish, width: number, height: number): readonly Position[] {
  const [aside, beyond] = [radius + gap + width / 2, radius + gap + height / 2];
  return [
    { x: at.x, y: at.y + beyond },
    { x: at.x + aside, y: at.y },
    { x: at.x - aside, y: at.y },
    { x: at.x, y: at.y - beyond },
  ];
}

function around({ x, y }: Position, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isInside(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return box.left >= edge && box.top >= edge && box.right <= width - edge && box.bottom <= height - edge;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
