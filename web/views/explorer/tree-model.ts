import type { LinkLevel } from '../../links.ts';
import { linkLevels } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import type { SceneNode, SceneTie } from './scene.ts';
import { tieDates, tieVerb } from './tie-words.ts';

/** An item of the tree: a level, an entity at it, or one of the entity's ties. */
export interface TreeItem {
  /** Unique in the tree: a tie stands under both its ends. */
  readonly key: string;
  /** The entity or tie that the item stands for; null for a level. */
  readonly id: string | null;
  readonly sort: 'level' | 'entity' | 'tie';
  readonly sentence: string;
  readonly children: readonly TreeItem[];
}

/** The picture as sentences: levels from the top, their entities by name, and each entity's ties. */
export function treeModel(
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  locale: Locale,
): readonly TreeItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = new Map<string, SceneTie[]>();
  for (const tie of ties)
    for (const end of new Set([tie.from, tie.to])) tiesOf.set(end, [...(tiesOf.get(end) ?? []), tie]);
  return [...linkLevels, null].flatMap((level) => {
    const atLevel = nodes
      .filter((node) => node.level === level)
      .sort((a, b) => locale.compare(a.name, b.name));
    if (level === null && atLevel.length === 0) return [];
    return [
      levelItem(
        level,
        atLevel.map((node) => entityItem(node, tiesOf.get(node.id) ?? [], byId, locale)),
        locale,
      ),
    ];
  });
}

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
  ties: readonly SceneTie[],
  byId: ReadonlyMap<string, SceneNode>,
  locale: Locale,
): TreeItem {
  return {
    key: node.id,
    id: node.id,
    sort: 'entity',
    sentence: entitySentence(node, ties.length, locale),
    children: ties
      .map((tie) => tieItem(node, tie, byId, locale))
      .sort((a, b) => locale.compare(a.sentence, b.sentence)),
  };
}

/** "deltar i NATSAM, 2020–2023", as read from `node`. */
function tieItem(
  node: SceneNode,
  tie: SceneTie,
  byId: ReadonlyMap<string, SceneNode>,
  locale: Locale,
): TreeItem {
  const isInverse = tie.from !== node.id;
  const other = byId.get(isInverse ? tie.from : tie.to)!;
  const parts = [
    `${tieVerb(locale, tie, isInverse)} ${other.shortName}`,
    tieDates(locale, tie, [other, node]),
    tie.confidence === 'LOW' ? locale.t('confidenceNote.LOW') : '',
  ];
  return {
    key: `${node.id}>${tie.id}`,
    id: tie.id,
    sort: 'tie',
    sentence: parts.filter((part) => part !== '').join(', '),
    children: [],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
