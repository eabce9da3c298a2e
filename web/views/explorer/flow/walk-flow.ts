import type { PlacedGraph } from './lay-out-flow.ts';

/** The stop that an arrow key leads to: along the column, or to where most of the money comes from or goes; undefined where none is. */
export function nextStop(
  { stops, flows }: Pick<PlacedGraph, 'stops' | 'flows'>,
  key: string,
  arrow: string,
): string | undefined {
  const at = stops.find((stop) => stop.key === key);
  if (at === undefined) return undefined;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const [near, far] = arrow === 'ArrowRight' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return flows.filter((flow) => flow[near] === key).sort((a, b) => b.value - a.value)[0]?.[far];
  }
  const column = stops.filter((stop) => stop.column === at.column).sort((a, b) => a.y - b.y);
  const index = column.indexOf(at);
  if (arrow === 'ArrowDown') return column[index + 1]?.key;
  if (arrow === 'ArrowUp') return column[index - 1]?.key;
  if (arrow === 'Home') return column[0]?.key;
  return arrow === 'End' ? column.at(-1)?.key : undefined;
}
