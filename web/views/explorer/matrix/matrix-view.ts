import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../../elements/icon.ts';
import { kindIcon } from '../../../elements/kind-icon.ts';
import { matrixSides } from '../../../link-words.ts';
import type { LinkKind, LinkLevel, MatrixSides } from '../../../link-words.ts';
import { LocaleController } from '../../../locales/locale-controller.ts';
import { controlStyles } from '../../../styles/controls.ts';
import { textStyles } from '../../../styles/text.ts';
import { LinkPatchEvent } from '../link-patch-event.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import { tieDates, tieVerb } from '../../../entity/tie-words.ts';
import { cellKey, matrixOf, mostOrganisations, shadeOf } from './matrix-model.ts';
import type { Matrix, Side } from './matrix-model.ts';
import { matrixViewStyles } from './matrix-view.styles.ts';

/**
 * How many ties run between each two levels, kinds or organisations, as a grid
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/); a cell opens its ties.
 */
@customElement('sk-matrix-view')
export class MatrixView extends LitElement {
  static override styles = [textStyles, controlStyles, matrixViewStyles];

  @property({ attribute: false }) nodes: readonly SceneNode[] = [];
  @property({ attribute: false }) ties: readonly SceneTie[] = [];
  @property() by: MatrixSides = 'level';
  /** The open cell: the key of {@link Matrix.cells}. */
  @property() cell: string | null = null;
  @property() selected: string | null = null;
  /** Ids of entities and ties outside the filters; they are not counted. */
  @property({ attribute: false }) faded: ReadonlySet<string> = new Set();

  /** The cell that Tab comes to. */
  @state() private _current = '';

  private _matrix: Matrix = { sides: [], cells: new Map(), most: 0, outside: 0 };
  private _byId: ReadonlyMap<string, SceneNode> = new Map();
  private readonly _locale = new LocaleController(this);

  protected override willUpdate(_changed: PropertyValues<this>) {
    const isIn = ({ id }: { readonly id: string }) => !this.faded.has(id);
    const nodes = this.nodes.filter(isIn);
    this._byId = new Map(nodes.map((node) => [node.id, node]));
    this._matrix = matrixOf(nodes, this.ties.filter(isIn), this.by, this._locale.value.compare);
    const { sides } = this._matrix;
    const isThere = this._current.split('.').every((side) => sides.includes(side));
    if (!isThere) this._current = sides.length === 0 ? '' : `${sides[0]}.${sides[0]}`;
  }

