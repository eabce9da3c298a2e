import type { BarrierFilter, BarrierState, GovernanceLevel } from '../data/generated/documents.ts';

/** What the page of barriers shows, as its address says it; null means all. */
export interface BarriersLink {
  readonly city: string | null;
  readonly theme: string | null;
  readonly receiver: string | null;
  readonly level: GovernanceLevel | null;
  readonly state: StateGroup | null;
  /** Lifted more than so many months ago without a known answer. */
  readonly waiting: number | null;
  readonly withoutHolder: boolean;
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

const levels: readonly GovernanceLevel[] = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'];
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
    waiting: Number.isInteger(months) && months >= 0 && months <= mostMonths ? months : null,
    withoutHolder: params.get('holder') === 'none',
  };
}

/** The address of a page; what is null is left out. */
export function writeBarriersLink(link: Partial<BarriersLink>, hash = ''): string {
  const params = new URLSearchParams();
  for (const name of ['city', 'theme', 'receiver', 'level', 'state', 'waiting'] as const) {
    const value = link[name];
    if (value != null) params.set(name, String(value));
  }
  if (link.withoutHolder) params.set('holder', 'none');
  const query = params.toString();
  return `/barriers${query ? `?${query}` : ''}${hash}`;
}

/** True where the address asks for a list of its own, and not for what waits. */
export function hasSelection({ level, state, withoutHolder }: BarriersLink): boolean {
  return level !== null || state !== null || withoutHolder;
}

/** What every number of the page is counted over. */
export function overviewFilter({ city, theme, receiver }: BarriersLink): BarrierFilter {
  return {
    ...(city !== null && { places: [city] }),
    ...(theme !== null && { themes: [theme] }),
    ...(receiver !== null && { receivers: [receiver] }),
  };
}

/** What the list holds: the selection, or what has waited for more than a year. */
export function listFilter(link: BarriersLink): BarrierFilter {
  const { level, state, withoutHolder } = link;
  return {
    ...overviewFilter(link),
    ...(level !== null && { levelsOfAuthority: [level] }),
    ...(state !== null && { states: [...statesOfGroup[state]] }),
    ...(withoutHolder && { hasHolder: false }),
    ...((link.waiting !== null || !hasSelection(link)) && {
      waitingLongerThanMonths: link.waiting ?? 12,
    }),
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
