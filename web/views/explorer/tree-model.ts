import type { LinkLevel } from '../../link-words.ts';
import { linkLevels } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { GroupedSelection } from './group-nodes.ts';
import type { TimeChange } from './compare-times.ts';
import type { SceneNode } from './scene.ts';
import { tieDates, tieVerb } from '../../entity/tie-words.ts';

/** An item of the tree: a level, an entity at it, or one of the entity's ties. */
export interface TreeItem {
  /** Unique in the tree: a tie stands under both its ends. */
  readonly key: string;
  /** The entity, group or tie that the item stands for; null for a level and for ties drawn as one. */
  readonly id: string | null;
  readonly sort: 'level' | 'entity' | 'group' | 'tie';
  readonly sentence: string;
  readonly children: readonly TreeItem[];
}

/** What the tree tells of: entities, groups of them with their names, and the ties between these. */
export interface TreeContent {
  readonly nodes: readonly SceneNode[];
  readonly groups: readonly {
    readonly id: string;
    readonly level: LinkLevel | null;
    readonly name: string;
  }[];
  readonly ties: GroupedSelection['ties'];
  /** What is new or gone, where two times are compared. */
  readonly change?: TimeChange;
}

type TreeTie = TreeContent['ties'][number];

/** The picture as sentences: levels from the top, their entities and groups by name, and each one's ties. */
export function treeModel({ nodes, groups, ties, change }: TreeContent, locale: Locale): readonly TreeItem[] {
  const ends: Ends = new Map([
    ...nodes.map((node) => [node.id, node] as const),
    ...groups.map((group) => [group.id, { shortName: group.name }] as const),
  ]);
  const tiesOf = new Map<string, TreeTie[]>();
  for (const tie of ties)
    for (const end of new Set([tie.from, tie.to])) {
      const known = tiesOf.get(end);
      if (known === undefined) tiesOf.set(end, [tie]);
      else known.push(tie);
    }
  return [...linkLevels, null].flatMap((level) => {
    const entities = nodes
      .filter((node) => node.level === level)
      .sort((a, b) => locale.compare(a.name, b.name))
      .map((node) => entityItem(node, tiesOf.get(node.id) ?? [], ends, locale, change));
    const grouped = groups
      .filter((group) => group.level === level)
      .sort((a, b) => locale.compare(a.name, b.name))
      .map((group) => groupItem(group, tiesOf.get(group.id) ?? [], ends, locale, change));
    const children = [...entities, ...grouped];
    return level === null && children.length === 0 ? [] : [levelItem(level, children, locale)];
  });
}

/** Adds to a sentence that what it tells of is new, or gone, where two times are compared. */
function withChange(sentence: string, id: string, change: TimeChange | undefined, { t }: Locale): string {
  const sort = change?.get(id);
  return sort === undefined ? sentence : `${sentence}, ${t(`compare.${sort}`)}`;
}

/** What stands at the ends of ties; an entity has dates, a group has none. */
type Ends = ReadonlyMap<string, SceneNode | Pick<SceneNode, 'shortName'>>;

/** "Future by Lund, plattform, lokal nivå, 12 samband". */
export function entitySentence(
  node: Pick<SceneNode, 'name' | 'kind' | 'level'>,
  tieCount: number,
  { t }: Locale,
): string {
  return t('explorer.tree.entity', {
    name: node.name,
    kind: lowerFirst(t(`kind.${node.kind}`)),
    level: t(`levelAt.${node.level ?? 'none'}`),
    ties: t('explorer.ties', { count: tieCount }),
  });
}

function levelItem(level: LinkLevel | null, children: readonly TreeItem[], { t }: Locale): TreeItem {
  const name = t(`level.${level ?? 'none'}`);
  const key =
    level === null
      ? 'explorer.tree.unknown'
      : children.length === 0
        ? 'explorer.tree.emptyLevel'
        : 'explorer.tree.level';
  const sentence = t(key, { level: name, count: children.length });
  return { key: `level:${level ?? 'none'}`, id: null, sort: 'level', sentence, children };
}

function entityItem(
  node: SceneNode,
  ties: readonly TreeTie[],
  ends: Ends,
  locale: Locale,
  change: TimeChange | undefined,
): TreeItem {
  return {
    key: node.id,
    id: node.id,
    sort: 'entity',
    sentence: withChange(entitySentence(node, ties.length, locale), node.id, change, locale),
    children: tieItems(node.id, ties, ends, locale, change),
  };
}

function groupItem(
  { id, name, level }: TreeContent['groups'][number],
  ties: readonly TreeTie[],
  ends: Ends,
  locale: Locale,
  change: TimeChange | undefined,
): TreeItem {
  const { t } = locale;
  return {
    key: id,
    id,
    sort: 'group',
    sentence: t('steps.groupItem', {
      name,
      level: t(`levelAt.${level ?? 'none'}`),
      ties: t('explorer.ties', { count: ties.length }),
    }),
    children: tieItems(id, ties, ends, locale, change),
  };
}

function tieItems(
  id: string,
  ties: readonly TreeTie[],
  ends: Ends,
  locale: Locale,
  change: TimeChange | undefined,
): readonly TreeItem[] {
  return ties
    .map((tie) => tieItem(id, tie, ends, locale, change))
    .sort((a, b) => locale.compare(a.sentence, b.sentence));
}

/** "deltar i NATSAM, 2020–2023", as read from the entity `id`; "3 samband med 14 företag" where a group is at an end. */
function tieItem(
  id: string,
  { from, to, tie, count }: TreeTie,
  ends: Ends,
  locale: Locale,
  change: TimeChange | undefined,
): TreeItem {
  const isInverse = from !== id;
  const other = ends.get(isInverse ? from : to)!;
  const isMerged = from !== tie.from || to !== tie.to;
  const key = `${id}>${isMerged ? `${from}>${to}` : tie.id}`;
  if (isMerged || count > 1) {
    const sentence = locale.t('steps.groupTies', { count, name: other.shortName });
    return { key, id: null, sort: 'tie', sentence, children: [] };
  }
  const dated = [other, ends.get(id)!].filter((end): end is SceneNode => 'kind' in end);
  const parts = [
    `${tieVerb(locale, tie, isInverse)} ${other.shortName}`,
    tieDates(locale, tie, dated),
    tie.confidence === 'LOW' ? locale.t('confidenceNote.LOW') : '',
  ];
  return {
    key,
    id: tie.id,
    sort: 'tie',
    sentence: withChange(parts.filter((part) => part !== '').join(', '), tie.id, change, locale),
    children: [],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
