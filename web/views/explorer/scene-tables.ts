import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import { linkLevels } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import type { SceneNode, SceneTie } from './scene.ts';
import { sortRows } from './sort-rows.ts';
import type { SortColumn, SortOrder } from './sort-rows.ts';
import { dateSpan, tieDates, tieVerb } from '../../entity/tie-words.ts';

interface Column<Row> extends SortColumn<Row> {
  readonly label: string;
  readonly isNumber?: boolean;
  readonly cell?: (row: Row) => unknown;
}

/** The selection as tables: its entities, or its ties. */
@customElement('sk-scene-tables')
export class SceneTables extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 20rem;
        background: var(--sk-surface);
      }

      .choice {
        display: flex;
        gap: var(--sk-space-2);
        padding: var(--sk-space-2) var(--sk-space-4);
      }

      .scroll {
        overflow: auto;
        padding-inline: var(--sk-space-4);
      }

      thead th {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--sk-surface);
        padding-block: 0;
      }

      thead button {
        min-height: 2.25rem;
        padding: 0;
        border: none;
        background: none;
        color: inherit;
        text-align: inherit;
        cursor: pointer;
      }

      thead button:hover {
        color: var(--sk-text);
        text-decoration: underline;
      }

      [aria-sort] button {
        color: var(--sk-text);
        font-weight: 640;
      }

      .open {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: 1.5rem;
        padding: 0;
        border: none;
        background: none;
        color: var(--sk-link);
        font-weight: 560;
        text-align: start;
        cursor: pointer;
      }

      .open:hover {
        text-decoration: underline;
      }

      tr.selected {
        background: var(--sk-selected);
      }

      tr.selected th,
      tr.selected td:first-child {
        box-shadow: inset 3px 0 0 var(--sk-ink);
        padding-inline-start: 0.6rem;
      }

      td {
        min-width: 5rem;
      }
    `,
  ];

  @property({ attribute: false }) nodes: readonly SceneNode[] = [];
  @property({ attribute: false }) ties: readonly SceneTie[] = [];
  @property() selected: string | null = null;

  @state() private _what: 'entities' | 'ties' = 'entities';
  @state() private _orders: Readonly<Record<'entities' | 'ties', SortOrder>> = {
    entities: { column: 'level', isDescending: false },
    ties: { column: 'from', isDescending: false },
  };

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    return html`<div class="choice" role="group" aria-label=${t('explorer.list.what')}>
        ${(['entities', 'ties'] as const).map(
          (what) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${what === this._what}
              @click=${() => (this._what = what)}
            >
              ${t(`explorer.list.${what}`)} (${what === 'entities' ? this.nodes.length : this.ties.length})
            </button>`,
        )}
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${t(`explorer.list.${this._what}`)}>
        ${this._what === 'entities' ? this._renderTable(this.nodes, this._entityColumns) : this._renderTable(this.ties, this._tieColumns)}
      </div>`;
  }

  private _renderTable<Row extends { readonly id: string }>(
    rows: readonly Row[],
    columns: readonly Column<Row>[],
  ) {
    const { t, compare } = this._locale.value;
    const order = this._orders[this._what];
    return html`<table>
      <caption class="visually-hidden">
        ${t(`explorer.list.${this._what}`)}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            ({ name, label, isNumber }) =>
              html`<th
                scope="col"
                class=${isNumber ? 'number' : ''}
                aria-sort=${name === order.column ? (order.isDescending ? 'descending' : 'ascending') : nothing}
              >
                <button type="button" @click=${() => this._onSort(name)}>
                  ${label}<span aria-hidden="true"
                    >${name === order.column ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span
                  >
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sortRows(rows, columns, order, compare).map(
          (row) =>
            html`<tr class=${row.id === this.selected ? 'selected' : ''}>
              ${columns.map((column, index) =>
                index === 0
                  ? html`<th scope="row">${column.cell?.(row) ?? column.value(row)}</th>`
                  : html`<td class=${column.isNumber ? 'number' : ''}>
                      ${column.cell?.(row) ?? column.value(row)}
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private _renderOpen(id: string, text: string, start: unknown = nothing) {
    return html`<button
      class="open"
      type="button"
      aria-pressed=${id === this.selected}
      @click=${() => this._onOpen(id)}
    >
      ${start}${text}
    </button>`;
  }

  private get _entityColumns(): readonly Column<SceneNode>[] {
    const locale = this._locale.value;
    const { t, number } = locale;
    return [
      {
        name: 'name',
        label: t('explorer.list.name'),
        value: ({ name }) => name,
        cell: ({ id, name, kind }) => this._renderOpen(id, name, icon(kindIcon[kind], 16)),
      },
      { name: 'kind', label: t('explorer.list.kind'), value: ({ kind }) => t(`kind.${kind}`) },
      {
        name: 'level',
        label: t('explorer.list.level'),
        value: ({ level }) => (level === null ? null : linkLevels.indexOf(level)),
        cell: ({ level }) => t(`level.${level ?? 'none'}`),
      },
      {
        name: 'ties',
        label: t('explorer.list.tieCount'),
        isNumber: true,
        value: ({ id }) => this.ties.filter((tie) => tie.from === id || tie.to === id).length,
        cell: ({ id }) => number(this.ties.filter((tie) => tie.from === id || tie.to === id).length),
      },
      {
        name: 'dates',
        label: t('explorer.list.dates'),
        value: ({ startDate }) => startDate,
        cell: ({ startDate, endDate }) => dateSpan(locale, startDate, endDate),
      },
    ];
  }

  private get _tieColumns(): readonly Column<SceneTie>[] {
    const locale = this._locale.value;
    const byId = new Map(this.nodes.map((node) => [node.id, node]));
    return tieColumns(locale, byId, (tie) => this._renderOpen(tie.id, tieVerb(locale, tie)));
  }

  private _onSort(column: string) {
    const order = this._orders[this._what];
    this._orders = {
      ...this._orders,
      [this._what]: { column, isDescending: order.column === column && !order.isDescending },
    };
  }

  private _onOpen(id: string) {
    this.dispatchEvent(new LinkPatchEvent({ select: id }, { replace: this.selected !== null }));
  }
}

function tieColumns(
  locale: Locale,
  byId: ReadonlyMap<string, SceneNode>,
  renderOpen: (tie: SceneTie) => unknown,
): readonly Column<SceneTie>[] {
  const { t } = locale;
  const name = (id: string) => byId.get(id)?.name ?? id;
  const ends = (tie: SceneTie) => [byId.get(tie.from), byId.get(tie.to)].filter((node) => node !== undefined);
  return [
    { name: 'from', label: t('explorer.list.from'), value: ({ from }) => name(from) },
    { name: 'says', label: t('explorer.list.says'), value: (tie) => tieVerb(locale, tie), cell: renderOpen },
    { name: 'to', label: t('explorer.list.to'), value: ({ to }) => name(to) },
    { name: 'role', label: t('explorer.list.role'), value: ({ roleLabel }) => roleLabel },
    {
      name: 'dates',
      label: t('explorer.list.dates'),
      value: (tie) => tieDates(locale, tie, ends(tie)) || null,
    },
    {
      name: 'confidence',
      label: t('explorer.list.confidence'),
      value: ({ confidence }) => ['LOW', 'MEDIUM', 'HIGH'].indexOf(confidence),
      cell: ({ confidence }) => t(`confidence.${confidence}`),
    },
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-scene-tables': SceneTables;
  }
}
