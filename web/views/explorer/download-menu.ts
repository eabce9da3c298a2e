import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { popoverStyles } from './popover.styles.ts';

/** What a selection can be taken away as. */
export type Download = 'png' | 'svg' | 'entities' | 'ties';

/** The reader wants a file. */
export class DownloadEvent extends Event {
  static readonly eventName = 'sk-download';

  readonly download: Download;

  constructor(download: Download) {
    super(DownloadEvent.eventName, { bubbles: true, composed: true });
    this.download = download;
  }
}

/** A menu of files (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): pictures where there is one, and tables. */
@customElement('sk-download-menu')
export class DownloadMenu extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    popoverStyles,
    css`
      .popover {
        min-width: 15rem;
        padding: var(--sk-space-2);
        gap: 0;
      }

      [role='menuitem'] {
        min-height: var(--sk-target);
        padding: 0.25rem 0.75rem;
        border: none;
        border-radius: var(--sk-radius);
        background: none;
        text-align: start;
        cursor: pointer;
      }

      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--sk-selected);
      }
    `,
  ];

  @property({ type: Boolean }) hasPicture = false;

  @state() private _isOpen = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const files: readonly Download[] = [
      ...(this.hasPicture ? (['png', 'svg'] as const) : []),
      'entities',
      'ties',
    ];
    return html`<div @keydown=${this._onKey} @focusout=${this._onFocusOut}>
      <button
        class="button"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this._isOpen}
        @click=${() => void this._toggle()}
      >
        ${icon('download', 17)}${t('download.title')}
      </button>
      ${
        this._isOpen
          ? html`<div class="popover" role="menu" aria-label=${t('download.title')}>
              ${files.map(
                (file) =>
                  html`<button role="menuitem" type="button" tabindex="-1" @click=${() => this._choose(file)}>
                    ${t(`download.${file}`)}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  private async _toggle() {
    this._isOpen = !this._isOpen;
    await this.updateComplete;
    this._items[0]?.focus();
  }

  private _choose(file: Download) {
    this._close();
    this.dispatchEvent(new DownloadEvent(file));
  }

  private _close() {
    this._isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  private get _items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private _onFocusOut({ relatedTarget }: FocusEvent) {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this._isOpen = false;
  }

  private _onKey(event: KeyboardEvent) {
    if (!this._isOpen) return;
    const items = this._items;
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    if (event.key === 'Escape') this._close();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at((at < 0 ? 0 : at) - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-download-menu': DownloadMenu;
  }
  interface HTMLElementEventMap {
    'sk-download': DownloadEvent;
  }
}
