import {
  explorerViews,
  groupings,
  linkConfidences,
  linkFamilies,
  linkKinds,
  linkLevels,
  linkTieKinds,
  matrixSides,
} from './link-words.ts';
import {
  chosen,
  dateOf,
  expansionsOf,
  focusOf,
  idPattern,
  idsOf,
  joined,
  measureOf,
  pathOf,
  positionsOf,
  someIdsOf,
  spanOf,
  validIds,
  wordOf,
  wordsOf,
  written,
  writtenExpansion,
  writtenPath,
  writtenSpan,
} from './link-values.ts';
import type {
  ExplorerViewName,
  Grouping,
  LinkConfidence,
  LinkFamily,
  LinkKind,
  LinkLevel,
  LinkTieKind,
  MatrixSides,
} from './link-words.ts';

/** Where somebody put an entity by hand, in whole units of the drawing. */
export interface LinkPosition {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** An entity whose ties were asked for, or a group that was opened; null: without that limit. */
export interface Expansion {
  readonly id: string;
  readonly families: readonly LinkFamily[] | null;
  readonly levels: readonly LinkLevel[] | null;
  /** At most so many neighbours, those with most ties. */
  readonly limit: number | null;
}

/** Only what is at most so many ties away from an entity. */
export interface Focus {
  readonly id: string;
  readonly steps: number;
}

/** A span of time: years, months or days. */
export interface LinkSpan {
  readonly from: string;
  readonly to: string;
}

/** The two ends between which ways are shown. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** The state of the explorer as its address carries it. */
export interface ExplorerLink {
  /** Ids that the picture starts from. */
  readonly seeds: readonly string[];
  readonly view: ExplorerViewName;
  /** Null: whatever the reader has chosen. */
  readonly lang: 'sv' | 'en' | null;
  /** Ways between two entities in place of a selection around seeds. */
  readonly path: PathEnds | null;
  readonly expand: readonly Expansion[];
  /** Null: every level; an empty list: none. */
  readonly levels: readonly LinkLevel[] | null;
  /** Null: every kind. */
  readonly kinds: readonly LinkKind[] | null;
  /** Null: the view's own choice of families, which is not all of them. */
  readonly families: readonly LinkFamily[] | null;
  /** Null: every kind of tie of the families. */
  readonly tieKinds: readonly LinkTieKind[] | null;
  /** Ids of themes; null: whatever it is about. */
  readonly themes: readonly string[] | null;
  /** Ids of municipalities and regions; null: wherever it is. */
  readonly places: readonly string[] | null;
  /** A year, a month or a day. */
  readonly from: string | null;
  readonly to: string | null;
  /** An earlier time that the chosen one is compared with, in one picture. */
  readonly compare: LinkSpan | null;
  /** Ties and entities with at least this much support; null: all. */
  readonly confidence: LinkConfidence | null;
  /** What becomes of that which the filters leave out. */
  readonly rest: 'hidden' | 'faded';
  /** Ids taken out of the picture by hand. */
  readonly hide: readonly string[];
  readonly focus: Focus | null;
  /** Null: by kind, and only where a band is full. */
  readonly group: Grouping | null;
  /** The entity or tie in the panel. */
  readonly select: string | null;
  /** What stands in the ladder where somebody put it. */
  readonly pos: readonly LinkPosition[];
  /** The same for the network. */
  readonly networkPos: readonly LinkPosition[];
  readonly matrix: MatrixSides;
  /** The open cell of the matrix, `ROW.COLUMN`. */
  readonly cell: string | null;
  /** What the width of a flow of money stands for: a currency, or `count`; null: whatever says most. */
  readonly measure: string | null;
  /** The version of the graph that the link was shared at. */
  readonly at: string | null;
}

/** The explorer without any choice made. */
export const emptyLink: ExplorerLink = {
  seeds: [],
  view: 'ladder',
  lang: null,
  path: null,
  expand: [],
  levels: null,
  kinds: null,
  families: null,
  tieKinds: null,
  themes: null,
  places: null,
  from: null,
  to: null,
  compare: null,
  confidence: null,
  rest: 'hidden',
  hide: [],
  focus: null,
  group: null,
  select: null,
  pos: [],
  networkPos: [],
  matrix: 'level',
  cell: null,
  measure: null,
  at: null,
};

/** Everything as it is, with `id` expanded without limits. */
export function expansionOf(id: string): Expansion {
  return { id, families: null, levels: null, limit: null };
}

/** Reads the query of an explorer address; what is unknown or broken is left out, and nothing throws. */
export function readExplorerLink(search: string): ExplorerLink {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  const [select] = idsOf(query.get('select'));
  const [cell] = idsOf(query.get('cell'));
  const [at] = idsOf(query.get('at'));
  return {
    seeds: idsOf(query.get('seeds')),
    view: wordOf(query.get('view'), explorerViews) ?? emptyLink.view,
    lang: lang === 'sv' || lang === 'en' ? lang : null,
    path: pathOf(query.get('path')),
    expand: expansionsOf(query.get('expand')),
    levels: wordsOf(query.get('levels'), linkLevels),
    kinds: wordsOf(query.get('kinds'), linkKinds),
    families: query.get('families') === 'all' ? linkFamilies : wordsOf(query.get('families'), linkFamilies),
    tieKinds: wordsOf(query.get('ties'), linkTieKinds),
    themes: someIdsOf(query.get('themes')),
    places: someIdsOf(query.get('places')),
    from: dateOf(query.get('from')),
    to: dateOf(query.get('to')),
    compare: spanOf(query.get('compare')),
    confidence: wordOf(query.get('confidence')?.toUpperCase() ?? null, linkConfidences),
    rest: query.get('rest') === 'faded' ? 'faded' : 'hidden',
    hide: idsOf(query.get('hide')),
    focus: focusOf(query.get('focus')),
    group: wordOf(query.get('group'), groupings),
    select: select ?? null,
    pos: positionsOf(query.get('pos')),
    networkPos: positionsOf(query.get('networkpos')),
    matrix: wordOf(query.get('matrix'), matrixSides) ?? emptyLink.matrix,
    cell: cell ?? null,
    measure: measureOf(query.get('measure')),
    at: at ?? null,
  };
}

/** Writes the address of a state: always the same for the same state, without what is as it would be anyway. */
export function writeExplorerLink(link: Partial<ExplorerLink>): string {
  const state = { ...emptyLink, ...link };
  const { families } = state;
  const parts: readonly (readonly [string, string | null])[] = [
    ['seeds', joined(validIds(state.seeds))],
    ['path', writtenPath(state.path)],
    ['view', state.view === emptyLink.view ? null : state.view],
    ['expand', joined(state.expand.filter(({ id }) => idPattern.test(id)).map(writtenExpansion))],
    ['levels', chosen(state.levels, linkLevels)],
    ['kinds', chosen(state.kinds, linkKinds)],
    ['families', families?.length === linkFamilies.length ? 'all' : chosen(families, linkFamilies)],
    ['ties', chosen(state.tieKinds, linkTieKinds)],
    ['themes', joined(validIds(state.themes ?? []))],
    ['places', joined(validIds(state.places ?? []))],
    ['from', dateOf(state.from)],
    ['to', dateOf(state.to)],
    ['compare', writtenSpan(state.compare)],
    ['confidence', state.confidence === null ? null : state.confidence.toLowerCase()],
    ['rest', state.rest === emptyLink.rest ? null : state.rest],
    ['hide', joined(validIds(state.hide))],
    ['focus', state.focus === null ? null : `${state.focus.id}~${state.focus.steps}`],
    ['group', state.group],
    ['select', joined(validIds(state.select === null ? [] : [state.select]))],
    ['pos', written(state.pos)],
    ['networkpos', written(state.networkPos)],
    ['matrix', state.matrix === emptyLink.matrix ? null : state.matrix],
    ['cell', joined(validIds(state.cell === null ? [] : [state.cell]))],
    ['measure', measureOf(state.measure)],
    ['at', joined(validIds(state.at === null ? [] : [state.at]))],
    ['lang', state.lang],
  ];
  const query = parts
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value!).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    );
  return query.length === 0 ? '/explore' : `/explore?${query.join('&')}`;
}
