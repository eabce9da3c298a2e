import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import { caseHref, writeBarriersLink, type StateGroup } from '../../barriers/barriers-link.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { byStatus, type LevelRow, type StartBarrier } from './level-rows.ts';
import { levelTableStyles } from './level-table.styles.ts';

/** Barriers by level of authority and step, as lengths and numbers; below each level its barriers, by the sources' own words. */
@customElement('sk-level-table')
export class LevelTable extends LitElement {
  static override styles = levelTableStyles;

  @property({ attribute: false }) rows: readonly LevelRow[] = [];

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const groups = this.rows[0]?.groups ?? [];
    const longest = Math.max(
      1,
      ...this.rows.flatMap((row) => row.groups.map(({ barriers }) => barriers.length)),
    );
    // The roles keep it a table where a narrow window lays it out as blocks.
    return html`<table role="table" aria-label=${t('start.table.title')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('start.table.level')}</th>
          ${groups.map(({ group }) => html`<th role="columnheader" scope="col">${t(`barriers.group.${group}`)}</th>`)}
        </tr>
      </thead>
      ${this.rows.map((row) => this._renderRow(row, longest))}
    </table>`;
  }

  private _renderRow({ level, groups, barriers }: LevelRow, longest: number) {
    const { t } = this._locale.value;
    const at = t(`levelAt.${level ?? 'none'}`);
    return html`<tbody role="rowgroup" class=${level?.toLowerCase() ?? 'unknown'}>
      <tr role="row" class="bars">
        <th role="rowheader" scope="row">${t(`level.${level ?? 'none'}`)}</th>
        ${groups.map(
          (cell) =>
            html`<td role="cell">
              <span class="group" aria-hidden="true">${t(`barriers.group.${cell.group}`)}</span>
              ${
                cell.barriers.length === 0
                  ? html`<span class="none">–</span>`
                  : html`<span class="length"
                      >${lengthBar(cell.barriers.length / longest)}${this._renderCount(level, cell.group, cell.barriers.length)}</span
                    >`
              }
            </td>`,
        )}
      </tr>
      <tr role="row" class="more">
        <td role="cell" colspan=${groups.length + 1}>
          ${
            barriers.length === 0
              ? html`<p class="muted">${t('start.level.empty', { level: at })}</p>`
              : html`<details>
                  <summary>
                    ${icon('chevron-right', 16)}
                    ${t('start.level.show', { count: barriers.length, level: at })}
                  </summary>
                  ${groups.map((cell) => this._renderGroup(cell.group, cell.barriers))}
                </details>`
          }
        </td>
      </tr>
    </tbody>`;
  }

  /** The number leads to its list; barriers of an unknown level have none. */
  private _renderCount(level: LevelRow['level'], group: StateGroup, count: number) {
    const { t, number } = this._locale.value;
    if (level === null) return html`<b>${number(count)}</b>`;
    const label = t('barriers.cell', {
      count,
      level: t(`levelAt.${level}`),
      state: t(`barriers.group.${group}`),
    });
    return html`<a href=${writeBarriersLink({ level, state: group }, '#list')} aria-label=${label}
      ><b>${number(count)}</b></a
    >`;
  }

  private _renderGroup(group: StateGroup, barriers: readonly StartBarrier[]) {
    if (barriers.length === 0) return nothing;
    const { t, number } = this._locale.value;
    return html`<section>
      <h3>${t(`barriers.group.${group}`)} <span class="muted number">${number(barriers.length)}</span></h3>
      ${byStatus(barriers).map(
        ([status, ofStatus]) =>
          html`<p class="status">${status} <span class="number">${number(ofStatus.length)}</span></p>
            <ul role="list">
              ${ofStatus.map((barrier) => this._renderBarrier(barrier))}
            </ul>`,
      )}
    </section>`;
  }

  private _renderBarrier(barrier: StartBarrier) {
    const { t, date } = this._locale.value;
    const { id, name, barrierType, holderCount, observedDate, levelOfAuthorityConfidence } = barrier;
    const facts = [
      t(`barrierType.${barrierType}`),
      holderCount === 0 ? t('start.barrier.noHolder') : t('start.barrier.holders', { count: holderCount }),
      ...(observedDate ? [t('start.barrier.observed', { date: date(observedDate) })] : []),
      ...(levelOfAuthorityConfidence === 'LOW' ? [t('start.barrier.reading')] : []),
    ];
    return html`<li>
      <a href=${caseHref(id)}>${name}</a>
      <span class="facts">${facts.join(' · ')}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-level-table': LevelTable;
  }
}
