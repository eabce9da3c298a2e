import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import { compareTimes } from './compare-times.ts';
import type { TimeChange } from './compare-times.ts';
import { countChoices } from './count-choices.ts';
import type { ChoiceCounts } from './count-choices.ts';
import { groupNodes } from './group-nodes.ts';
import type { GroupedSelection } from './group-nodes.ts';
import type { Scene } from './scene.ts';
import { selectScene, shownNodes } from './select-scene.ts';
import type { Selection, Ways } from './select-scene.ts';
import { treeContent } from './to-picture.ts';
import type { TreeContent } from './tree-model.ts';

/** A scene as a link lets it be seen. */
export interface Shown {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly grouped: GroupedSelection;
  readonly counts: ChoiceCounts;
  /** What two times that are compared do not share. */
  readonly change: TimeChange;
}

/** Works out what a link shows of a scene; undefined where the scene holds none of what the link starts from. */
export function showScene(scene: Scene, link: ExplorerLink, ways?: Ways): Shown | undefined {
  const starts = new Set(ways?.nodes ?? link.seeds);
  if (!scene.nodes.some(({ id }) => starts.has(id))) return undefined;
  const selection = selectScene(scene, link, ways);
  return {
    scene,
    selection,
    grouped: groupNodes(selection, link.expand, link.group),
    counts: countChoices(scene, link, ways),
    change: compareTimes(scene, link, ways),
  };
}

/** "NATSAM och RISE": what the picture starts from. */
export function seedNames({ nodes }: Selection, { list }: Locale): string {
  return list(nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node.shortName));
}

/** The tree holds what the canvas draws; a map draws no groups. */
export function treeOf(
  { selection, grouped, scene, change }: Shown,
  view: ExplorerLink['view'],
  locale: Locale,
): TreeContent {
  if (view === 'ladder' || view === 'network') return { ...treeContent(grouped, scene, locale), change };
  const ties = selection.ties.map((tie) => ({ from: tie.from, to: tie.to, tie, count: 1 }));
  return { nodes: shownNodes(selection), groups: [], ties, change };
}
