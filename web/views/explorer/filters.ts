import type { ExplorerLink } from '../../links.ts';
import { linkConfidences } from '../../link-words.ts';
import type { LinkConfidence } from '../../link-words.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';

/** The conditions that entities and ties of a scene must meet. */
export type Filters = Pick<
  ExplorerLink,
  | 'levels'
  | 'kinds'
  | 'families'
  | 'tieKinds'
  | 'themes'
  | 'places'
  | 'from'
  | 'to'
  | 'compare'
  | 'confidence'
>;

/** No condition at all. */
export const noFilters: Filters = {
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
};

/** Which filter an entity does not pass. */
export type FilterReason = 'level' | 'kind' | 'theme' | 'place' | 'date' | 'confidence';

/** Tells why an entity of a scene does not pass; null where it does. What has no date passes any. */
export function entityFilter(
  { places: known }: Pick<Scene, 'places'>,
  filters: Filters,
): (node: SceneNode) => FilterReason | null {
  const { levels, kinds, themes, places, confidence } = filters;
  const chosen = places === null ? null : known.filter(({ id }) => places.includes(id));
  const municipalities = new Set(
    chosen?.map((place) => place.municipalityCode).filter((code) => code !== null),
  );
  const counties = new Set(
    chosen?.filter((place) => place.municipalityCode === null).map((place) => place.countyCode),
  );
  return (node) => {
    if (levels !== null && (node.level === null || !levels.includes(node.level))) return 'level';
    if (kinds !== null && !kinds.includes(node.kind)) return 'kind';
    if (themes !== null && !themes.includes(node.id) && !node.themes.some((id) => themes.includes(id)))
      return 'theme';
    if (
      places !== null &&
      !places.includes(node.id) &&
      !(node.municipalityCode !== null && municipalities.has(node.municipalityCode)) &&
      !(node.countyCode !== null && counties.has(node.countyCode))
    )
      return 'place';
    if (!isThen(node.startDate, node.endDate, filters)) return 'date';
    return isSure(node.confidence, confidence) ? null : 'confidence';
  };
}

/** Tells whether a tie passes all but the filter of families. */
export function tieFilter({ tieKinds, confidence, ...time }: Filters): (tie: SceneTie) => boolean {
  return (tie) =>
    (tieKinds === null || tieKinds.includes(tie.kind)) &&
    isThen(tie.validFrom, tie.validTo, time) &&
    isSure(tie.confidence, confidence);
}

/** In the chosen time, or in the one that it is compared with. */
function isThen(
  start: string | null,
  end: string | null,
  { from, to, compare }: Pick<Filters, 'from' | 'to' | 'compare'>,
): boolean {
  return (
    overlaps(start, end, from, to) || (compare !== null && overlaps(start, end, compare.from, compare.to))
  );
}

/** A date of less precision stands for its whole year or month: '~' sorts after all that may follow it. */
function overlaps(start: string | null, end: string | null, from: string | null, to: string | null): boolean {
  return (
    (to === null || start === null || start <= `${to}~`) &&
    (from === null || end === null || `${end}~` >= from)
  );
}

function isSure(confidence: LinkConfidence, least: LinkConfidence | null): boolean {
  return least === null || linkConfidences.indexOf(confidence) >= linkConfidences.indexOf(least);
}
