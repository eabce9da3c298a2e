import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PathsDocument, SceneDocument } from '../../data/generated/documents.ts';
import type { SceneQueryVariables } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../entity/query-details.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { popoverStyles } from './popover.styles.ts';
import { tipStyles } from './tip.styles.ts';

/** The question behind what every view shows, from its toolbar. */
@customElement('sk-query-menu')
export class QueryMenu extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    popoverStyles,
    tipStyles,
    css`
      .popover {
        width: min(32rem, 88vw);
        max-height: 72dvh;
        overflow-y: auto;
      }
    `,
  ];

  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) sceneVariables: SceneQueryVariables | undefined;

  @state() private _isOpen = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    return html`<div @keydown=${this._onKey} @focusout=${this._onFocusOut}>
      <button
        class="button tool"
        type="button"
        data-tip=${t('explorer.query.title')}
        aria-label=${t('explorer.query.title')}
        aria-haspopup="dialog"
        aria-expanded=${this._isOpen}
        @click=${() => (this._isOpen = !this._isOpen)}
      >
        ${icon('braces', 17)}
      </button>
      ${
        this._isOpen
          ? html`<div class="popover" role="dialog" aria-label=${t('explorer.query.title')} tabindex="-1">
              ${this._renderPath()}
              <sk-query-details
                .isOpen=${true}
                .operation=${SceneDocument.toString()}
                .variables=${this.sceneVariables}
              ></sk-query-details>
              <p class="muted">${t('explorer.query.filters')}</p>
            </div>`
          : nothing
      }
    </div>`;
  }

  private _renderPath() {
    const { value: locale } = this._locale;
    const { path } = this.link;
    if (path === null) return nothing;
    return html`<sk-query-details
      label=${locale.t('explorer.query.paths')}
      .isOpen=${true}
      .operation=${PathsDocument.toString()}
      .variables=${{ ...path, language: locale.language }}
    ></sk-query-details>`;
  }

  private _onFocusOut({ relatedTarget }: FocusEvent) {
    if (
      relatedTarget instanceof Node &&
      !this.contains(relatedTarget) &&
      !this.renderRoot.contains(relatedTarget)
    )
      this._isOpen = false;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this._isOpen) return;
    event.stopPropagation();
    this._isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-query-menu': QueryMenu;
  }
}