  override render() {
    const { t } = this._locale.value;
    const { sides, outside } = this._matrix;
    const isTooMuch = this.by === 'organisation' && sides.length > mostOrganisations;
    return html`<div class="choice" role="group" aria-label=${t('matrix.by')}>
        ${matrixSides.map(
          (by) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${by === this.by}
              @click=${() => this.dispatchEvent(new LinkPatchEvent({ matrix: by, cell: null }))}
            >
              ${t(`matrix.by.${by}`)}
            </button>`,
        )}
      </div>
      <div class="content">
        ${
          isTooMuch
            ? html`<p>${t('matrix.tooMuch', { count: sides.length, most: mostOrganisations })}</p>`
            : this._matrix.cells.size === 0
              ? html`<p>${t('matrix.empty')}</p>`
              : this._renderTable()
        }
        ${outside > 0 ? html`<p class="muted">${t('matrix.outside', { count: outside })}</p>` : nothing}
        ${isTooMuch ? nothing : this._renderOpen()}
      </div>`;
  }

  private _renderTable() {
    const { t } = this._locale.value;
    const { sides } = this._matrix;
    return html`<div class="scroll">
      <table
        role="grid"
        class=${this.by}
        aria-label=${t(`matrix.caption.${this.by}`)}
        aria-describedby="hint"
        @keydown=${this._onKey}
      >
        <thead>
          <tr>
            <td></td>
            ${sides.map((side) => html`<th scope="col"><span>${this._renderSide(side)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${sides.map(
            (row, index) =>
              html`<tr>
                <th scope="row">${this._renderSide(row)}</th>
                ${sides.map((column, at) => (at > index ? html`<td class="mirror"></td>` : this._renderCell(row, column)))}
              </tr>`,
          )}
        </tbody>
      </table>
      <p id="hint" class="muted">${t('matrix.hint')}</p>
    </div>`;
  }

  private _renderSide(side: Side) {
    const name = this._nameOf(side);
    const kind = this.by === 'kind' ? (side as LinkKind) : this._byId.get(side)?.kind;
    const level = this.by === 'level' ? side : (this._byId.get(side)?.level ?? '');
    return html`<span class="side ${level}" title=${name}
      >${kind === undefined ? nothing : icon(kindIcon[kind], 15)}<span class="side-name">${name}</span></span
    >`;
  }

  private _renderCell(row: Side, column: Side) {
    const { t, number } = this._locale.value;
    const key = `${row}.${column}`;
    const count = this._matrix.cells.get(key)?.length ?? 0;
    const shade = shadeOf(count, this._matrix.most);
    const name =
      row === column
        ? t('matrix.cell.within', { name: this._nameOf(row), count })
        : t('matrix.cell', { from: this._nameOf(row), to: this._nameOf(column), count });
    return html`<td
      role="gridcell"
      class="cell shade-${shade} ${key === this.cell ? 'open' : ''}"
      data-key=${key}
      tabindex=${key === this._current ? 0 : -1}
      aria-label=${name}
      aria-selected=${key === this.cell}
      title=${name}
      @click=${() => this._openCell(key, count)}
    >
      ${number(count)}
    </td>`;
  }

  private _renderOpen() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const ties = this.cell === null ? undefined : this._matrix.cells.get(this.cell);
    if (this.cell === null || ties === undefined) return nothing;
    const [row = '', column = ''] = this._sidesOfKey(this.cell);
    return html`<section class="ties" tabindex="-1" @keydown=${this._onTiesKey}>
      <div class="head">
        <h2>
          ${row === column ? t('matrix.within', { name: this._nameOf(row) }) : t('matrix.between', { from: this._nameOf(row), to: this._nameOf(column) })}
          <span class="muted">${t('explorer.ties', { count: ties.length })}</span>
        </h2>
        <button
          class="button quiet"
          type="button"
          aria-label=${t('explorer.why.close')}
          @click=${() => this._closeCell()}
        >
          ${icon('x', 18)}
        </button>
      </div>
      <ul role="list">
        ${ties.map((tie) => {
          const [from, to] = [this._byId.get(tie.from)!, this._byId.get(tie.to)!];
          const dates = tieDates(locale, tie, [from, to]);
          return html`<li>
            <button
              type="button"
              aria-pressed=${tie.id === this.selected}
              @click=${() => this.dispatchEvent(new LinkPatchEvent({ select: tie.id }, { replace: this.selected !== null }))}
            >
              <strong>${from.shortName}</strong> ${tieVerb(locale, tie)}
              <strong>${to.shortName}</strong
              >${dates === '' ? nothing : html`<span class="muted">, ${dates}</span>`}
            </button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private _nameOf(side: Side): string {
    const { t } = this._locale.value;
    if (this.by === 'level') return t(`level.${side === 'NONE' ? 'none' : (side as LinkLevel)}`);
    if (this.by === 'kind') return t(`kinds.${side as LinkKind}`);
    return this._byId.get(side)?.shortName ?? side;
  }

  private _sidesOfKey(key: string): readonly Side[] {
    const { sides } = this._matrix;
    const row = sides.find(
      (side) => key.startsWith(`${side}.`) && sides.includes(key.slice(side.length + 1)),
    );
    return row === undefined ? [] : [row, key.slice(row.length + 1)];
  }

  private _openCell(key: string, count: number) {
    this._current = key;
    if (count > 0)
      this.dispatchEvent(new LinkPatchEvent({ cell: key === this.cell ? null : key }, { replace: true }));
  }

  private _closeCell() {
    const key = this.cell;
    this.dispatchEvent(new LinkPatchEvent({ cell: null }, { replace: true }));
    if (key !== null) void this._focus(key);
  }

  private _onTiesKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this._closeCell();
  }

  private _onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { sides, cells } = this._matrix;
    const [row = '', column = ''] = this._sidesOfKey(this._current);
    const [at, across] = [sides.indexOf(row), sides.indexOf(column)];
    const to = (y: number, x: number) =>
      sides[y] === undefined || sides[x] === undefined ? undefined : cellKey(sides, sides[y], sides[x]);
    const moves: Readonly<Record<string, () => string | undefined>> = {
      ArrowUp: () => (at > across ? to(at - 1, across) : undefined),
      ArrowDown: () => to(at + 1, across),
      ArrowLeft: () => to(at, across - 1),
      ArrowRight: () => (across < at ? to(at, across + 1) : undefined),
      Home: () => to(at, 0),
      End: () => to(at, at),
    };
    if (event.key === 'Enter' || event.key === ' ')
      this._openCell(this._current, cells.get(this._current)?.length ?? 0);
    else if (moves[event.key] !== undefined) {
      const next = moves[event.key]!();
      if (next !== undefined) void this._focus(next);
    } else if (event.key === 'Escape' && this.cell !== null) this._closeCell();
    else return;
    event.preventDefault();
  }

  private async _focus(key: string) {
    this._current = key;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-matrix-view': MatrixView;
  }
}
