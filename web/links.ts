/** The explorer's views. */
export const explorerViews = ['ladder', 'network', 'list'] as const;
export type ExplorerViewName = (typeof explorerViews)[number];

export const linkLevels = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL'] as const;
export type LinkLevel = (typeof linkLevels)[number];

export const linkFamilies = ['COLLABORATION', 'STRUCTURE', 'BARRIER', 'LEARNING', 'PEOPLE'] as const;
export type LinkFamily = (typeof linkFamilies)[number];

export const linkKinds = [
  'PLATFORM',
  'MUNICIPALITY',
  'REGION',
  'AGENCY',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'COMPANY',
  'CIVIL_SOCIETY',
  'NETWORK',
  'PROGRAMME',
  'PROJECT',
  'BARRIER',
  'DIALOGUE_WORKSHOP',
  'REPORT',
  'LEARNING_RESOURCE',
  'METHOD',
  'THEME',
  'SUSTAINABLE_DEVELOPMENT_GOAL',
  'PERSON',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Where somebody put an entity by hand, in whole units of the drawing. */
export interface LinkPosition {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The state of the explorer as its address carries it. */
export interface ExplorerLink {
  /** Ids that the picture starts from. */
  readonly seeds: readonly string[];
  readonly view: ExplorerViewName;
  /** Null: whatever the reader has chosen. */
  readonly lang: 'sv' | 'en' | null;
  /** Ids whose ties are shown as well. */
  readonly expand: readonly string[];
  /** Null: every level; an empty list: none. */
  readonly levels: readonly LinkLevel[] | null;
  /** Null: the view's own choice of kinds. */
  readonly kinds: readonly LinkKind[] | null;
  /** Null: the view's own choice of families, which is not all of them. */
  readonly families: readonly LinkFamily[] | null;
  /** Ids taken out of the picture by hand. */
  readonly hide: readonly string[];
  /** The entity or tie in the panel. */
  readonly select: string | null;
  readonly pos: readonly LinkPosition[];
  /** A year, a month or a day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The explorer without any choice made. */
export const emptyLink: ExplorerLink = {
  seeds: [],
  view: 'ladder',
  lang: null,
  expand: [],
  levels: null,
  kinds: null,
  families: null,
  hide: [],
  select: null,
  pos: [],
  from: null,
  to: null,
};

/** Reads the query of an explorer address; what is unknown or broken is left out, and nothing throws. */
export function readExplorerLink(search: string): ExplorerLink {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  const [select] = idsOf(query.get('select'));
  return {
    seeds: idsOf(query.get('seeds')),
    view: explorerViews.find((view) => view === query.get('view')) ?? emptyLink.view,
    lang: lang === 'sv' || lang === 'en' ? lang : null,
    expand: idsOf(query.get('expand')),
    levels: wordsOf(query.get('levels'), linkLevels),
    kinds: wordsOf(query.get('kinds'), linkKinds),
    families: query.get('families') === 'all' ? linkFamilies : wordsOf(query.get('families'), linkFamilies),
    hide: idsOf(query.get('hide')),
    select: select ?? null,
    pos: positionsOf(query.get('pos')),
    from: dateOf(query.get('from')),
    to: dateOf(query.get('to')),
  };
}

/** Writes the address of a state: always the same for the same state, without what is as it would be anyway. */
export function writeExplorerLink(link: Partial<ExplorerLink>): string {
  const { seeds, view, lang, expand, levels, kinds, families, hide, select, pos, from, to } = {
    ...emptyLink,
    ...link,
  };
  const parts: readonly (readonly [string, string | null])[] = [
    ['seeds', joined(validIds(seeds))],
    ['view', view === emptyLink.view ? null : view],
    ['expand', joined(validIds(expand))],
    ['levels', chosen(levels, linkLevels)],
    ['kinds', chosen(kinds, linkKinds)],
    ['families', families?.length === linkFamilies.length ? 'all' : chosen(families, linkFamilies)],
    ['hide', joined(validIds(hide))],
    ['select', joined(validIds(select === null ? [] : [select]))],
    ['pos', written(pos)],
    ['from', dateOf(from)],
    ['to', dateOf(to)],
    ['lang', lang],
  ];
  const query = parts
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value!).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    );
  return query.length === 0 ? '/explore' : `/explore?${query.join('&')}`;
}

/** An id of ours: a slug, or a prefix and a digest. */
const idPattern = /^[^\s,~\p{C}]{1,200}$/u;
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function idsOf(text: string | null): readonly string[] {
  return validIds((text ?? '').split(','));
}

function validIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => idPattern.test(id));
}

/** The known words in their own order; null where none was asked for or all are. */
function wordsOf<Word extends string>(text: string | null, words: readonly Word[]): readonly Word[] | null {
  if (text === null) return null;
  const asked = new Set(text.toUpperCase().split(','));
  const found = words.filter((word) => asked.has(word));
  const broken = found.length === 0 && text !== 'none';
  return broken || found.length === words.length ? null : found;
}

function positionsOf(text: string | null): readonly LinkPosition[] {
  const found = new Map<string, LinkPosition>();
  for (const part of (text ?? '').split(',')) {
    const [, id, x, y] = /^([^~]+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(part) ?? [];
    if (id !== undefined && idPattern.test(id)) found.set(id, { id, x: Number(x) + 0, y: Number(y) + 0 });
  }
  return [...found.values()];
}

function written(positions: readonly LinkPosition[]): string | null {
  return joined(
    positions
      .filter(({ id, x, y }) => idPattern.test(id) && Math.abs(x) < 999_999 && Math.abs(y) < 999_999)
      .map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`),
  );
}

function dateOf(text: string | null): string | null {
  return text !== null && datePattern.test(text) ? text : null;
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(',');
}

function chosen<Word extends string>(words: readonly Word[] | null, all: readonly Word[]): string | null {
  if (words === null) return null;
  const kept = all.filter((word) => words.includes(word));
  if (kept.length === all.length) return null;
  return kept.length === 0 ? 'none' : kept.join(',').toLowerCase();
}
