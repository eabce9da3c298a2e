import type { Caption, LegendItem } from '../../../graph/caption.ts';
import { linkKinds, linkLevels } from '../../../link-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import { reasons, shownNodes } from '../select-scene.ts';
import type { Shown } from '../shown.ts';
import type { SelectionRecord } from './selection-record.ts';

/** The views that are pictures. */
export type PictureView = 'ladder' | 'network' | 'map' | 'flow';

/** More sources than this are told by who published them. */
const mostTitles = 6;
const mostPublishers = 12;

/** What a picture says of itself when it is away from its page: what it shows and leaves out, of when, on what grounds, and where it is. */
export function captionOf(record: SelectionRecord, shown: Shown, view: PictureView, locale: Locale): Caption {
  const { t, date, list } = locale;
  const { selection } = shown;
  const { entities, ties, filters, sources, licence, address } = record;
  const outside = reasons.reduce((sum, reason) => sum + selection.leftOut[reason].length, 0);
  const counts = t('explorer.status', {
    nodes: t('explorer.entities', { count: entities.filter(({ isFaded }) => !isFaded).length }),
    ties: t('explorer.ties', { count: ties.filter(({ isFaded }) => !isFaded).length }),
  });
  return {
    title: record.title,
    legend: legendOf(shown, view, locale),
    notes: [
      outside === 0 ? counts : `${counts}, ${t('explorer.outside', { count: outside })}`,
      filters.join('. '),
      sources.length === 0
        ? ''
        : t('download.sources', { count: sources.length, names: sourceNames(record, list, t) }),
      licence === '' ? '' : t('download.licences', { licences: licence }),
      view === 'map' ? t('map.attribution') : '',
      t('download.made', { date: date(record.made), version: record.graphVersion }),
      address,
    ].filter(Boolean),
  };
}

/** The titles of few sources; of many, how many each publisher has, the most first. */
function sourceNames({ sources }: SelectionRecord, list: Locale['list'], t: Locale['t']): string {
  if (sources.length <= mostTitles)
    return list(
      sources.map(({ title, publisher }) => (publisher === null ? title : `${title} (${publisher})`)),
    );
  const counts = new Map<string, number>();
  for (const { publisher, title } of sources)
    counts.set(publisher ?? title, (counts.get(publisher ?? title) ?? 0) + 1);
  const names = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const rest = names.length - mostPublishers;
  return list(
    rest <= 1 ? names : [...names.slice(0, mostPublishers), t('download.morePublishers', { count: rest })],
  );
}

/** Only the signs that the picture has. */
export function legendOf({ selection }: Shown, view: PictureView, { t }: Locale): readonly LegendItem[] {
  const nodes = shownNodes(selection);
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const levels = new Set(nodes.map(({ level }) => level));
  const isWeak = selection.ties.some(({ confidence }) => confidence === 'LOW');
  const line = (dash: string, width: number, label: string): LegendItem => ({
    sort: 'line',
    dash,
    width,
    label,
  });
  if (view === 'flow')
    return linkLevels.map((level): LegendItem => ({ sort: 'level', level, label: t(`level.${level}`) }));
  return [
    ...linkKinds
      .filter((kind) => kinds.has(kind))
      .map((kind): LegendItem => ({ sort: 'kind', kind, label: t(`kind.${kind}`) })),
    ...(view === 'ladder'
      ? []
      : [...linkLevels, null]
          .filter((level) => levels.has(level))
          .map((level): LegendItem => ({ sort: 'level', level, label: t(`level.${level ?? 'none'}`) }))),
    ...(view === 'ladder'
      ? [line('', 1.6, t('explorer.legend.within')), line('9 5', 1.6, t('explorer.legend.skips'))]
      : []),
    ...(view === 'map' ? [line('', 1.6, t('download.arc')), line('1 5', 2, t('download.meeting'))] : []),
    ...(isWeak ? [line('2 4', 1.2, t('explorer.legend.weak'))] : []),
  ];
}
