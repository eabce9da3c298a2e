import type { BarrierFilter, BarrierState, GovernanceLevel } from '../data/generated/documents.ts';

/** Stands where a city, a theme, a receiver or a level is, for barriers of which no source says it. */
export const unknown = 'unknown';

/** What the page of barriers shows, as its address says it; null means all. */
export interface BarriersLink {
  readonly city: string | null;
  readonly theme: string | null;
  readonly receiver: string | null;
  readonly level: GovernanceLevel | typeof unknown | null;
  readonly state: StateGroup | null;
  /** Lifted more than so many months ago without a known answer. */
  readonly waiting: number | typeof unknown | null;
  /** Only those for which somebody with authority is named, or only those for which nobody is. */
  readonly holder: 'named' | 'none' | null;
}

/** Columns of the overview: states as people count them. */
export const stateGroups = ['described', 'lifted', 'working', 'solved', 'unknown'] as const;
export type StateGroup = (typeof stateGroups)[number];

export const statesOfGroup: Readonly<Record<StateGroup, readonly BarrierState[]>> = {
  described: ['DESCRIBED'],
  lifted: ['LIFTED'],
  working: ['IN_PROGRESS'],
  solved: ['PARTLY_RESOLVED', 'RESOLVED'],
  unknown: ['UNKNOWN'],
};

/** The column in which a state is counted. */
export function groupOfState(state: BarrierState): StateGroup {
  return stateGroups.find((group) => statesOfGroup[group].includes(state)) ?? 'unknown';
}

const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL', unknown] as const;
const mostMonths = 1_200;

/** Reads an address; what it does not understand counts as not said. */
export function readBarriersLink(search: string): BarriersLink {
  const params = new URLSearchParams(search);
  const oneOf = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((word) => word === params.get(name)) ?? null;
  const months = Number(params.get('waiting') ?? Number.NaN);
  return {
    city: params.get('city'),
    theme: params.get('theme'),
    receiver: params.get('receiver'),
    level: oneOf('level', levels),
    state: oneOf('state', stateGroups),
    waiting:
      params.get('waiting') === unknown
        ? unknown
        : Number.isInteger(months) && months >= 0 && months <= mostMonths
          ? months
          : null,
    holder: oneOf('holder', ['named', 'none']),
  };
}

/** The address of a page; what is null is left out. */
export function writeBarriersLink(link: Partial<BarriersLink>, hash = ''): string {
  const params = new URLSearchParams();
  for (const name of ['city', 'theme', 'receiver', 'level', 'state', 'waiting', 'holder'] as const) {
    const value = link[name];
    if (value != null) params.set(name, String(value));
  }
  const query = params.toString();
  return `/barriers${query ? `?${query}` : ''}${hash}`;
}

/** True where the address asks for a list of its own, and not for what waits. */
export function hasSelection({ level, state, holder }: BarriersLink): boolean {
  return level !== null || state !== null || holder !== null;
}

/** What every number of the page is counted over. */
export function overviewFilter(link: Pick<BarriersLink, 'city' | 'theme' | 'receiver'>): BarrierFilter {
  const { city, theme, receiver } = link;
  const unsaid = [
    ...(city === unknown ? (['CITY'] as const) : []),
    ...(theme === unknown ? (['THEME'] as const) : []),
    ...(receiver === unknown ? (['RECEIVER'] as const) : []),
  ];
  return {
    ...(city !== null && city !== unknown && { cities: [city] }),
    ...(theme !== null && theme !== unknown && { themes: [theme] }),
    ...(receiver !== null && receiver !== unknown && { receivers: [receiver] }),
    ...(unsaid.length > 0 && { unknown: unsaid }),
  };
}

/** What the list holds: the selection, or what has waited for more than a year. */
export function listFilter(link: BarriersLink): BarrierFilter {
  const { level, state, holder } = link;
  const waiting = link.waiting ?? (hasSelection(link) ? null : 12);
  const { unknown: unsaid = [], ...overview } = overviewFilter(link);
  const unknowns = [
    ...(unsaid ?? []),
    ...(level === unknown ? (['LEVEL'] as const) : []),
    ...(waiting === unknown ? (['WAITING_SINCE'] as const) : []),
  ];
  return {
    ...overview,
    ...(level !== null && level !== unknown && { levelsOfAuthority: [level] }),
    ...(state !== null && { states: [...statesOfGroup[state]] }),
    ...(holder !== null && { hasHolder: holder === 'named' }),
    ...(waiting !== null && waiting !== unknown && { waitingLongerThanMonths: waiting }),
    ...(unknowns.length > 0 && { unknown: unknowns }),
  };
}

/** The address of a barrier's case file. */
export function caseHref(id: string): string {
  return `/barriers/${encodeURIComponent(id)}`;
}

/** The id in the path of a case file; null for any other path, and where the path is not valid text. */
export function caseIdOf(path: string): string | null {
  const [, encoded] = /^\/barriers\/([^/]+)$/.exec(path) ?? [];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
