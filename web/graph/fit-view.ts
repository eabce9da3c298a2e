import { baseSize, labelSize } from './label-places.ts';
import type { Position } from './picture.ts';
import type { LayoutNode, LayoutResult } from './layouts/layout.ts';

/** What part of the picture the window shows: Cytoscape's zoom and pan. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** A rectangle in the picture's co-ordinates. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const margin = 16;
/** Room at the left for the bands' names, where the window is wide enough to give it. */
const gutter = 118;
/** Below this width, in pixels, there is no room for a gutter. */
export const narrowWindow = 620;
const most = 1.25;

/** The rectangle around all symbols and labels, and the bands they stand in; `labelShare`: how much larger than at zoom 1 labels are. */
export function extentOf(
  nodes: readonly LayoutNode[],
  { positions, bands }: LayoutResult,
  labelShare = 1,
): Extent {
  const boxes = nodes.map((node) => ({ ...node, ...positions[node.id]! }));
  const extent = {
    left: Math.min(...boxes.map(({ x, width }) => x - (width / 2) * labelShare)),
    right: Math.max(...boxes.map(({ x, width }) => x + (width / 2) * labelShare)),
    top: Math.min(...boxes.map(({ y, above }) => y - above)),
    bottom: Math.max(...boxes.map(({ y, below }) => y + below * labelShare)),
  };
  if (boxes.length === 0) return { left: -1, right: 1, top: -1, bottom: 1 };
  const [first, last] = [bands.at(0), bands.at(-1)];
  return first === undefined || last === undefined
    ? extent
    : { ...extent, top: first.top, bottom: Math.max(last.bottom, extent.bottom) };
}

/**
 * The view that shows all of the picture, as large as it goes up to a comfortable size; never smaller than `least`. Names keep
 * their size on the screen: the smaller the picture, the more of it they take.
 */
export function fitView(
  nodes: readonly LayoutNode[],
  result: LayoutResult,
  width: number,
  height: number,
  least = 0.05,
): View {
  const hasBands = result.bands.length > 0;
  let view = viewOf(extentOf(nodes, result), width, height, hasBands, least);
  for (let turn = 0; turn < 2; turn += 1) {
    const share = Math.max(1, labelSize(view.zoom) / baseSize / view.zoom);
    view = viewOf(extentOf(nodes, result, share), width, height, hasBands, least);
  }
  return view;
}

function viewOf(extent: Extent, width: number, height: number, hasBands: boolean, least: number): View {
  const before = hasBands && width > narrowWindow ? gutter : margin;
  const edge = hasBands ? 0 : margin;
  const room = { width: Math.max(40, width - before - margin), height: Math.max(40, height - 2 * edge) };
  const size = { width: extent.right - extent.left, height: extent.bottom - extent.top };
  const zoom = Math.max(least, Math.min(room.width / size.width, room.height / size.height, most));
  return {
    zoom,
    pan: {
      x: before + room.width / 2 - (zoom * (extent.left + extent.right)) / 2,
      y: edge + room.height / 2 - (zoom * (extent.top + extent.bottom)) / 2,
    },
  };
}

/** How far to move so that what is at `at` stands at least 60 px inside `size`. */
export function shiftInto(at: number, size: number): number {
  return at < 60 ? 60 - at : at > size - 60 ? size - 60 - at : 0;
}

/** How many of some places cannot be seen in a window of a size. */
export function countOutside(
  places: readonly Position[],
  { zoom, pan }: View,
  width: number,
  height: number,
): number {
  const isOut = (at: number, size: number) => at < 0 || at > size;
  return places.filter(({ x, y }) => isOut(x * zoom + pan.x, width) || isOut(y * zoom + pan.y, height))
    .length;
}
