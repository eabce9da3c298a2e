import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { entityColumns, tieColumns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import { rowHeight, sceneTablesStyles } from './scene-tables.styles.ts';
import { sortRows } from './sort-rows.ts';
import type { SortOrder } from './sort-rows.ts';

/** Shorter tables are drawn whole, which lets a browser find text in them. */
const longest = 200;
/** Rows drawn above and below the window. */
const margin = 12;

/** The selection as tables: its entities, or its ties. Of a long table only what is in the window is in the page, but all of it on paper. */
@customElement('sk-scene-tables')
export class SceneTables extends LitElement {
  static override styles = [textStyles, controlStyles, tableStyles, sceneTablesStyles];

  @property({ attribute: false }) nodes: readonly SceneNode[] = [];
  @property({ attribute: false }) ties: readonly SceneTie[] = [];
  @property({ attribute: false }) places: Scene['places'] = [];
  /** Ids of entities and ties outside the filters. */
  @property({ attribute: false }) faded: ReadonlySet<string> = new Set();
  @property() selected: string | null = null;

  @state() private _what: 'entities' | 'ties' = 'entities';
  @state() private _orders: Readonly<Record<'entities' | 'ties', SortOrder>> = {
    entities: { column: 'level', isDescending: false },
    ties: { column: 'from', isDescending: false },
  };
  /** The first row of the window. */
  @state() private _first = 0;
  @state() private _isPrinted = false;

  @query('.scroll') private readonly _scroll!: HTMLElement | null;

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

  override render() {
    const { t, number } = this._locale.value;
    return html`<div class="choice" role="group" aria-label=${t('explorer.list.what')}>
        ${(['entities', 'ties'] as const).map(
          (what) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${what === this._what}
              @click=${() => this._onWhat(what)}
            >
              ${t(`explorer.list.${what}`)}
              (${number(what === 'entities' ? this.nodes.length : this.ties.length)})
            </button>`,
        )}
      </div>
      <div
        class="scroll"
        tabindex="0"
        role="region"
        aria-label=${t(`explorer.list.${this._what}`)}
        @scroll=${this._onScroll}
      >
        ${
          this._what === 'entities'
            ? this._renderTable(this.nodes, this._entityColumns, ({ kind }) => icon(kindIcon[kind], 16))
            : this._renderTable(this.ties, this._tieColumns)
        }
      </div>`;
  }

  private _renderTable<Row extends { readonly id: string }>(
    rows: readonly Row[],
    columns: readonly ListColumn<Row>[],
    mark: (row: Row) => unknown = () => nothing,
  ) {
    const { t, compare } = this._locale.value;
    const order = this._orders[this._what];
    const sorted = sortRows(rows, columns, order, compare);
    const isWhole = this._isPrinted || sorted.length <= longest;
    const shown = Math.ceil((this._scroll?.clientHeight ?? 800) / rowHeight) + 2 * margin;
    const first = isWhole ? 0 : Math.max(0, Math.min(this._first - margin, sorted.length - shown));
    const inWindow = isWhole ? sorted : sorted.slice(first, first + shown);
    const space = (count: number) =>
      count <= 0
        ? nothing
        : html`<tr aria-hidden="true">
            <td colspan=${columns.length} style="height:${count * rowHeight}px;padding:0;border:none"></td>
          </tr>`;
    // The column whose cell opens the row: the name of an entity, the verb of a tie.
    const opens = this._what === 'entities' ? 0 : 1;
    return html`<table aria-rowcount=${sorted.length + 1}>
      <caption class="visually-hidden">
        ${t(`explorer.list.${this._what}`)}
      </caption>
      <thead>
        <tr aria-rowindex="1">
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
        ${space(first)}
        ${inWindow.map((row, index) => {
          const isFaded = this.faded.has(row.id);
          return html`<tr
            class="row ${row.id === this.selected ? 'selected' : ''} ${isFaded ? 'faded' : ''}"
            aria-rowindex=${first + index + 2}
          >
            ${columns.map((column, at) => {
              const text = column.text(row);
              const said = at === 0 && isFaded ? `${text} (${t('list.outside')})` : text;
              const content =
                at === opens
                  ? this._renderOpen(row.id, said, mark(row))
                  : html`<span class="cell" title=${text}>${said}</span>`;
              return at === 0
                ? html`<th scope="row">${content}</th>`
                : html`<td class=${column.isNumber ? 'number' : column.name === 'to' ? 'wide' : ''}>
                    ${content}
                  </td>`;
            })}
          </tr>`;
        })}
        ${isWhole ? nothing : space(sorted.length - first - inWindow.length)}
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
      ${start}<span class="cell" title=${text}>${text}</span>
    </button>`;
  }

  private get _entityColumns(): readonly ListColumn<SceneNode>[] {
    return entityColumns(this._locale.value, this.places, this.ties);
  }

  private get _tieColumns(): readonly ListColumn<SceneTie>[] {
    return tieColumns(this._locale.value, new Map(this.nodes.map((node) => [node.id, node])));
  }

  private _onWhat(what: 'entities' | 'ties') {
    this._what = what;
    this._first = 0;
    if (this._scroll) this._scroll.scrollTop = 0;
  }

  private _onScroll() {
    const first = Math.floor((this._scroll?.scrollTop ?? 0) / rowHeight);
    if (Math.abs(first - this._first) >= margin / 2 || first === 0) this._first = first;
  }

  private readonly _onPrint = ({ type }: Event) => {
    this._isPrinted = type === 'beforeprint';
    this.performUpdate();
  };

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

declare global {
  interface HTMLElementTagNameMap {
    'sk-scene-tables': SceneTables;
  }
}
