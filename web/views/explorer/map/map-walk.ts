import { neighbourTowards } from '../../../graph/neighbour-towards.ts';
import type { Direction } from '../../../graph/neighbour-towards.ts';
import type { Position } from '../../../graph/picture.ts';
import { arcCurve } from './arc-curve.ts';
import type { Arc } from './merge-ties.ts';
import { tiedTo } from './map-model.ts';
import type { MapModel, MapThing } from './map-model.ts';
import { toWindow } from './map-window.ts';
import type { MapWindow, WindowSize } from './map-window.ts';

/** Nothing that the keyboard comes to stands nearer to the window's edge, in pixels. */
const edge = 40;

/** Where a marker or the middle of an arc lies in the window; null where the map does not show it. */
export function placeInWindow({ key }: MapThing, model: MapModel, view: MapWindow): Position | null {
  const marker = model.markers.find((one) => one.key === key);
  if (marker !== undefined) return toWindow(view, marker.at);
  const arc = [...model.arcs, ...model.meetings].find((one) => one.key === key);
  if (arc === undefined) return null;
  return arcCurve(toWindow(view, arc.from.at), toWindow(view, arc.to.at)).middle;
}

/** The next marker in a direction; among equally near ones, one that is tied to the start. */
export function nextMarker(
  direction: Direction,
  from: MapThing,
  model: MapModel,
  view: MapWindow,
): string | null {
  const start = placeInWindow(from, model, view);
  if (start === null) return null;
  const tied = tiedTo(from, model);
  const places = model.markers.map(({ key, at }) => ({
    id: key,
    position: toWindow(view, at),
    isTied: tied.has(key),
  }));
  return neighbourTowards(direction, start, places);
}

/** The next or the previous arc of a marker, round and round. */
export function nextArc(
  marker: string,
  focused: string | undefined,
  by: 1 | -1,
  arcs: readonly Arc[],
): string | null {
  const own = arcs.filter(({ from, to }) => from.key === marker || to.key === marker);
  const at = own.findIndex(({ key }) => key === focused);
  const next = at < 0 ? (by === 1 ? 0 : own.length - 1) : (at + by + own.length) % own.length;
  return own[next]?.key ?? null;
}

/** Moves the window so that a point of it comes well inside. */
export function reveal(view: MapWindow, at: Position, { width, height }: WindowSize): MapWindow {
  return { scale: view.scale, x: view.x + inset(at.x, width), y: view.y + inset(at.y, height) };
}

function inset(at: number, size: number): number {
  return at < edge ? edge - at : at > size - edge ? size - edge - at : 0;
}
