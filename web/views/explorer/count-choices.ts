import type { LinkConfidence, LinkFamily, LinkKind, LinkLevel, LinkTieKind } from '../../link-words.ts';
import { linkConfidences, linkFamilies } from '../../link-words.ts';
import type { Scene, SceneNode } from './scene.ts';
import { selectScene, shownNodes } from './select-scene.ts';
import type { Choice, Selection, Ways } from './select-scene.ts';

/** How many entities or ties each choice of a filter stands for while the other filters hold. */
export interface ChoiceCounts {
  readonly levels: ReadonlyMap<LinkLevel, number>;
  readonly kinds: ReadonlyMap<LinkKind, number>;
  readonly families: ReadonlyMap<LinkFamily, number>;
  readonly tieKinds: ReadonlyMap<LinkTieKind, number>;
  /** By the id of the theme. */
  readonly themes: ReadonlyMap<string, number>;
  /** By the id of the municipality or region. */
  readonly places: ReadonlyMap<string, number>;
  /** Ties with at least so much support. */
  readonly confidences: ReadonlyMap<LinkConfidence, number>;
  /** Of the entities and ties shown, how many have no known date. */
  readonly undated: { readonly nodes: number; readonly ties: number };
}

/** Counts what each choice would show. */
export function countChoices(scene: Scene, link: Choice, ways?: Ways): ChoiceCounts {
  const choice: Choice = { ...link, rest: 'hidden' };
  const now = selectScene(scene, choice, ways);
  const without = (freed: Partial<Choice>) =>
    selectScene(scene, { ...choice, families: now.families, ...freed }, ways);
  const kindsOf = (selection: Selection) => shownNodes(selection).map(({ kind }) => kind);
  const themed = shownNodes(without({ themes: null }));
  const placed = shownNodes(without({ places: null }));
  const sure = without({ confidence: null }).ties;
  const shown = shownNodes(now);
  return {
    levels: tally(shownNodes(without({ levels: null })).flatMap(({ level }) => level ?? [])),
    kinds: tally(kindsOf(without({ kinds: null }))),
    families: tally(without({ families: linkFamilies }).ties.map(({ family }) => family)),
    tieKinds: tally(without({ tieKinds: null }).ties.map(({ kind }) => kind)),
    themes: tally(
      themed.flatMap((node) => [...new Set([...node.themes, ...(node.kind === 'THEME' ? [node.id] : [])])]),
    ),
    places: tally(placed.flatMap((node) => placesOf(node, scene))),
    confidences: new Map(
      linkConfidences.map((least, index) => [
        least,
        sure.filter((tie) => linkConfidences.indexOf(tie.confidence) >= index).length,
      ]),
    ),
    undated: {
      nodes: shown.filter((node) => node.startDate === null && node.endDate === null).length,
      ties: now.ties.filter((tie) => tie.validFrom === null && tie.validTo === null).length,
    },
  };
}

/** The municipality and the region that an entity lies in, as far as the scene names them. */
function placesOf(node: SceneNode, { places }: Scene): readonly string[] {
  return places
    .filter(
      (place) =>
        place.id === node.id ||
        (place.municipalityCode === null
          ? place.countyCode === node.countyCode
          : place.municipalityCode === node.municipalityCode),
    )
    .map(({ id }) => id);
}

function tally<Word>(words: readonly Word[]): ReadonlyMap<Word, number> {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
