import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ListedBarrierFragment } from '../data/generated/documents.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { caseHref, writeBarriersLink, type BarriersLink } from './barriers-link.ts';
import { renderWait } from './render-wait.ts';
import { waitingGroups, type WaitingGroup } from './waiting-groups.ts';
import { waitingTableStyles } from './waiting-table.styles.ts';

/** Barriers that wait for an answer, by receiver, the oldest first: the length of the wait as a length. */
@customElement('sk-waiting-table')
export class WaitingTable extends LitElement {
  static override styles = waitingTableStyles;

  /** In the order of waiting. */
  @property({ attribute: false }) barriers: readonly ListedBarrierFragment[] = [];
  /** What the receivers' links keep of the address: city and theme. */
  @property({ attribute: false }) link: Partial<BarriersLink> = {};
  /** So many of each receiver are shown at most; the link leads to the rest. */
  @property({ type: Number }) most = Number.POSITIVE_INFINITY;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const longest = Math.max(1, ...this.barriers.map(({ waiting }) => waiting?.days ?? 0));
    return html`<table
      role="table"
      aria-label=${t('barriers.waiting.title', { months: this.link.waiting ?? 12 })}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('barriers.list.barrier')}</th>
          <th role="columnheader" scope="col" class="since">${t('barriers.list.date')}</th>
          <th role="columnheader" scope="col" class="wait">${t('barriers.list.waited')}</th>
        </tr>
      </thead>
      ${waitingGroups(this.barriers).map((group) => this._renderGroup(group, longest))}
    </table>`;
  }

  private _renderGroup({ receiver, barriers }: WaitingGroup, longest: number) {
    const { t } = this._locale.value;
    const { city = null, theme = null, waiting = 12 } = this.link;
    const href = writeBarriersLink({ city, theme, receiver: receiver.id, waiting }, '#list');
    const shown = barriers.slice(0, this.most);
    const rest = barriers.length - shown.length;
    return html`<tbody role="rowgroup">
      <tr role="row" class="receiver">
        <th role="rowheader" scope="rowgroup" colspan="3">
          <span class="name">${receiver.name}</span>
          <a
            href=${href}
            aria-label=${t('barriers.receivers.link', { count: barriers.length, receiver: receiver.name })}
            >${t('barriers.waiting.count', { count: barriers.length })}</a
          >${rest > 0 ? html`<span class="muted">, ${t('barriers.waiting.oldest', { count: shown.length })}</span>` : nothing}
        </th>
      </tr>
      ${shown.map((barrier) => this._renderBarrier(barrier, longest))}
    </tbody>`;
  }

  private _renderBarrier({ id, name, levelOfAuthority, waiting }: ListedBarrierFragment, longest: number) {
    const { value: locale } = this._locale;
    const { t, date } = locale;
    return html`<tr role="row" class=${levelOfAuthority?.toLowerCase() ?? 'unknown'}>
      <th role="rowheader" scope="row">
        <a href=${caseHref(id)}>${name}</a>
        <span class="level">${t(`level.${levelOfAuthority ?? 'none'}`)}</span>
      </th>
      <td role="cell" class="since">
        ${waiting?.since ? date(waiting.since) : t('barriers.list.unknownDate')}
      </td>
      <td role="cell" class="wait">${renderWait(locale, waiting?.days ?? null, longest)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-waiting-table': WaitingTable;
  }
}
