import { html, type TemplateResult } from 'lit';
import type { CoverageCount, CoverageDimension, DataPageQuery } from '../../data/generated/documents.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import type { Locale } from '../../locales/locale.ts';
import { coverageCounts, writeDataLink, type DataLink } from './data-link.ts';

type Row = DataPageQuery['coverage'][number];

/** The counts of each city, level, year, number of sources or confidence; every number leads to its list. */
export function renderCoverage(locale: Locale, { by, open }: DataLink, rows: readonly Row[]): TemplateResult {
  const { t, number } = locale;
  const longest = Math.max(1, ...rows.map(({ entityCount, tieCount }) => entityCount + tieCount));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t(`data.by.${by}`)}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t(`data.key.${by}`)}</th>
          <th scope="col" class="wide"><span class="visually-hidden">${t('data.length')}</span></th>
          ${coverageCounts.map((of) => html`<th scope="col" class="number">${t(`data.of.${of}`)}</th>`)}
          <th scope="col" class="number">${t('data.sources')}</th>
        </tr>
      </thead>
      <tbody>
        ${inOrder(locale, by, rows).map(
          (row) =>
            html`<tr>
              <th scope="row">${rowName(locale, by, row)}</th>
              <td class="wide">
                <span class="length"
                  >${lengthBar((row.entityCount + row.tieCount) / longest, row.key === 'UNKNOWN' ? 'open' : 'solid')}</span
                >
              </td>
              ${coverageCounts.map((of) => {
                const count = countOf(row, of);
                const isOpen = open?.key === row.key && open.of === of;
                return html`<td class="number">
                  ${
                    count === 0
                      ? html`<span class="muted">–</span>`
                      : html`<a
                          href=${writeDataLink({ by, open: { key: row.key, of } })}
                          aria-current=${isOpen ? 'true' : 'false'}
                          aria-label=${`${number(count)} ${t(`data.of.${of}`)}, ${rowName(locale, by, row)}`}
                          >${number(count)}</a
                        >`
                  }
                </td>`;
              })}
              <td class="number">${number(row.sourceCount)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What a row stands for, in words. */
export function rowName({ t }: Locale, by: CoverageDimension, row: Pick<Row, 'key' | 'city'>): string {
  if (row.key === 'UNKNOWN') return t(`data.unknown.${by}`);
  if (by === 'LEVEL') return t(`level.${row.key as 'LOCAL'}`);
  if (by === 'CONFIDENCE') return t(`confidence.${row.key as 'LOW'}`);
  if (by === 'SOURCES') return t('data.sourcesEach', { count: Number(row.key) });
  return row.city?.name ?? row.key;
}

function countOf(row: Row, of: CoverageCount): number {
  return {
    ENTITIES: row.entityCount,
    BARRIERS: row.barrierCount,
    TIES: row.tieCount,
    WEAK: row.weakCount,
  }[of];
}

/** Levels from the top, cities by how much is known, years and numbers as they run; what is unknown last. */
function inOrder({ compare }: Locale, by: CoverageDimension, rows: readonly Row[]): readonly Row[] {
  const levels = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL', 'HIGH', 'MEDIUM', 'LOW'];
  return [...rows].sort((a, b) => {
    const unknown = Number(a.key === 'UNKNOWN') - Number(b.key === 'UNKNOWN');
    if (unknown !== 0) return unknown;
    if (by === 'CITY')
      return (
        b.entityCount - a.entityCount ||
        b.tieCount - a.tieCount ||
        compare(a.city?.name ?? '', b.city?.name ?? '')
      );
    return by === 'LEVEL' || by === 'CONFIDENCE'
      ? levels.indexOf(a.key) - levels.indexOf(b.key)
      : Number(a.key) - Number(b.key);
  });
}
