import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { lengthBar } from '../elements/length-bar.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { unknown, writeBarriersLink, type BarriersLink } from './barriers-link.ts';
import { levelRows, type LevelCount, type LevelRow } from './level-rows.ts';
import { levelTableStyles } from './level-table.styles.ts';

/** Barriers by level of authority and how far they have come, as lengths and numbers; every number leads to its list. */
@customElement('sk-level-table')
export class LevelTable extends LitElement {
  static override styles = levelTableStyles;

  @property({ attribute: false }) levels: readonly LevelCount[] = [];
  /** What the lists keep of the address: city, theme and receiver. */
  @property({ attribute: false }) link: Partial<BarriersLink> = {};

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const rows = levelRows(this.levels);
    const groups = rows[0]?.groups ?? [];
    const longest = Math.max(1, ...rows.flatMap((row) => row.groups.map(({ count }) => count)));
    // The roles keep it a table where a narrow window lays it out as blocks.
    return html`<table role="table" aria-label=${t('barriers.levels')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('start.table.level')}</th>
          ${groups.map(
            ({ group }) => html`<th role="columnheader" scope="col">${t(`barriers.group.${group}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this._renderRow(row, longest))}
      </tbody>
    </table>`;
  }

  private _renderRow({ level, groups }: LevelRow, longest: number) {
    const { t, number } = this._locale.value;
    const { city = null, theme = null, receiver = null } = this.link;
    return html`<tr role="row" class=${level?.toLowerCase() ?? 'unknown'}>
      <th role="rowheader" scope="row">${t(`level.${level ?? 'none'}`)}</th>
      ${groups.map(
        ({ group, count }) =>
          html`<td role="cell">
            <span class="group" aria-hidden="true">${t(`barriers.group.${group}`)}</span>
            ${
              count === 0
                ? html`<span class="none">–</span>`
                : html`<a
                    class="length"
                    href=${writeBarriersLink({ city, theme, receiver, level: level ?? unknown, state: group }, '#list')}
                    aria-label=${t('barriers.cell', {
                      count,
                      level: t(`levelAt.${level ?? 'none'}`),
                      state: t(`barriers.group.${group}`),
                    })}
                    >${lengthBar((0.7 * count) / longest)}<b>${number(count)}</b></a
                  >`
            }
          </td>`,
      )}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-level-table': LevelTable;
  }
}
