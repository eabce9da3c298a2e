import type { Picture } from '../../graph/picture.ts';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import type { GroupedSelection, NodeGroup } from './group-nodes.ts';
import type { TimeChange } from './compare-times.ts';
import type { Scene } from './scene.ts';
import { shownNodes } from './select-scene.ts';
import type { Selection } from './select-scene.ts';
import type { Shown } from './shown.ts';
import { tieVerb } from '../../entity/tie-words.ts';
import type { TreeContent } from './tree-model.ts';

type SceneGroup = Scene['groups'][number];

/** What the API had no room for stands in the picture under such an id. */
const morePrefix = 'more:';

/** What stands before a name where two times are compared; what is gone is faint too. */
const signs = { new: '+ ', gone: '− ', both: '' } as const;

/** A selection as something to draw, in a language. */
export function toPicture(
  { nodes, groups, ties, heldTies }: GroupedSelection,
  { faded }: Pick<Selection, 'faded'>,
  scene: Pick<Scene, 'groups' | 'places' | 'themes'>,
  locale: Locale,
  change: TimeChange = new Map(),
): Picture {
  const isFaint = (id: string) => faded.has(id) || change.get(id) === 'gone';
  const seeds = new Set(nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node.id));
  return {
    nodes: [
      ...nodes.map(({ node, stage, isSeed, isHidden }) => ({
        id: node.id,
        kind: node.kind,
        level: node.level,
        label: `${signs[change.get(node.id) ?? 'both']}${node.shortName}`,
        stage,
        isSeed,
        isHidden,
        isFaded: isFaint(node.id),
        isWeak: node.confidence === 'LOW',
        count: 1,
      })),
      ...groups.map((group) => ({
        id: group.id,
        kind: group.kind,
        level: group.level,
        label: groupName(group, scene, locale),
        stage: group.stage,
        isSeed: false,
        isHidden: group.isOpen,
        isFaded: group.members.every(isFaint),
        isWeak: false,
        count: group.members.length,
      })),
      ...scene.groups.map(({ kind, level, count }) => ({
        id: moreId({ kind, level }),
        kind,
        level,
        label: moreName({ kind, count }, locale),
        stage: 0,
        isSeed: false,
        isHidden: false,
        isFaded: false,
        isWeak: false,
        count: Math.max(2, count),
      })),
    ],
    ties: [...ties, ...heldTies].map(({ from, to, tie, count }) => ({
      id: count === 1 && from === tie.from && to === tie.to ? tie.id : `group:${from}>${to}`,
      from,
      to,
      label:
        count === 1
          ? `${signs[change.get(tie.id) ?? 'both']}${tieVerb(locale, tie)}`
          : locale.t('explorer.ties', { count }),
      isFaded: isFaint(tie.id),
      isWeak: count === 1 && tie.confidence === 'LOW',
      isKey: (tie.kind === 'FUNDS' || tie.role === 'COORDINATOR') && seeds.has(to),
      weight: count === 1 ? tie.weight : count,
    })),
  };
}

/** Makes the picture of what is shown; the same object for the same selection, so that nothing is laid out twice. */
export function createPictureMaker() {
  let latest: { readonly grouped: GroupedSelection; readonly picture: Picture } | undefined;
  return ({ grouped, selection, scene, change }: Shown, locale: Locale): Picture => {
    if (latest?.grouped !== grouped)
      latest = { grouped, picture: toPicture(grouped, selection, scene, locale, change) };
    return latest.picture;
  };
}

/** What a group is called: "14 företag", "Lunds kommun: 8". */
export function groupName(
  { by, value, members }: Pick<NodeGroup, 'by' | 'value' | 'members'>,
  { places, themes }: Pick<Scene, 'places' | 'themes'>,
  locale: Locale,
): string {
  const { t, number } = locale;
  const count = members.length;
  if (by === 'kind') return `${number(count)} ${lower(t(`kinds.${value}` as 'kinds.COMPANY'), locale)}`;
  if (by === 'level') return t('steps.groupOf.level', { count });
  const name =
    by === 'place'
      ? places.find((place) => (place.municipalityCode ?? place.countyCode) === value)?.name
      : themes.find((theme) => theme.id === value)?.name;
  return name === undefined ? t(`steps.groupOf.${by}`, { count }) : t('steps.groupOf.named', { name, count });
}

/** What the canvas draws, for the tree beside it. */
export function treeContent(
  { nodes, groups, ties }: GroupedSelection,
  scene: Pick<Scene, 'groups' | 'places' | 'themes'>,
  locale: Locale,
): TreeContent {
  const shown = shownNodes({ nodes });
  const ids = new Set(shown.map(({ id }) => id));
  const closed = groups.filter(({ isOpen }) => !isOpen);
  for (const { id } of closed) ids.add(id);
  return {
    nodes: shown,
    groups: [
      ...closed.map((group) => ({ id: group.id, level: group.level, name: groupName(group, scene, locale) })),
      ...scene.groups.map(({ kind, level, count }) => ({
        id: moreId({ kind, level }),
        level,
        name: moreName({ kind, count }, locale),
      })),
    ],
    ties: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** Opens what the API had no room for: only its level and kind are asked for; null for any other id. */
export function narrowingStep(
  scene: Pick<Scene, 'groups'> | undefined,
  id: string,
): Partial<ExplorerLink> | null {
  const group = scene?.groups.find((group) => moreId(group) === id);
  if (group === undefined) return null;
  return { levels: group.level === null ? null : [group.level], kinds: [group.kind] };
}

function moreId({ level, kind }: Pick<SceneGroup, 'level' | 'kind'>): string {
  return `${morePrefix}${level ?? 'NONE'}:${kind}`;
}

function moreName({ kind, count }: Pick<SceneGroup, 'kind' | 'count'>, locale: Locale): string {
  return locale.t('steps.groupOf.more', { count, kind: lower(locale.t(`kinds.${kind}`), locale) });
}

function lower(text: string, { code }: Locale): string {
  return text.toLocaleLowerCase(code);
}
