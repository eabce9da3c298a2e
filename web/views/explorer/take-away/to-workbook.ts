import type { Row } from 'write-excel-file/browser';
import type { Locale } from '../../../locales/locale.ts';
import type { ListColumn } from '../list-columns.ts';
import type { SelectionRecord } from './selection-record.ts';

/** A sheet: a name, and a table. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table of what a list shows, with numbers as numbers. */
export function tableOf<Item>(
  name: string,
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
): Table {
  return {
    name,
    head: columns.map(({ label }) => label),
    rows: items.map((item) =>
      columns.map(({ isNumber, text, value }) => (isNumber ? value(item) : text(item) || null)),
    ),
  };
}

/** The sheets that tell where the others come from. */
export function originTables(record: SelectionRecord, { t }: Locale): readonly Table[] {
  return [
    {
      name: t('download.sheet.sources'),
      head: [
        t('download.source.title'),
        t('download.source.publisher'),
        t('download.source.date'),
        t('download.source.licence'),
        t('download.source.address'),
        t('list.id'),
      ],
      rows: record.sources.map(({ title, publisher, date, licence, url, id }) => [
        title,
        publisher,
        date,
        licence,
        url,
        id,
      ]),
    },
    {
      name: t('download.sheet.about'),
      head: [record.title, ''],
      rows: [
        [t('download.about.made'), record.made],
        [t('download.about.version'), record.graphVersion],
        [t('download.about.address'), record.address],
        ...record.filters.map((line) => [t('download.about.filter'), line]),
        [t('download.about.licence'), record.licence],
        [t('explorer.query.operation'), record.query.operation],
        [t('explorer.query.variables'), JSON.stringify(record.query.variables)],
      ],
    },
  ];
}

/** Tables as a workbook (.xlsx). Every text is a cell of text, which no spreadsheet runs as a formula. */
export async function toWorkbook(tables: readonly Table[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  return writeWorkbook(
    tables.map(({ name, head, rows }) => ({
      sheet: name,
      data: [
        head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row): Row =>
          row.map((value) =>
            value === null
              ? null
              : typeof value === 'number'
                ? { value, type: Number }
                : { value, type: String },
          ),
        ),
      ],
      columns: head.map((label, column) => ({ width: widthOf(label, rows, column) })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

/** As wide as most of what stands in a column, in letters, within what one can read. */
function widthOf(label: string, rows: Table['rows'], column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? '').length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.min(60, Math.max(label.length, usual, 6) + 2);
}
