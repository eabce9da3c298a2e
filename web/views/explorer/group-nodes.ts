import type { Grouping, LinkKind, LinkLevel } from '../../link-words.ts';
import type { Expansion } from '../../links.ts';
import type { SceneNode, SceneTie } from './scene.ts';
import type { SelectedNode, Selection } from './select-scene.ts';

/** Entities of one level that are alike and that one expansion brought, drawn as one. */
export interface NodeGroup {
  readonly id: string;
  readonly by: Grouping;
  /** What the members share: a kind, the code of a place, the id of a theme; null where that is unknown. */
  readonly value: string | null;
  /** The kind that most members are of. */
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
  /** The ties of what is hidden, and those that open groups had: none is drawn, but a layout that did not know them would move what was there. */
  readonly heldTies: GroupedSelection['ties'];
}

/** A band with more entities than this is grouped by kind without being asked. */
export const mostInBand = 60;
/** Fewer are no group: of what nobody asked to group, and of what somebody did. */
const leastInGroup = { unasked: 4, asked: 2 };
const groupPrefix = 'group:';

/** True for the id of a group, which the API does not know. */
export function isGroupId(id: string): boolean {
  return id.startsWith(groupPrefix);
}

/**
 * Draws together what is alike: by kind, what an expansion brings to a band that would hold more than {@link mostInBand}, or,
 * where `grouping` asks for it, all that is of one kind, level, place or theme. What is drawn already stays as it is. The groups
 * among `opened` show their members, at the stage of their place in the list.
 */
export function groupNodes(
  { nodes, ties, heldTies }: Pick<Selection, 'nodes' | 'ties' | 'heldTies'>,
  opened: readonly Pick<Expansion, 'id'>[],
  grouping: Grouping | null = null,
): GroupedSelection {
  const groups: NodeGroup[] = [];
  const single: SelectedNode[] = [];
  const standIn = new Map<string, string>();
  const inBand = new Map<LinkLevel | null, number>();
  const openedAt = new Map(opened.map(({ id }, index) => [id, index + 1]));
  const by = grouping ?? 'kind';
  const least = grouping === null ? leastInGroup.unasked : leastInGroup.asked;
  const lastStage = Math.max(0, ...nodes.map(({ stage }) => stage));
  for (let stage = 0; stage <= lastStage; stage += 1) {
    const brought = nodes.filter((node) => node.stage === stage);
    for (const [level, added] of groupBy(brought, ({ node }) => node.level)) {
      const isFull = grouping !== null || (inBand.get(level) ?? 0) + added.length > mostInBand;
      let drawn = 0;
      for (const [value, same] of groupBy(added, ({ node }) => valueOf(node, by))) {
        const members = same.filter(({ node, isSeed }) => !isSeed && !openedAt.has(node.id));
        if (!isFull || members.length < least) {
          single.push(...same);
          drawn += same.length;
          continue;
        }
        const id = groupId(by, level, value, stage);
        const open = openedAt.get(id);
        single.push(...same.filter((node) => !members.includes(node)));
        if (open !== undefined)
          single.push(...members.map((node) => ({ ...node, stage: Math.max(stage, open) })));
        else for (const { node } of members) standIn.set(node.id, id);
        groups.push({
          id,
          by,
          value,
          kind: commonKind(members.map(({ node }) => node.kind)),
          level,
          stage,
          members: members.map(({ node }) => node.id),
          isOpen: open !== undefined,
        });
        drawn += 1 + same.length - members.length;
      }
      inBand.set(level, (inBand.get(level) ?? 0) + drawn);
    }
  }
  const hidden = new Set(single.filter(({ isHidden }) => isHidden).map(({ node }) => node.id));
  const unseen = mergeTies(heldTies, standIn).filter(({ from, to }) => hidden.has(from) || hidden.has(to));
  return {
    nodes: single,
    groups,
    ties: mergeTies(ties, standIn),
    heldTies: [...unseen, ...tiesOfOpen([...ties, ...heldTies], groups, openedAt)],
  };
}

/** The ties of each open group as they were before it opened, when what was opened later was still closed. */
function tiesOfOpen(
  ties: readonly SceneTie[],
  groups: readonly NodeGroup[],
  openedAt: ReadonlyMap<string, number>,
): GroupedSelection['ties'] {
  const turnOf = ({ id }: NodeGroup) => openedAt.get(id) ?? Number.POSITIVE_INFINITY;
  return groups
    .filter(({ isOpen }) => isOpen)
    .flatMap((open) => {
      const closedThen = groups.filter((group) => turnOf(group) >= turnOf(open));
      const standIn = new Map(closedThen.flatMap(({ id, members }) => members.map((member) => [member, id])));
      return mergeTies(ties, standIn).filter(({ from, to }) => from === open.id || to === open.id);
    });
}

/** What of an entity decides its group. One that is about several themes goes with the first. */
function valueOf(node: SceneNode, by: Grouping): string | null {
  if (by === 'kind') return node.kind;
  if (by === 'level') return node.level;
  if (by === 'place') return node.municipalityCode ?? node.countyCode;
  return node.kind === 'THEME' ? node.id : (node.themes[0] ?? null);
}

function groupId(by: Grouping, level: LinkLevel | null, value: string | null, stage: number): string {
  const parts = by === 'kind' ? [level ?? 'NONE', value] : [by, level ?? 'NONE', value ?? 'NONE'];
  return [`group:${parts.join(':')}`, ...(stage === 0 ? [] : [stage])].join(':');
}

/** The first of those that come up most often. */
function commonKind(kinds: readonly LinkKind[]): LinkKind {
  const counts = [...groupBy(kinds, (kind) => kind)];
  return counts.reduce((best, next) => (next[1].length > best[1].length ? next : best))[0];
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
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
