import type { Locale } from '../../../locales/locale.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import { tieDates, tieVerb } from '../../../entity/tie-words.ts';
import { entitySentence } from '../tree-model.ts';
import type { MapPlace } from './base-map.ts';
import type { Marker } from './gather-places.ts';
import type { Arc } from './merge-ties.ts';

/** A place's name in full: "Lunds kommun", "Skåne County". */
export function placeName({ sort, name, nameEn, fullName }: MapPlace, { code, t }: Locale): string {
  if (code === 'sv') return fullName;
  return sort === 'county' ? (nameEn ?? fullName) : t('map.municipality', { name: nameEn ?? name });
}

/** A marker's places in full: "Stockholms kommun och 5 platser till". */
export function markerPlaces({ places }: Marker, locale: Locale): string {
  const place = placeName(places[0]!, locale);
  return places.length === 1 ? place : locale.t('map.more', { place, count: places.length - 1 });
}

/** The few words beside a marker: the entity's name, or the place's where several lie there. */
export function markerLabel({ places, nodes }: Marker, { code, t }: Locale): string {
  if (nodes.length === 1) return nodes[0]!.shortName;
  const { sort, name, nameEn, fullName } = places[0]!;
  const english = code === 'en' ? nameEn : undefined;
  const place = english ?? (sort === 'county' ? fullName : name);
  return places.length === 1 ? place : t('map.moreShort', { place, count: places.length - 1 });
}

/** What a marker is for somebody who does not see it. */
export function markerSentence(
  marker: Marker,
  tieCount: (id: string) => number,
  inside: number,
  locale: Locale,
): string {
  const { t } = locale;
  const place = markerPlaces(marker, locale);
  const [only] = marker.nodes;
  if (only !== undefined && marker.nodes.length === 1) {
    const entity = entitySentence(only, tieCount(only.id), locale);
    return only.kind === 'MUNICIPALITY' || only.kind === 'REGION'
      ? entity
      : t('map.marker.one', { entity, place });
  }
  const entities = t('explorer.entities', { count: marker.nodes.length });
  return [
    t('map.marker.many', { place, entities }),
    ...(inside > 0 ? [t('map.marker.inside', { count: inside })] : []),
  ].join(', ');
}

/** "Lunds kommun – Malmö kommun, 7 samband"; or that they meet in so many entities. */
export function arcSentence({ from, to, ties, through }: Arc, locale: Locale): string {
  return locale.t('map.arc', {
    from: markerPlaces(from, locale),
    to: markerPlaces(to, locale),
    ties: arcWords({ ties, through }, locale),
  });
}

/** "7 samband", or "möts i 3 poster utan plats". */
export function arcWords({ ties, through }: Pick<Arc, 'ties' | 'through'>, { t }: Locale): string {
  return through.length > 0
    ? t('map.meeting', { count: through.length })
    : t('explorer.ties', { count: ties.length });
}

/** "Future by Lund deltar i NATSAM, 2020–2023". */
export function tieSentence(tie: SceneTie, byId: ReadonlyMap<string, SceneNode>, locale: Locale): string {
  const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
  const dates = tieDates(
    locale,
    tie,
    [to, from].filter((node) => node !== undefined),
  );
  return [
    `${from?.shortName ?? tie.from} ${tieVerb(locale, tie)} ${to?.shortName ?? tie.to}`,
    dates,
    tie.confidence === 'LOW' ? locale.t('confidenceNote.LOW') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
