import { sankey } from 'd3-sankey';
import { flowColumns } from './flow-model.ts';
import type { FlowColumn } from './flow-model.ts';
import type { DrawnGraph, DrawnStop } from './fold-flow.ts';

/** A stop with its bar. */
export interface PlacedStop extends DrawnStop {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A flow with its curve: the middle of its ends, and its width. */
export interface PlacedFlow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly isUndivided: boolean;
  readonly path: string;
  readonly width: number;
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  /** The columns that something stands in, with the x of their bars. */
  readonly columns: readonly { readonly column: FlowColumn; readonly x: number }[];
  readonly stops: readonly PlacedStop[];
  readonly flows: readonly PlacedFlow[];
}

/** In units of the drawing. */
export const barWidth = 12;
const rowGap = 37;
const headHeight = 30;
/** Room at the right for the names of those who get the money. */
const nameRoom = 190;

/** Places stops and flows; the same graph gives the same picture. */
export function layOutFlow({ stops, flows }: DrawnGraph, width: number): PlacedGraph {
  const columns = flowColumns.filter((column) => stops.some((stop) => stop.column === column));
  const rows = Math.max(0, ...columns.map((column) => stops.filter((stop) => stop.column === column).length));
  const height = headHeight + Math.max(240, rows * (rowGap + 9));
  if (flows.length === 0) return { width, height, columns: [], stops: [], flows: [] };
  const place = new Map(stops.map((stop, index) => [stop.key, { stop, index }]));
  const layer = (key: string) => columns.indexOf(place.get(key)!.stop.column);
  const spine = spineOf(columns, flows, layer);
  const { nodes, links } = sankey<{ key: string; layer: number; index: number }, { isUndivided: boolean }>()
    .nodeId(({ key }) => key)
    .nodeAlign((node) => (node as unknown as { layer: number }).layer)
    .nodeSort((a, b) => a.index - b.index)
    .nodeWidth(barWidth)
    .nodePadding(rowGap)
    .extent([
      [1, headHeight],
      [width - nameRoom, height - 16],
    ])({
    nodes: [
      ...stops.map(({ key }, index) => ({ key, layer: layer(key), index })),
      ...spine.map((key, index) => ({ key, layer: index, index: stops.length + index })),
    ],
    links: [
      ...flows.map(({ from, to, value, isUndivided }) => ({ source: from, target: to, value, isUndivided })),
      ...spine
        .slice(1)
        .map((key, index) => ({ source: spine[index]!, target: key, value: 1e-6, isUndivided: false })),
    ],
  });
  return {
    width,
    height,
    columns: columns.map((column) => ({
      column,
      x: nodes.find(({ key }) => place.get(key)?.stop.column === column)?.x0 ?? 0,
    })),
    stops: nodes.flatMap(({ key, x0 = 0, y0 = 0, y1 = 0 }) => {
      const stop = place.get(key)?.stop;
      return stop === undefined ? [] : [{ ...stop, x: x0, y: y0, height: Math.max(1, y1 - y0) }];
    }),
    flows: links.flatMap(({ source, target, value, isUndivided, y0 = 0, y1 = 0, width: thickness = 0 }) => {
      const [from, to] = [source, target] as unknown as readonly { key: string; x0: number; x1: number }[];
      if (from === undefined || to === undefined || !place.has(from.key)) return [];
      const middle = (from.x1 + to.x0) / 2;
      const path = `M${round(from.x1)},${round(y0)}C${round(middle)},${round(y0)} ${round(middle)},${round(y1)} ${round(to.x0)},${round(y1)}`;
      return [{ from: from.key, to: to.key, value, isUndivided, path, width: Math.max(1, round(thickness)) }];
    }),
  };
}

/**
 * Without flows that run through every column one after the other the layout would draw fewer columns than there are: then a line of
 * no width, which is not shown, holds them apart.
 */
function spineOf(
  columns: readonly FlowColumn[],
  flows: DrawnGraph['flows'],
  layer: (key: string) => number,
): readonly string[] {
  const depths = new Map<string, number>();
  for (const { from, to } of [...flows].sort((a, b) => layer(a.from) - layer(b.from)))
    depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1));
  return Math.max(0, ...depths.values()) === columns.length - 1
    ? []
    : columns.map((column) => `spine:${column}`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
