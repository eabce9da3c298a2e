import { linkLevels } from '../../../link-words.ts';
import type { LinkLevel } from '../../../link-words.ts';
import { flowColumns } from './flow-model.ts';
import type { Flow, FlowColumn, FundingGraph, Party } from './flow-model.ts';

/** A stop as it is drawn: one of the graph, or many of one column (and, of receivers, of one level) together. */
export interface DrawnStop {
  readonly key: string;
  readonly column: FlowColumn;
  readonly party: Party | null;
  readonly level: LinkLevel | null;
  /** How many stand in it; 1 for one by itself. */
  readonly count: number;
  /** What goes through: the larger of what comes and what goes. */
  readonly value: number;
}

export interface DrawnFlow extends Flow {
  readonly value: number;
}

export interface DrawnGraph {
  readonly stops: readonly DrawnStop[];
  readonly flows: readonly DrawnFlow[];
}

/** How many stops a column shows by themselves before the rest stand together. */
export const shownAtFirst = 12;
const shownWhenOpen = 60;

/**
 * The graph with at most so many stops in a column, the largest ones by themselves. The order is the same each time: funders by size,
 * then each column by where its money comes from; receivers by level, from the top.
 *
 * @param open the columns in which more is to be seen
 */
export function foldFlow(graph: FundingGraph, open: ReadonlySet<FlowColumn>): DrawnGraph {
  const values = valuesOf(graph.flows);
  const size = (key: string) => values.get(key) ?? 0;
  const bySize = (a: string, b: string) => size(b) - size(a) || (a < b ? -1 : 1);
  const places = new Map<string, string>();
  for (const column of flowColumns) {
    const keys = [...graph.stops.values()]
      .filter((stop) => stop.column === column)
      .map(({ key }) => key)
      .sort(bySize);
    const most = open.has(column) ? shownWhenOpen : shownAtFirst;
    const rest = groupsOf(keys.length > most + 1 ? keys.slice(most) : [], graph);
    for (const [group, members] of rest)
      for (const member of members) places.set(member, members.length > 1 ? group : member);
  }
  const placeOf = (key: string) => places.get(key) ?? key;
  const flows = new Map<string, Flow>();
  for (const flow of graph.flows) {
    const [from, to] = [placeOf(flow.from), placeOf(flow.to)];
    const key = `${from} ${to} ${flow.isUndivided}`;
    flows.set(key, { ...flow, from, to, value: flow.value + (flows.get(key)?.value ?? 0) });
  }
  const drawn = [...flows.values()];
  return { stops: order(stopsOf(graph, placeOf, valuesOf(drawn)), drawn), flows: drawn };
}

/** The largest of what comes to a stop and what goes from it. */
function valuesOf(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  const went = new Map<string, number>();
  for (const { from, to, value } of flows) {
    went.set(from, (went.get(from) ?? 0) + value);
    came.set(to, (came.get(to) ?? 0) + value);
  }
  return new Map(
    [...new Set([...came.keys(), ...went.keys()])].map((key) => [
      key,
      Math.max(came.get(key) ?? 0, went.get(key) ?? 0),
    ]),
  );
}

/** Stops by what they are drawn together as. */
function groupsOf(keys: readonly string[], { stops }: FundingGraph): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const { column, party } = stops.get(key)!;
    const group = `${column}+${column === 'receiver' ? (party?.level ?? 'NONE') : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return groups;
}

function stopsOf(
  { stops }: FundingGraph,
  placeOf: (key: string) => string,
  values: ReadonlyMap<string, number>,
): readonly DrawnStop[] {
  const drawn = new Map<string, DrawnStop>();
  for (const { key, column, party } of stops.values()) {
    const place = placeOf(key);
    const known = drawn.get(place);
    drawn.set(place, {
      key: place,
      column,
      party: place === key ? party : null,
      level: party?.level ?? null,
      count: (known?.count ?? 0) + 1,
      value: values.get(place) ?? 0,
    });
  }
  return [...drawn.values()];
}

/** Column by column, each stop near what most of its money comes from; what stands together, and nobody named, comes last. */
function order(stops: readonly DrawnStop[], flows: readonly Flow[]): readonly DrawnStop[] {
  const sources = new Map<string, { from: string; value: number }>();
  for (const { from, to, value } of flows)
    if (value > (sources.get(to)?.value ?? 0)) sources.set(to, { from, value });
  const rank = new Map<string, number>();
  const isLast = ({ party }: DrawnStop) => Number(party === null);
  const level = ({ level: one }: DrawnStop) => (one === null ? linkLevels.length : linkLevels.indexOf(one));
  return flowColumns.flatMap((column) => {
    const own = stops.filter((stop) => stop.column === column);
    const before = ({ key }: DrawnStop) => rank.get(sources.get(key)?.from ?? '') ?? -1;
    const sorted = own.sort((a, b) =>
      column === 'receiver'
        ? level(a) - level(b) || isLast(a) - isLast(b) || b.value - a.value || (a.key < b.key ? -1 : 1)
        : isLast(a) - isLast(b) || before(a) - before(b) || b.value - a.value || (a.key < b.key ? -1 : 1),
    );
    sorted.forEach(({ key }, index) => rank.set(key, flowColumns.indexOf(column) * 1_000 + index));
    return sorted;
  });
}
