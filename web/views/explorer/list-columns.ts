import { linkConfidences, linkLevels } from '../../link-words.ts';
import { tieVerb } from '../../entity/tie-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import type { SortColumn } from './sort-rows.ts';

/** A column of the list, and of the file that the list can be taken away as. */
export interface ListColumn<Row> extends SortColumn<Row> {
  readonly label: string;
  readonly isNumber?: boolean;
  /** What a reader sees; a date as the data give it. */
  readonly text: (row: Row) => string;
}

/** The columns of entities; `ties` are those of the selection. */
export function entityColumns(
  { t, number }: Locale,
  places: Scene['places'],
  ties: readonly SceneTie[],
): readonly ListColumn<SceneNode>[] {
  const counts = new Map<string, number>();
  for (const tie of ties)
    for (const end of new Set([tie.from, tie.to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  const placeOf = placeNames(places);
  const tiesOf = ({ id }: SceneNode) => counts.get(id) ?? 0;
  return [
    column('name', t('explorer.list.name'), ({ name }) => name),
    column('kind', t('explorer.list.kind'), ({ kind }) => t(`kind.${kind}`)),
    {
      ...column<SceneNode>('level', t('explorer.list.level'), ({ level }) => t(`level.${level ?? 'none'}`)),
      value: ({ level }) => (level === null ? null : linkLevels.indexOf(level)),
    },
    column('place', t('filters.places'), placeOf),
    column('start', t('list.start'), ({ startDate }) => startDate),
    column('end', t('list.end'), ({ endDate }) => endDate),
    {
      name: 'ties',
      label: t('list.tiesHere'),
      isNumber: true,
      value: tiesOf,
      text: (node) => number(tiesOf(node)),
    },
    {
      name: 'allTies',
      label: t('list.tiesInAll'),
      isNumber: true,
      value: ({ tieCount }) => tieCount,
      text: ({ tieCount }) => number(tieCount),
    },
    {
      ...column<SceneNode>('confidence', t('explorer.list.confidence'), (node) =>
        t(`confidence.${node.confidence}`),
      ),
      value: (node) => linkConfidences.indexOf(node.confidence),
    },
    column('id', t('list.id'), ({ id }) => id),
  ];
}

/** The columns of ties. */
export function tieColumns(
  locale: Locale,
  nodes: ReadonlyMap<string, Pick<SceneNode, 'name'>>,
): readonly ListColumn<SceneTie>[] {
  const { t, number } = locale;
  const name = (id: string) => nodes.get(id)?.name ?? id;
  return [
    column('from', t('explorer.list.from'), ({ from }) => name(from)),
    column('says', t('explorer.list.says'), (tie) => tieVerb(locale, tie)),
    column('to', t('explorer.list.to'), ({ to }) => name(to)),
    column('role', t('explorer.list.role'), ({ roleLabel }) => roleLabel),
    column('since', t('list.start'), ({ validFrom }) => validFrom),
    column('until', t('list.end'), ({ validTo }) => validTo),
    {
      ...column<SceneTie>('confidence', t('explorer.list.confidence'), (tie) =>
        t(`confidence.${tie.confidence}`),
      ),
      value: (tie) => linkConfidences.indexOf(tie.confidence),
    },
    {
      name: 'sources',
      label: t('list.sources'),
      isNumber: true,
      value: ({ sourceCount }) => sourceCount,
      text: ({ sourceCount }) => number(sourceCount),
    },
    column('id', t('list.id'), ({ id }) => id),
  ];
}

function column<Row>(name: string, label: string, value: (row: Row) => string | null): ListColumn<Row> {
  return { name, label, value, text: (row) => value(row) ?? '' };
}

/** Tells the municipality of an entity, or else its county; null where neither is known. */
export function placeNames(places: Scene['places']): (node: SceneNode) => string | null {
  const municipalities = new Map(places.map((place) => [place.municipalityCode, place.name]));
  const counties = new Map(
    places.filter((place) => place.municipalityCode === null).map((place) => [place.countyCode, place.name]),
  );
  return ({ municipalityCode, countyCode }) =>
    (municipalityCode === null ? undefined : municipalities.get(municipalityCode)) ??
    (countyCode === null ? undefined : counties.get(countyCode)) ??
    null;
}
