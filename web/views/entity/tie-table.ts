import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { entityHref } from '../../entity/entity-href.ts';
import { amountWithYear, tieDates, tieVerb } from '../../entity/tie-words.ts';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import type { LinkFamily } from '../../link-words.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import { otherEnd, tiesByLevel, type LevelGroup, type PageTie } from './tie-groups.ts';
import { tieTableStyles } from './tie-table.styles.ts';

/** The ties of one family as a table, grouped by the level of the other end. Roles stand in the markup: narrow, the rows are no table. */
@customElement('sk-tie-table')
export class TieTable extends LitElement {
  static override styles = tieTableStyles;

  @property() entityId = '';
  @property() family: LinkFamily = 'COLLABORATION';
  @property({ attribute: false }) ties: readonly PageTie[] = [];
  @property({ attribute: false }) sources: ReadonlyMap<string, NumberedSource> = new Map();

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const columns = [
      t('explorer.list.ties'),
      t('explorer.list.role'),
      t('explorer.list.dates'),
      t('explorer.list.confidence'),
      t('entity.ties.sources'),
    ];
    return html`<table role="table" aria-label=${t(`family.${this.family}`)}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${tiesByLevel(this.ties, this.entityId).map((group) => this._renderLevel(group))}
    </table>`;
  }

  private _renderLevel({ level, ties }: LevelGroup) {
    const { t } = this._locale.value;
    return html`<tbody role="rowgroup" class=${level ?? ''}>
      <tr role="row" class="level">
        <th role="rowheader" scope="rowgroup" colspan="5">
          ${t('entity.ties.atLevel', { level: t(`level.${level ?? 'none'}`), count: ties.length })}
        </th>
      </tr>
      ${ties.map((tie) => this._renderTie(tie))}
    </tbody>`;
  }

  private _renderTie(tie: PageTie) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const end = otherEnd(tie, this.entityId);
    const dates = tieDates(locale, tie, [tie.to, tie.from]);
    const notes = [amountWithYear(locale, tie), tie.outcome, tie.remark].filter((note) => note !== null);
    return html`<tr role="row">
      <td role="cell" class="says">
        <span class="kind" title=${t(`kind.${end.kind}`)}>${icon(kindIcon[end.kind], 15)}</span>
        <span
          >${tieVerb(locale, tie, tie.from.id !== this.entityId)}
          <a href=${entityHref(end.id)} lang=${end.nameLanguage.toLowerCase()}>${end.name}</a
          ><span class="visually-hidden">, ${t(`kind.${end.kind}`)}</span>${
            notes.length === 0 ? nothing : html`<small class="muted">${notes.join(' · ')}</small>`
          }</span
        >
      </td>
      ${this._renderCell(t('explorer.list.role'), tie.roleLabel ?? '')}
      ${this._renderCell(t('explorer.list.dates'), dates === '' ? t('entity.ties.noDates') : dates, dates === '')}
      ${this._renderCell(t('explorer.list.confidence'), t(`confidence.${tie.confidence}`))}
      <td role="cell" class="sources" data-label=${t('entity.ties.sources')}>
        ${tie.sources.map(({ id }) => this._renderSource(id))}
      </td>
    </tr>`;
  }

  private _renderCell(label: string, text: string, isUnknown = false) {
    return html`<td
      role="cell"
      data-label=${label}
      class="${isUnknown ? 'muted' : ''} ${text === '' ? 'empty' : ''}"
    >
      ${text}
    </td>`;
  }

  private _renderSource(id: string) {
    const { t } = this._locale.value;
    const numbered = this.sources.get(id);
    if (numbered === undefined) return nothing;
    const { number, source } = numbered;
    const label = t('entity.ties.source', { number: String(number), title: source.title });
    return source.url === null
      ? html`<span class="cite" title=${source.title}>[${number}]</span>`
      : html`<a
          class="cite"
          href=${source.url}
          target="_blank"
          rel="noreferrer"
          aria-label="[${number}] ${label}"
          title=${source.title}
          >[${number}]</a
        >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-tie-table': TieTable;
  }
}
