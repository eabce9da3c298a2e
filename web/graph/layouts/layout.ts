import type { Kind } from '../kinds.ts';
import { kindLooks } from '../kinds.ts';
import type { Band, Level, Picture, Position } from '../picture.ts';
import { labelLines, lineHeight, textWidth } from '../label-lines.ts';

/** A node as a layout sees it: a box that hangs from the middle of the node's symbol and holds symbol and label. */
export interface LayoutNode {
  readonly id: string;
  readonly level: Level;
  readonly kind: Kind;
  readonly stage: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface LayoutTie {
  readonly from: string;
  readonly to: string;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
}

/** Where everything stands. The same input gives the same result, on every machine. */
export interface LayoutResult {
  readonly positions: Readonly<Record<string, Position>>;
  /** The bands of the ladder, top to bottom; empty where the layout has none. */
  readonly bands: readonly Band[];
}

const labelGap = 5;
/** Short names get as much room as most, so that rows look even. */
const leastWidth = 84;

/** The boxes of a picture's nodes, and its ties. */
export function layoutInput(picture: Picture): LayoutInput {
  return {
    nodes: picture.nodes.map((node) => {
      const look = kindLooks[node.kind];
      const lines = labelLines(node.label);
      return {
        id: node.id,
        level: node.level,
        kind: node.kind,
        stage: node.stage,
        width: Math.max(leastWidth, ...lines.map(textWidth)) + 4,
        above: look.height / 2 + 3,
        below: look.height / 2 + labelGap + lines.length * lineHeight,
      };
    }),
    ties: picture.ties.map(({ from, to }) => ({ from, to })).sort(byEnds),
  };
}

/** Sums come out the same to the last bit only if their terms come in the same order. */
function byEnds(a: LayoutTie, b: LayoutTie): number {
  return compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
