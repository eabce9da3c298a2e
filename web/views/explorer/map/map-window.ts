import type { Extent } from '../../../graph/fit-view.ts';
import type { Position } from '../../../graph/picture.ts';

/** What part of the map the window shows: pixels per kilometre, and where the map's origin lies in the window. */
export interface MapWindow {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The window's size in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const sourceLine = 22;
/** Pixels per kilometre at which the smallest municipalities can be told apart. */
export const mostScale = 16;

/** The window above the line that names the boundaries' source. */
export function clearOf({ width, height }: WindowSize): WindowSize {
  return { width, height: height - sourceLine };
}

/** The view that shows all of `extent` in the middle of the window, no larger than `most` pixels per kilometre. */
export function fitExtent(
  { left, right, top, bottom }: Extent,
  { width, height }: WindowSize,
  most = mostScale,
): MapWindow {
  const [across, down] = [Math.max(1, width - 2 * margin), Math.max(1, height - 2 * margin)];
  const scale = Math.min(most, across / Math.max(1e-6, right - left), down / Math.max(1e-6, bottom - top));
  return {
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** Zooms by a factor around a point of the window, which keeps its place on the map. */
export function zoomAround(view: MapWindow, factor: number, point: Position, least: number): MapWindow {
  const scale = Math.min(mostScale, Math.max(least, view.scale * factor));
  const by = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * by, y: point.y - (point.y - view.y) * by };
}

/** Keeps the middle of the window on the map, so that nobody loses it. */
export function keepInside(view: MapWindow, extent: Extent, { width, height }: WindowSize): MapWindow {
  const { scale } = view;
  return {
    scale,
    x: Math.min(width / 2 - scale * extent.left, Math.max(width / 2 - scale * extent.right, view.x)),
    y: Math.min(height / 2 - scale * extent.top, Math.max(height / 2 - scale * extent.bottom, view.y)),
  };
}

/** Where a point of the map lies in the window. */
export function toWindow({ scale, x, y }: MapWindow, at: Position): Position {
  return { x: at.x * scale + x, y: at.y * scale + y };
}

/** The rectangle around points. */
export function extentAround(points: readonly Position[]): Extent {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
