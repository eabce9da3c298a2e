import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import type { IconName } from '../../elements/icon-paths.ts';
import { explorerViews, groupings } from '../../link-words.ts';
import type { ExplorerViewName, Grouping } from '../../link-words.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';

/** What the toolbar asks of the picture. */
export type ToolName = 'zoom-in' | 'zoom-out' | 'fit' | 'tidy' | 'undo' | 'redo';

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

interface ToolLook {
  readonly hasText?: boolean;
  readonly isOff?: boolean;
  readonly keys?: string;
}

/** The choice of view, and the tools for the picture. */
@customElement('sk-explorer-toolbar')
export class ExplorerToolbar extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--sk-space-2);
        padding: var(--sk-space-2) var(--sk-space-3);
        border-bottom: 1px solid var(--sk-line);
        background: var(--sk-surface);
      }

      .views,
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sk-space-1);
      }

      .views {
        gap: 0;
        padding: 0;
        margin: 0;
        border: 1px solid var(--sk-control);
        border-radius: var(--sk-radius);
        overflow: clip;
      }

      .views label {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: calc(var(--sk-target) - 2px);
        padding-inline: 0.8rem;
        font-size: var(--sk-text-s);
        font-weight: 560;
        cursor: pointer;
      }

      .views label + label {
        border-inline-start: 1px solid var(--sk-line);
      }

      .views label:hover {
        background: var(--sk-selected);
      }

      .views label:has(:checked) {
        background: var(--sk-ink);
        color: var(--sk-on-ink);
      }

      .views label:has(:focus-visible) {
        outline: var(--sk-focus-ring);
        outline-offset: -4px;
      }

      .views input {
        position: absolute;
        opacity: 0;
      }

      .grouping {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-2);
        font-size: var(--sk-text-s);
        font-weight: 560;
      }

      .grouping .field {
        width: auto;
        padding-inline: 0.4rem;
        font-size: var(--sk-text-s);
      }

      .icon-only {
        padding-inline: 0.4rem;
      }

      @media (max-width: 30rem) {
        .views {
          display: grid;
          grid-template-columns: repeat(6, minmax(0, 1fr));
          width: 100%;
        }

        .views label {
          flex-direction: column;
          justify-content: center;
          gap: 0;
          padding: 0.25rem 0;
          font-size: var(--sk-text-xs);
        }
      }

      @media (forced-colors: active) {
        .views label:has(:checked) {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property() view: ExplorerViewName = 'ladder';
  /** True where entities have come by expansion or have been moved, so that tidying does something. */
  @property({ type: Boolean }) canTidy = false;

  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property() grouping: Grouping | null = null;

  /** True where a picture is on the page to zoom. */
  @property({ type: Boolean }) hasPicture = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    return html`<div class="views" role="radiogroup" aria-label=${t('explorer.views')}>
        ${explorerViews.map(
          (view) =>
            html`<label
              ><input
                type="radio"
                name="view"
                .checked=${view === this.view}
                @change=${() => this._onView(view)}
              />${icon(viewIcons[view], 17)} ${t(`explorer.view.${view}`)}</label
            >`,
        )}
      </div>
      <div class="tools">
        ${
          this.hasPicture
            ? html`${this._renderTool('zoom-out', 'minus', t('explorer.zoomOut'))}
              ${this._renderTool('zoom-in', 'plus', t('explorer.zoomIn'))}
              ${this._renderTool('fit', 'maximize', t('explorer.fit'))}`
            : nothing
        }
        ${this.hasPicture ? this._renderGrouping() : nothing}
        ${this.hasPicture && this.canTidy ? this._renderTool('tidy', 'wand', t('explorer.tidy'), { hasText: true }) : nothing}
        ${this._renderTool('undo', 'undo', t('steps.undo'), { isOff: !this.canUndo, keys: 'Control+Z' })}
        ${this._renderTool('redo', 'redo', t('steps.redo'), { isOff: !this.canRedo, keys: 'Control+Shift+Z' })}
        <slot></slot>
      </div>`;
  }

  private _renderGrouping() {
    const { t } = this._locale.value;
    return html`<label class="grouping"
      >${t('steps.group')}
      <select class="field" @change=${this._onGrouping}>
        ${[null, ...groupings].map(
          (grouping) =>
            html`<option value=${grouping ?? ''} ?selected=${grouping === this.grouping}>
              ${t(`steps.group.${grouping ?? 'none'}`)}
            </option>`,
        )}
      </select></label
    >`;
  }

  private _renderTool(
    tool: ToolName,
    iconName: IconName,
    label: string,
    { hasText = false, isOff = false, keys }: ToolLook = {},
  ) {
    return html`<button
      class="button ${hasText ? '' : 'icon-only'}"
      type="button"
      title=${hasText ? nothing : label}
      aria-label=${hasText ? nothing : label}
      aria-disabled=${isOff ? 'true' : nothing}
      aria-keyshortcuts=${keys ?? nothing}
      @click=${() => (isOff ? undefined : this.dispatchEvent(new ToolUseEvent(tool)))}
    >
      ${icon(iconName, 17)}${hasText ? label : nothing}
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
