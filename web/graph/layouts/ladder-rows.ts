import { kindLooks, kinds, lanes } from '../kinds.ts';
import type { Lane } from '../kinds.ts';
import { levelsFromTop } from '../picture.ts';
import type { Level } from '../picture.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

/** Nodes that stand side by side in a band. */
export interface Row {
  readonly level: Level;
  readonly nodes: readonly LayoutNode[];
}

/** How wide rows become in a small picture before their lane takes another. */
const leastRowWidth = 940;
/** About how much height a row takes, and how much wider than high a picture should be. */
const rowHeight = 110;
const shape = 1.9;
export const nodeGap = 16;

/** One row for each lane of each band, from the top; lanes whose ties lead up stand above those whose ties lead down. */
export function laneRows({ nodes, ties }: LayoutInput): readonly Row[] {
  const levelOf = new Map(nodes.map((node) => [node.id, levelsFromTop.indexOf(node.level)]));
  const pulls = new Map<string, number>();
  for (const { from, to } of ties) {
    const step = Math.sign(levelOf.get(to)! - levelOf.get(from)!);
    pulls.set(from, (pulls.get(from) ?? 0) + step);
    pulls.set(to, (pulls.get(to) ?? 0) - step);
  }
  return levelsFromTop.flatMap((level) => {
    const inBand = nodes.filter((node) => node.level === level);
    return joinSmall(
      lanes.map((lane) => inBand.filter((node) => laneOf(node) === lane)).filter((row) => row.length > 0),
    )
      .map((row) => row.sort(byKindAndId))
      .map((row) => ({
        row,
        pull: row.reduce((sum, node) => sum + (pulls.get(node.id) ?? 0), 0) / row.length,
      }))
      .sort((a, b) => a.pull - b.pull)
      .map(({ row }) => ({ level, nodes: row }));
  });
}

/** A lane of one or two takes no row of its own where another has room. */
function joinSmall(rows: readonly LayoutNode[][]): LayoutNode[][] {
  const small = rows.find((row) => row.length <= 2 && laneOf(row[0]!) === 'matter');
  const host = rows.find(
    (row) => row !== small && small !== undefined && rowWidth([...row, ...small]) <= leastRowWidth,
  );
  if (small === undefined || host === undefined) return [...rows];
  return rows.filter((row) => row !== small).map((row) => (row === host ? [...row, ...small] : row));
}

/** Deals rows that are too wide into several, so that each goes over the whole width. */
export function splitWideRows(rows: readonly Row[]): readonly Row[] {
  const all = rowWidth(rows.flatMap(({ nodes }) => nodes));
  const most = Math.max(leastRowWidth, Math.sqrt(all * rowHeight * shape));
  return rows.flatMap(({ level, nodes }) => {
    const parts = Math.ceil(rowWidth(nodes) / most);
    return Array.from({ length: parts }, (_, part) => ({
      level,
      nodes: nodes.filter((_node, index) => index % parts === part),
    }));
  });
}

function rowWidth(nodes: readonly LayoutNode[]): number {
  return nodes.reduce((sum, node) => sum + node.width + nodeGap, 0);
}

function laneOf(node: LayoutNode): Lane {
  return kindLooks[node.kind].lane;
}

function byKindAndId(a: LayoutNode, b: LayoutNode): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
