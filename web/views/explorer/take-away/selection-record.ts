import { SceneDocument } from '../../../data/generated/documents.ts';
import { tieVerb } from '../../../entity/tie-words.ts';
import { writeExplorerLink } from '../../../links.ts';
import type { ExplorerLink } from '../../../links.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Position } from '../../../graph/picture.ts';
import { placeNames } from '../list-columns.ts';
import type { Ways } from '../select-scene.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import { sceneVariables } from '../scene-variables.ts';
import { shownNodes } from '../select-scene.ts';
import { seedNames } from '../shown.ts';
import type { Shown } from '../shown.ts';
import { headingOf } from '../heading-of.ts';
import { filterWords } from './filter-words.ts';
import { licenceWords } from './licence-words.ts';
import type { SelectionSource, SelectionSources } from './load-sources.ts';

/** What is shown, with all that it takes to understand it away from its page. */
export interface SelectionRecord {
  readonly title: string;
  /** The day that it was made. */
  readonly made: string;
  readonly language: 'sv' | 'en';
  readonly graphVersion: string;
  /** Opens the same picture. */
  readonly address: string;
  readonly filters: readonly string[];
  readonly licence: string;
  /** The GraphQL operation that the entities and ties were asked for with; the filters act after it. */
  readonly query: { readonly operation: string; readonly variables: unknown };
  readonly entities: readonly RecordedEntity[];
  readonly ties: readonly RecordedTie[];
  readonly sources: readonly SelectionSource[];
}

export interface RecordedEntity extends SceneNode {
  readonly place: string | null;
  /** Outside the filters, but shown faintly. */
  readonly isFaded: boolean;
  /** Where it stands in the picture, if it stands there. */
  readonly position: Position | null;
  readonly sources: readonly string[];
}

export interface RecordedTie extends SceneTie {
  /** What the tie says, in the page's language. */
  readonly says: string;
  readonly isFaded: boolean;
  readonly sources: readonly string[];
}

/** Puts together what is shown; `today` is the day, `origin` the site that the address is at. */
export function selectionRecord(
  {
    shown,
    link,
    ways,
    locale,
  }: { readonly shown: Shown; readonly link: ExplorerLink; readonly ways?: Ways; readonly locale: Locale },
  sources: SelectionSources,
  positions: Readonly<Record<string, Position>>,
  { today, origin }: { readonly today: string; readonly origin: string },
): SelectionRecord {
  const { selection, scene } = shown;
  const placeOf = placeNames(scene.places);
  const { code } = locale;
  return {
    title: headingOf(seedNames(selection, locale), link.view, locale),
    made: today,
    language: code,
    graphVersion: scene.graphVersion,
    address: new URL(writeExplorerLink({ ...link, at: scene.graphVersion, lang: code }), origin).href,
    filters: filterWords(shown, link, locale),
    licence: licenceWords(sources.all, locale),
    query: { operation: SceneDocument.toString(), variables: sceneVariables(link, locale, ways) },
    entities: shownNodes(selection).map((node) => ({
      ...node,
      place: placeOf(node),
      isFaded: selection.faded.has(node.id),
      position: positions[node.id] ?? null,
      sources: sources.of.get(node.id) ?? [],
    })),
    ties: selection.ties.map((tie) => ({
      ...tie,
      says: tieVerb(locale, tie),
      isFaded: selection.faded.has(tie.id),
      sources: sources.of.get(tie.id) ?? [],
    })),
    sources: sources.all,
  };
}
