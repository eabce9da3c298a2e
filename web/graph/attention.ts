import type { Marks, NodeMark, TieMark } from './marks.ts';

/** What has the reader's attention on the canvas, by id. */
export interface Attention {
  readonly selected: string | null;
  readonly focused: string | null;
  readonly hovered: string | null;
}

export const noAttention: Attention = { selected: null, focused: null, hovered: null };

/** What is drawn over the picture for the reader's attention. */
export interface Lit {
  /** True where everything else is to step back. */
  readonly isDimming: boolean;
  readonly ties: ReadonlySet<TieMark>;
  /** Entities at the ends of those ties, and what has the attention itself. */
  readonly nodes: ReadonlySet<NodeMark>;
  /** Ties whose words are told. */
  readonly told: ReadonlySet<TieMark>;
  /** Entities that are named in any case. */
  readonly first: ReadonlySet<string>;
}

/** More words than this around one entity cover each other. */
const mostWords = 6;

/** What is selected is lit; what is hovered or has the focus is lit, and dims everything that is not tied to it. */
export function litBy(marks: Marks, { selected, focused, hovered }: Attention): Lit {
  const attended = hovered ?? focused;
  const ties = new Set<TieMark>();
  const nodes = new Set<NodeMark>();
  const told = new Set<TieMark>();
  const first = new Set<string>();
  for (const id of [attended, selected]) {
    if (id === null) continue;
    const node = marks.nodes.get(id);
    const tie = marks.ties.get(id);
    const lit = node === undefined ? (tie === undefined ? [] : [tie]) : marks.tiesOf.get(id)!;
    if (node !== undefined) {
      nodes.add(node);
      first.add(id);
    }
    for (const one of lit) {
      ties.add(one);
      nodes.add(one.source).add(one.target);
      if (lit.length <= mostWords) told.add(one);
    }
    for (const end of tie === undefined ? [] : [tie.source, tie.target]) first.add(end.id);
  }
  const isDimming = attended !== null && (marks.nodes.has(attended) || marks.ties.has(attended));
  return { isDimming, ties, nodes, told, first };
}
