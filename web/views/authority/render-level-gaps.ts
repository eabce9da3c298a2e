import { html, type TemplateResult } from 'lit';
import { writeBarriersLink } from '../../barriers/barriers-link.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import type { Locale } from '../../locales/locale.ts';
import { holding, type AuthorityLevel } from './authority-levels.ts';

/** At each level: barriers with a named holder, barriers with none, and holders never seen at a dialogue. */
export function renderLevelGaps(locale: Locale, levels: readonly AuthorityLevel[]): TemplateResult {
  const { t, number } = locale;
  const longest = Math.max(
    1,
    ...levels.map(({ barrierCount, gaps }) => Math.max(gaps.length, barrierCount - gaps.length)),
  );
  const columns = ['authority.column.named', 'authority.column.none', 'authority.column.absent'] as const;
  return html`<table role="table" class="gaps" aria-labelledby="gaps">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t('start.table.level')}</th>
        ${columns.map((column) => html`<th role="columnheader" scope="col">${t(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${levels.map(({ level, holders, barrierCount, gaps }) => {
        const at = t(`levelAt.${level ?? 'none'}`);
        const named = barrierCount - gaps.length;
        const all = holding(holders);
        const absent = all.filter(({ dialogues }) => dialogues.length === 0).length;
        return html`<tr role="row" class=${level?.toLowerCase() ?? 'unknown'}>
          <th role="rowheader" scope="row">${t(`level.${level ?? 'none'}`)}</th>
          <td role="cell">
            <span class="label" aria-hidden="true">${t(columns[0])}</span>
            ${
              named === 0
                ? html`<span class="none">–</span>`
                : html`<a
                    class="length"
                    href=${writeBarriersLink({ level: level ?? 'unknown', holder: 'named' }, '#list')}
                    aria-label=${t('authority.named.link', { count: named, level: at })}
                    >${lengthBar((0.7 * named) / longest)}<b>${number(named)}</b></a
                  >`
            }
          </td>
          <td role="cell">
            <span class="label" aria-hidden="true">${t(columns[1])}</span>
            ${
              gaps.length === 0
                ? html`<span class="none">–</span>`
                : html`<a
                    class="length"
                    href="#unheld-${level ?? 'unknown'}"
                    aria-label=${t('authority.gap', { count: gaps.length, level: at })}
                    >${lengthBar((0.7 * gaps.length) / longest, 'open')}<b>${number(gaps.length)}</b></a
                  >`
            }
          </td>
          <td role="cell">
            <span class="label" aria-hidden="true">${t(columns[2])}</span>
            <span class="length"
              >${
                all.length === 0
                  ? html`<span class="none">–</span>`
                  : html`<b>${t('authority.absent.of', { missing: absent, count: all.length })}</b>`
              }</span
            >
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
