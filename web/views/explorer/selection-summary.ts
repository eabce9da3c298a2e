import { linkKinds, linkLevels } from '../../link-words.ts';
import type { LinkKind, LinkLevel } from '../../link-words.ts';
import type { SceneNode } from './scene.ts';
import { shownNodes } from './select-scene.ts';
import type { Selection } from './select-scene.ts';

/** What an analyst asks of a selection first. What is shown faintly does not count. */
export interface SelectionSummary {
  /** From the top; the unknown level only where it holds something. */
  readonly levels: readonly { readonly level: LinkLevel | null; readonly count: number }[];
  /** The most common first. */
  readonly kinds: readonly { readonly kind: LinkKind; readonly count: number }[];
  /** Those with most ties in the selection, at most so many as were asked for. */
  readonly connectors: readonly {
    readonly node: SceneNode;
    readonly ties: number;
    readonly levels: number;
  }[];
  /** Where the data are thin. */
  readonly thin: { readonly weakTies: number; readonly undatedTies: number; readonly placeless: number };
}

/** Sums up a selection; of as many ties, the entity that ties more levels together comes first. */
export function summarise(selection: Selection, most = 5): SelectionSummary {
  const { faded } = selection;
  const nodes = shownNodes(selection).filter(({ id }) => !faded.has(id));
  const ties = selection.ties.filter(({ id }) => !faded.has(id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const meet = (one: string, other: string) => {
    counts.set(one, (counts.get(one) ?? 0) + 1);
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const { from, to } of ties) {
    meet(from, to);
    if (from !== to) meet(to, from);
  }
  const levelsOf = (id: string) =>
    new Set([...(neighbours.get(id) ?? [])].flatMap((other) => byId.get(other)?.level ?? [])).size;
  const count = <Key>(of: (node: SceneNode) => Key, key: Key) =>
    nodes.filter((node) => of(node) === key).length;
  return {
    levels: [...linkLevels, null]
      .map((level) => ({ level, count: count((node) => node.level, level) }))
      .filter(({ level, count: held }) => level !== null || held > 0),
    kinds: linkKinds
      .map((kind) => ({ kind, count: count((node) => node.kind, kind) }))
      .filter(({ count: held }) => held > 0)
      .sort((a, b) => b.count - a.count),
    connectors: nodes
      .map((node) => ({ node, ties: counts.get(node.id) ?? 0, levels: levelsOf(node.id) }))
      .filter((connector) => connector.ties > 1)
      .sort((a, b) => b.ties - a.ties || b.levels - a.levels || (a.node.id < b.node.id ? -1 : 1))
      .slice(0, most),
    thin: {
      weakTies: ties.filter(({ confidence }) => confidence === 'LOW').length,
      undatedTies: ties.filter(({ validFrom, validTo }) => validFrom === null && validTo === null).length,
      placeless: nodes.filter((node) => node.municipalityCode === null && node.countyCode === null).length,
    },
  };
}
