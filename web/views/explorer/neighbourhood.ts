import type { Expansion } from '../../links.ts';
import type { SceneNode, SceneTie } from './scene.ts';

/** Who is tied to whom. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The neighbours of each entity over some ties. */
export function neighboursOf(ties: readonly Pick<SceneTie, 'from' | 'to'>[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** What hangs together with `roots` through what is `allowed`, at most so many ties away. */
export function reachable(
  roots: readonly string[],
  isAllowed: (id: string) => boolean,
  neighbours: Neighbours,
  steps = Number.POSITIVE_INFINITY,
): ReadonlySet<string> {
  const reached = new Set(roots.filter(isAllowed));
  let frontier = [...reached];
  for (let step = 0; step < steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of frontier)
      for (const other of neighbours.get(id) ?? [])
        if (!reached.has(other) && isAllowed(other)) {
          reached.add(other);
          next.push(other);
        }
    frontier = next;
  }
  return reached;
}

/**
 * The neighbours that an expansion brings: of its families and levels, and, up to its limit, those with most ties that are not
 * there already.
 */
export function broughtBy(
  { id, families, levels, limit }: Expansion,
  ties: readonly SceneTie[],
  nodes: ReadonlyMap<string, SceneNode>,
  isThere: (id: string) => boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const tie of ties) {
    const other = tie.from === id ? tie.to : tie.to === id ? tie.from : null;
    if (other === null || (families !== null && !families.includes(tie.family))) continue;
    const level = nodes.get(other)?.level ?? null;
    if (levels === null || (level !== null && levels.includes(level))) found.add(other);
  }
  if (limit === null) return [...found];
  const tieCount = (other: string) => nodes.get(other)?.tieCount ?? 0;
  const fresh = [...found].filter((other) => !isThere(other));
  return fresh.sort((a, b) => tieCount(b) - tieCount(a) || (a < b ? -1 : 1)).slice(0, limit);
}
