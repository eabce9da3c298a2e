import type { LinkKind, LinkLevel } from '../../links.ts';
import type { SceneTie } from './scene.ts';
import type { SelectedNode, Selection } from './select-scene.ts';

/** Entities of one kind and level that one expansion brought to a full band, drawn as one. */
export interface NodeGroup {
  readonly id: string;
  readonly kind: LinkKind;
  readonly level: LinkLevel | null;
  readonly stage: number;
  readonly members: readonly string[];
  /** An open group keeps its place, but its members are drawn instead. */
  readonly isOpen: boolean;
}

/** A selection in which full bands are grouped. */
export interface GroupedSelection {
  readonly nodes: readonly SelectedNode[];
  readonly groups: readonly NodeGroup[];
  /** Ties whose ends are the groups where these stand for an entity; ties that fall together add their weights. */
  readonly ties: readonly (Pick<SceneTie, 'from' | 'to'> & {
    readonly tie: SceneTie;
    readonly count: number;
  })[];
}

/** A band with more entities than this is grouped by kind. */
export const mostInBand = 60;
const leastInGroup = 4;
const groupPrefix = 'group:';

/** True for the id of a group, which the API does not know. */
export function isGroupId(id: string): boolean {
  return id.startsWith(groupPrefix);
}

/**
 * Groups by kind what an expansion brings to a band that would hold more than {@link mostInBand}; what is drawn already stays as
 * it is. The ids in `opened` are groups whose members are shown, at the stage of their place in the list.
 */
export function groupNodes({ nodes, ties }: Selection, opened: readonly string[]): GroupedSelection {
  const groups: NodeGroup[] = [];
  const single: SelectedNode[] = [];
  const standIn = new Map<string, string>();
  const inBand = new Map<LinkLevel | null, number>();
  const lastStage = Math.max(0, ...nodes.map(({ stage }) => stage));
  for (let stage = 0; stage <= lastStage; stage += 1) {
    for (const [level, added] of groupBy(
      nodes.filter((node) => node.stage === stage),
      ({ node }) => node.level,
    )) {
      const isFull = (inBand.get(level) ?? 0) + added.length > mostInBand;
      let drawn = 0;
      for (const [kind, same] of groupBy(added, ({ node }) => node.kind)) {
        const members = same.filter(({ node, isSeed }) => !isSeed && !opened.includes(node.id));
        if (!isFull || members.length < leastInGroup) {
          single.push(...same);
          drawn += same.length;
          continue;
        }
        const id = [`group:${level ?? 'NONE'}:${kind}`, ...(stage === 0 ? [] : [stage])].join(':');
        const openedAt = opened.indexOf(id) + 1;
        single.push(...same.filter((node) => !members.includes(node)));
        if (openedAt > 0)
          single.push(...members.map((node) => ({ ...node, stage: Math.max(stage, openedAt) })));
        else for (const { node } of members) standIn.set(node.id, id);
        groups.push({
          id,
          kind,
          level,
          stage,
          members: members.map(({ node }) => node.id),
          isOpen: openedAt > 0,
        });
        drawn += 1 + same.length - members.length;
      }
      inBand.set(level, (inBand.get(level) ?? 0) + drawn);
    }
  }
  return { nodes: single, groups, ties: mergeTies(ties, standIn) };
}

function mergeTies(
  ties: readonly SceneTie[],
  standIn: ReadonlyMap<string, string>,
): GroupedSelection['ties'] {
  const merged = new Map<string, { from: string; to: string; tie: SceneTie; count: number }>();
  for (const tie of ties) {
    const [from, to] = [standIn.get(tie.from) ?? tie.from, standIn.get(tie.to) ?? tie.to];
    if (from === to) continue;
    const key = from === tie.from && to === tie.to ? tie.id : `${from}>${to}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { from, to, tie, count: 1 });
    else known.count += 1;
  }
  return [...merged.values()];
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
