import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import type { IconName } from '../../elements/icon-paths.ts';
import { explorerViews, groupings } from '../../link-words.ts';
import type { ExplorerViewName, Grouping } from '../../link-words.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { explorerToolbarStyles } from './explorer-toolbar.styles.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { tipStyles } from './tip.styles.ts';

/** What the toolbar asks of the explorer. */
export type ToolName = 'undo' | 'redo';

/** A tool was used. */
export class ToolUseEvent extends Event {
  static readonly eventName = 'sk-tool-use';

  readonly tool: ToolName;

  constructor(tool: ToolName) {
    super(ToolUseEvent.eventName, { bubbles: true, composed: true });
    this.tool = tool;
  }
}

const viewIcons: Readonly<Record<ExplorerViewName, IconName>> = {
  ladder: 'ladder',
  network: 'waypoints',
  map: 'map',
  matrix: 'grid',
  list: 'list',
  flow: 'coins',
};

/** The choice of view, and what can be done in every view, in one row: what has no room for its name tells it on hover and focus. */
@customElement('sk-explorer-toolbar')
export class ExplorerToolbar extends LitElement {
  static override styles = [textStyles, controlStyles, tipStyles, explorerToolbarStyles];

  @property() view: ExplorerViewName = 'ladder';
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property() grouping: Grouping | null = null;
  /** True where a picture is on the page whose entities can be grouped. */
  @property({ type: Boolean }) hasGroups = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    return html`<div class="bar">
      <div class="views" role="radiogroup" aria-label=${t('explorer.views')}>
        ${explorerViews.map(
          (view) =>
            html`<label title=${t(`explorer.view.${view}`)}
              ><input
                type="radio"
                name="view"
                .checked=${view === this.view}
                @change=${() => this._onView(view)}
              />${icon(viewIcons[view], 17)} <span class="name">${t(`explorer.view.${view}`)}</span></label
            >`,
        )}
      </div>
      <div class="tools">
        ${this.hasGroups ? this._renderGrouping() : nothing}
        ${this._renderTool('undo', t('steps.undo'), this.canUndo, 'Control+Z')}
        ${this._renderTool('redo', t('steps.redo'), this.canRedo, 'Control+Shift+Z')}
        <slot></slot>
      </div>
    </div>`;
  }

  private _renderGrouping() {
    const { t } = this._locale.value;
    return html`<label
      class="button icon-only grouping ${this.grouping === null ? '' : 'on'}"
      data-tip=${t('steps.group')}
      >${icon('group', 17)}
      <select aria-label=${t('steps.group')} @change=${this._onGrouping}>
        ${[null, ...groupings].map(
          (grouping) =>
            html`<option value=${grouping ?? ''} ?selected=${grouping === this.grouping}>
              ${t(`steps.group.${grouping ?? 'none'}`)}
            </option>`,
        )}
      </select></label
    >`;
  }

  private _renderTool(tool: ToolName, label: string, isOn: boolean, keys: string) {
    return html`<button
      class="button icon-only"
      type="button"
      data-tip=${label}
      aria-label=${label}
      aria-disabled=${isOn ? nothing : 'true'}
      aria-keyshortcuts=${keys}
      @click=${() => (isOn ? this.dispatchEvent(new ToolUseEvent(tool)) : undefined)}
    >
      ${icon(tool, 17)}
    </button>`;
  }

  private _onGrouping({ target }: Event) {
    const { value } = target as HTMLSelectElement;
    this.dispatchEvent(new LinkPatchEvent({ group: groupings.find((word) => word === value) ?? null }));
  }

  private _onView(view: ExplorerViewName) {
    this.dispatchEvent(new LinkPatchEvent({ view }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-explorer-toolbar': ExplorerToolbar;
  }
  interface HTMLElementEventMap {
    'sk-tool-use': ToolUseEvent;
  }
}
