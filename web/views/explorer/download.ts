import type { GraphCanvas } from '../../graph/graph-canvas.ts';
import { writeExplorerLink } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Download } from './download-menu.ts';
import { entityColumns, tieColumns } from './list-columns.ts';
import { saveFile } from '../../data/save-file.ts';
import { reasons, shownNodes } from './select-scene.ts';
import { seedNames } from './shown.ts';
import type { Shown } from './shown.ts';
import { toCsv } from './to-csv.ts';

/** Makes the file that was asked for of what is shown, and hands it over. Only pictures need the canvas. */
export async function download(
  file: Download,
  shown: Shown,
  link: ExplorerLink,
  locale: Locale,
  canvas: GraphCanvas | null,
): Promise<void> {
  const { selection, scene } = shown;
  const { t } = locale;
  const nodes = shownNodes(selection);
  const name = `samverkanskartan-${t(`download.name.${file}`)}-v${scene.graphVersion}`;
  if (file === 'entities')
    saveFile(`${name}.csv`, toCsv(nodes, entityColumns(locale, scene.places, selection.ties)), 'text/csv');
  else if (file === 'ties')
    saveFile(
      `${name}.csv`,
      toCsv(selection.ties, tieColumns(locale, new Map(nodes.map((node) => [node.id, node])))),
      'text/csv',
    );
  else if (file === 'svg')
    saveFile(`${name}.svg`, await canvas!.exportSvg(captionOf(shown, link, locale)), 'image/svg+xml');
  else saveFile(`${name}.png`, await canvas!.exportPng(captionOf(shown, link, locale)));
}

/** What a picture says of itself when it is away from its page: what it shows and leaves out, of when, and where it is. */
function captionOf({ selection, scene }: Shown, link: ExplorerLink, locale: Locale): readonly string[] {
  const { t, date } = locale;
  const outside = reasons.reduce((sum, reason) => sum + selection.leftOut[reason].length, 0);
  const counts = t('explorer.status', {
    nodes: t('explorer.entities', { count: shownNodes(selection).length - countFaded(selection) }),
    ties: t('explorer.ties', { count: selection.ties.filter(({ id }) => !selection.faded.has(id)).length }),
  });
  const address = new URL(writeExplorerLink({ ...link, at: scene.graphVersion }), window.location.href).href;
  return [
    t('explorer.heading', { seeds: seedNames(selection, locale) }),
    outside === 0 ? counts : `${counts}, ${t('explorer.outside', { count: outside })}`,
    t('download.made', { date: date(new Date().toISOString().slice(0, 10)), version: scene.graphVersion }),
    t('download.legend'),
    address,
  ];
}

function countFaded({ nodes, faded }: Shown['selection']): number {
  return shownNodes({ nodes }).filter(({ id }) => faded.has(id)).length;
}
