import { saveFile } from '../../../data/save-file.ts';
import type { Caption } from '../../../graph/caption.ts';
import type { Position } from '../../../graph/picture.ts';
import type { ExplorerLink } from '../../../links.ts';
import type { Locale } from '../../../locales/locale.ts';
import { entityColumns, tieColumns } from '../list-columns.ts';
import { shownNodes } from '../select-scene.ts';
import type { Ways } from '../select-scene.ts';
import type { Shown } from '../shown.ts';
import { captionOf } from './caption-of.ts';
import { loadSources } from './load-sources.ts';
import { matrixTable } from './matrix-table.ts';
import { selectionRecord } from './selection-record.ts';
import { tableToCsv } from './table-to-csv.ts';
import { toGexf } from './to-gexf.ts';
import { toGraphml } from './to-graphml.ts';
import { originTables, tableOf, toWorkbook } from './to-workbook.ts';
import type { Table } from './to-workbook.ts';

export const pictureFormats = ['png', 'svg', 'pdf'] as const;
export const tableFormats = ['xlsx', 'entities', 'ties', 'matrix'] as const;
export const graphFormats = ['gexf', 'graphml', 'json'] as const;

/** What a selection can be taken away as. */
export type TakeAwayFormat =
  (typeof pictureFormats)[number] | (typeof tableFormats)[number] | (typeof graphFormats)[number];

/** A view that can be drawn on a sheet of its own. */
export interface Drawable {
  exportSvg(caption: Caption): string;
  /** Where entities stand, where that is for a reader to keep. */
  positions?(): Readonly<Record<string, Position>>;
}

/** What is to be taken away. */
export interface TakeAway {
  readonly shown: Shown;
  readonly link: ExplorerLink;
  readonly ways?: Ways;
  readonly locale: Locale;
  /** The picture on the page, if there is one. */
  readonly drawable?: Drawable;
}

/** Makes the file that was asked for, and hands it over. @throws as the API's questions do, or Error where a picture cannot be drawn */
export async function takeAway(format: TakeAwayFormat, what: TakeAway): Promise<void> {
  const { shown, locale } = what;
  const { t } = locale;
  const name = `samverkanskartan-${t(`download.name.${format}`)}-v${shown.scene.graphVersion}`;
  if (format === 'entities' || format === 'ties' || format === 'matrix')
    return saveFile(`${name}.csv`, tableToCsv(tableFor(format, what)), 'text/csv');
  const { selection } = shown;
  const sources = await loadSources([...shownNodes(selection), ...selection.ties].map(({ id }) => id));
  const { drawable, link } = what;
  const record = selectionRecord(what, sources, drawable?.positions?.() ?? {}, {
    today: new Date().toISOString().slice(0, 10),
    origin: window.location.href,
  });
  if (format === 'gexf') return saveFile(`${name}.gexf`, toGexf(record), 'application/gexf+xml');
  if (format === 'graphml') return saveFile(`${name}.graphml`, toGraphml(record), 'application/graphml+xml');
  if (format === 'json')
    return saveFile(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`, 'application/json');
  if (format === 'xlsx') {
    const tables = [
      ...(['entities', 'ties'] as const),
      ...(link.view === 'matrix' ? (['matrix'] as const) : []),
    ];
    const sheets = tables.map((table) => tableFor(table, what));
    return saveFile(`${name}.xlsx`, await toWorkbook([...sheets, ...originTables(record, locale)]));
  }
  if (drawable === undefined) throw new Error('There is no picture to take away');
  const view = link.view === 'matrix' || link.view === 'list' ? 'ladder' : link.view;
  const svg = drawable.exportSvg(captionOf(record, shown, view, locale));
  if (format === 'svg') return saveFile(`${name}.svg`, svg, 'image/svg+xml');
  if (format === 'png') return saveFile(`${name}.png`, await (await import('./svg-to-png.ts')).svgToPng(svg));
  const facts = { title: record.title, subject: record.address, language: record.language };
  saveFile(`${name}.pdf`, await (await import('./svg-to-pdf.ts')).svgToPdf(svg, facts));
}

function tableFor(format: 'entities' | 'ties' | 'matrix', { shown, link, locale }: TakeAway): Table {
  const { selection, scene } = shown;
  const nodes = shownNodes(selection);
  const name = locale.t(`download.sheet.${format}`);
  if (format === 'entities') return tableOf(name, nodes, entityColumns(locale, scene.places, selection.ties));
  if (format === 'matrix') return matrixTable(name, nodes, selection.ties, link.matrix, locale);
  return tableOf(name, selection.ties, tieColumns(locale, new Map(nodes.map((node) => [node.id, node]))));
}
