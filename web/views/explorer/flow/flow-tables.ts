import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatMoney } from '../../../locales/format-money.ts';
import { LocaleController } from '../../../locales/locale-controller.ts';
import { controlStyles } from '../../../styles/controls.ts';
import { tableStyles } from '../../../styles/tables.ts';
import { textStyles } from '../../../styles/text.ts';
import { LinkPatchEvent } from '../link-patch-event.ts';
import { yearOf } from './flow-model.ts';
import type { Funding, Grant, Party, Share } from './flow-model.ts';

/** Longer tables show so many rows until all are asked for. */
const atFirst = 50;

/** The same money as tables: every grant, and every part in what is granted money, with what is unknown said. */
@customElement('sk-flow-tables')
export class FlowTables extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    tableStyles,
    css`
      :host {
        display: block;
        margin-top: var(--sk-space-5);
      }

      section {
        overflow-x: auto;
        margin-bottom: var(--sk-space-5);
      }

      caption {
        padding-bottom: var(--sk-space-2);
        font-size: var(--sk-text-m);
        font-weight: 620;
      }

      td button {
        min-height: 1.5rem;
        padding: 0;
        border: none;
        background: none;
        color: var(--sk-link);
        text-align: start;
        cursor: pointer;
      }

      td button:hover {
        text-decoration: underline;
      }

      .number {
        white-space: nowrap;
      }

      @media print {
        section {
          overflow: visible;
        }

        th,
        td {
          padding: 0.2rem 0.5rem 0.2rem 0;
          font-size: 8pt;
        }

        td button {
          min-height: 0;
          color: inherit;
          font-size: inherit;
        }
      }
    `,
  ];

  @property({ attribute: false }) funding: Pick<Funding, 'grants' | 'shares'> = { grants: [], shares: [] };

  @state() private _isWhole: Readonly<Record<'grants' | 'shares', boolean>> = {
    grants: false,
    shares: false,
  };

  /** On paper there is nothing to press: every row is there. */
  @state() private _isPrinted = false;

  private readonly _locale = new LocaleController(this);

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeprint', this._onPrint);
    window.addEventListener('afterprint', this._onPrint);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this._onPrint);
    window.removeEventListener('afterprint', this._onPrint);
  }

  private readonly _onPrint = ({ type }: Event) => {
    this._isPrinted = type === 'beforeprint';
    this.performUpdate();
  };

  override render() {
    const { compare } = this._locale.value;
    const grants = this.funding.grants.toSorted(
      (a, b) =>
        compare(a.funder.name, b.funder.name) ||
        compare(a.receiver.name, b.receiver.name) ||
        compare(yearOf(a) ?? '', yearOf(b) ?? ''),
    );
    const shares = this.funding.shares.toSorted(
      (a, b) =>
        compare(a.initiative.name, b.initiative.name) || compare(a.organisation.name, b.organisation.name),
    );
    return html`${this._renderTable('grants', grants, [
      'funder',
      'programme',
      'head.receiver',
      'head.year',
      'head.amount',
      'head.sources',
    ])}
    ${
      shares.length === 0
        ? nothing
        : this._renderTable('shares', shares, [
            'project',
            'head.organisation',
            'head.level',
            'head.role',
            'head.amount',
            'head.sources',
          ])
    }`;
  }

  private _renderTable(what: 'grants' | 'shares', rows: readonly (Grant | Share)[], heads: readonly Head[]) {
    const { t } = this._locale.value;
    const isWhole = this._isPrinted || this._isWhole[what] || rows.length <= atFirst + 10;
    return html`<section>
      <table>
        <caption>
          ${t(`flow.${what}`, { count: rows.length })}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col" class=${isNumber(head) ? 'number' : ''}>${t(head.startsWith('head.') ? `flow.${head as `head.year`}` : `flow.column.${head as 'funder'}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${(isWhole ? rows : rows.slice(0, atFirst)).map((row) =>
            'funder' in row ? this._renderGrant(row) : this._renderShare(row),
          )}
        </tbody>
      </table>
      ${
        isWhole
          ? nothing
          : html`<button
              class="button"
              type="button"
              @click=${() => (this._isWhole = { ...this._isWhole, [what]: true })}
            >
              ${t('flow.all', { count: rows.length })}
            </button>`
      }
    </section>`;
  }

  private _renderGrant(grant: Grant) {
    const { funder, programme, receiver, remark } = grant;
    return html`<tr>
      <td>${this._renderParty(funder)}</td>
      <td>${programme === null ? nothing : this._renderParty(programme)}</td>
      <td>
        ${this._renderParty(receiver)}${remark === null ? nothing : html`<div class="muted">${remark}</div>`}
      </td>
      <td>${yearOf(grant) ?? nothing}</td>
      ${this._renderAmount(grant)}
    </tr>`;
  }

  private _renderShare(share: Share) {
    const { t } = this._locale.value;
    const { initiative, organisation, roleLabel } = share;
    return html`<tr>
      <td>${this._renderParty(initiative)}</td>
      <td>${this._renderParty(organisation)}</td>
      <td>${t(`level.${organisation.level ?? 'none'}`)}</td>
      <td>${roleLabel ?? nothing}</td>
      ${this._renderAmount(share)}
    </tr>`;
  }

  private _renderParty({ id, name }: Party) {
    return html`<button type="button" @click=${() => this._select(id)}>${name}</button>`;
  }

  private _renderAmount({ id, amount, currency, sourceCount }: Grant | Share) {
    const { t, code, number } = this._locale.value;
    return html`<td class="number">
        ${
          amount === null || currency === null
            ? html`<span class="muted">${t('flow.amountUnknown')}</span>`
            : formatMoney(code, { amount, currency })
        }
      </td>
      <td class="number">
        <button
          type="button"
          aria-label="${t('flow.head.sources')}: ${number(sourceCount)}"
          @click=${() => this._select(id)}
        >
          ${number(sourceCount)}
        </button>
      </td>`;
  }

  private _select(id: string) {
    this.dispatchEvent(new LinkPatchEvent({ select: id }));
  }
}

type Head =
  | 'funder'
  | 'programme'
  | 'project'
  | `head.${'receiver' | 'year' | 'amount' | 'sources' | 'organisation' | 'level' | 'role'}`;

function isNumber(head: Head): boolean {
  return head === 'head.amount' || head === 'head.sources';
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-flow-tables': FlowTables;
  }
}
