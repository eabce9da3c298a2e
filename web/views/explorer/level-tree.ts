import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { GraphExpandEvent } from '../../graph/graph-events.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { treeModel } from './tree-model.ts';
import type { TreeContent, TreeItem } from './tree-model.ts';
import { moveInTree, siblingsOf, visibleItems } from './tree-walk.ts';

/** The picture as a tree of sentences, level by level (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/). */
@customElement('sk-level-tree')
export class LevelTree extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
        padding: var(--sk-space-3) var(--sk-space-4);
        font-size: var(--sk-text-s);
      }

      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }

      ul ul {
        margin-inline-start: 1.1rem;
        border-inline-start: 1px solid var(--sk-line);
        padding-inline-start: var(--sk-space-2);
      }

      .row {
        display: block;
        outline-offset: -1px;
        min-height: 1.75rem;
        padding: 0.25rem 0.5rem;
        border-radius: var(--sk-radius);
        cursor: pointer;
      }

      .row:hover {
        background: var(--sk-selected);
      }

      .row[aria-expanded]::before {
        content: '▸' / '';
        display: inline-block;
        width: 1.1em;
        color: var(--sk-muted);
      }

      .row[aria-expanded='true']::before {
        content: '▾' / '';
      }

      .row[aria-selected='true'] {
        background: var(--sk-selected);
        font-weight: 640;
      }

      .level > .row {
        font-weight: 640;
      }

      .hint {
        margin-bottom: var(--sk-space-2);
        color: var(--sk-muted);
      }
    `,
  ];

  @property({ attribute: false }) content: TreeContent = { nodes: [], groups: [], ties: [] };
  @property() selected: string | null = null;

  @state() private _open: ReadonlySet<string> = new Set(
    ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL', 'none'].map((level) => `level:${level}`),
  );
  /** The item that Tab comes to. */
  @state() private _current = '';

  private _model: readonly TreeItem[] = [];
  private readonly _locale = new LocaleController(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    this._model = treeModel(this.content, this._locale.value);
    const visible = visibleItems(this._model, this._open);
    if (changed.has('selected'))
      this._current =
        visible.find(({ item }) => item.id !== null && item.id === this.selected)?.item.key ?? this._current;
    if (!visible.some(({ item }) => item.key === this._current)) this._current = visible[0]?.item.key ?? '';
  }

  override render() {
    const { t } = this._locale.value;
    return html`<p class="hint" id="hint">${t('explorer.tree.hint')}</p>
      <ul role="tree" aria-label=${t('explorer.tree')} aria-describedby="hint" @keydown=${this._onKey}>
        ${this._model.map((item) => this._renderItem(item, 1))}
      </ul>`;
  }

  private _renderItem(item: TreeItem, depth: number): unknown {
    const isOpen = this._open.has(item.key);
    const hasChildren = item.children.length > 0;
    const group = `group-${item.key}`;
    return html`<li role="none" class=${item.sort}>
      <span
        class="row"
        role="treeitem"
        data-key=${item.key}
        tabindex=${item.key === this._current ? 0 : -1}
        aria-level=${depth}
        aria-expanded=${hasChildren ? String(isOpen) : nothing}
        aria-selected=${item.id === null ? nothing : String(item.id === this.selected)}
        aria-owns=${hasChildren && isOpen ? group : nothing}
        @click=${() => this._onClick(item)}
        >${item.sentence}</span
      >
      ${
        hasChildren && isOpen
          ? html`<ul role="group" id=${group}>
              ${item.children.map((child) => this._renderItem(child, depth + 1))}
            </ul>`
          : nothing
      }
    </li>`;
  }

  private _onClick(item: TreeItem) {
    this._current = item.key;
    if (item.sort === 'group' && item.id !== null) this.dispatchEvent(new GraphExpandEvent(item.id));
    else if (item.id === null) this._setOpen(item.key, !this._open.has(item.key));
    else this._select(item);
  }

  private _select(item: TreeItem) {
    if (item.children.length > 0)
      this._setOpen(item.key, item.id !== this.selected || !this._open.has(item.key));
    this.dispatchEvent(new LinkPatchEvent({ select: item.id }, { replace: this.selected !== null }));
  }

  private _setOpen(key: string, isOpen: boolean) {
    const open = new Set(this._open);
    if (isOpen) open.add(key);
    else open.delete(key);
    this._open = open;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A screen reader can put the focus on any item.
    this._current = (event.target as HTMLElement).dataset['key'] ?? this._current;
    if (event.key === '*') {
      event.preventDefault();
      this._open = new Set([...this._open, ...siblingsOf(this._current, this._model).map(({ key }) => key)]);
      return;
    }
    const move = moveInTree(event.key, this._current, visibleItems(this._model, this._open), this._open);
    if (move === null) return;
    event.preventDefault();
    if (move.open !== undefined) this._setOpen(move.key, move.open);
    if (move.isChosen) this._onClick(move.item);
    if (move.isExpanded && move.item.sort === 'entity' && move.item.id !== null)
      this.dispatchEvent(new GraphExpandEvent(move.item.id));
    void this._focus(move.key);
  }

  private async _focus(key: string) {
    this._current = key;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-level-tree': LevelTree;
  }
}
