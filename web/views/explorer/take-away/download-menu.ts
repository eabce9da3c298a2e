import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../../elements/icon.ts';
import { failureNotice } from '../../../locales/failure-notice.ts';
import { LocaleController } from '../../../locales/locale-controller.ts';
import { controlStyles } from '../../../styles/controls.ts';
import { textStyles } from '../../../styles/text.ts';
import { popoverStyles } from '../popover.styles.ts';
import { tipStyles } from '../tip.styles.ts';
import { graphFormats, pictureFormats, takeAway } from './take-away.ts';
import type { TakeAway, TakeAwayFormat } from './take-away.ts';

type Work =
  { readonly stage: 'none' | 'making' | 'done' } | { readonly stage: 'failed'; readonly error: unknown };

interface Group {
  readonly name: 'picture' | 'tables' | 'graph';
  readonly formats: readonly TakeAwayFormat[];
}

/** A menu of files (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): pictures where there is one, tables, and graph files. */
@customElement('sk-download-menu')
export class DownloadMenu extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    popoverStyles,
    tipStyles,
    css`
      .menu {
        width: 16.5rem;
        max-height: min(34rem, 78dvh);
        overflow-y: auto;
        padding: var(--sk-space-2);
        gap: 0;
      }

      .group + .group {
        margin-top: var(--sk-space-2);
        padding-top: var(--sk-space-2);
        border-top: 1px solid var(--sk-line);
      }

      .heading {
        margin: 0;
        padding: 0.15rem 0.75rem;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
        font-weight: 560;
      }

      [role='menuitem'] {
        display: flex;
        justify-content: space-between;
        gap: var(--sk-space-3);
        width: 100%;
        min-height: 2rem;
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

      .ending {
        color: var(--sk-muted);
        font-variant-numeric: tabular-nums;
      }

      .failure {
        width: min(22rem, 80vw);
      }
    `,
  ];

  /** Gathers what is shown at the moment of asking; undefined while nothing is. */
  @property({ attribute: false }) what: () => TakeAway | undefined = () => undefined;
  @property({ type: Boolean }) hasPicture = false;
  @property({ type: Boolean }) hasMatrix = false;

  @state() private _isOpen = false;
  @state() private _work: Work = { stage: 'none' };

  private readonly _locale = new LocaleController(this);
  override render() {
    const { t } = this._locale.value;
    const { _work: work } = this;
    const isMaking = work.stage === 'making';
    return html`<div @keydown=${this._onKey} @focusout=${this._onFocusOut}>
      <button
        class="button tool"
        type="button"
        data-tip=${t('download.title')}
        aria-label=${t('download.title')}
        aria-haspopup="menu"
        aria-expanded=${this._isOpen}
        aria-disabled=${isMaking ? 'true' : nothing}
        @click=${() => (isMaking ? undefined : void this._toggle())}
      >
        ${icon('download', 17)}<span class="words">${t('download.title')}</span>
      </button>
      <p class="visually-hidden" role="status">
        ${isMaking ? t('download.making') : work.stage === 'done' ? t('download.done') : ''}
      </p>
      ${this._isOpen ? html`<div class="popover menu" role="menu" aria-label=${t('download.title')}>${this._groups.map((group) => this._renderGroup(group))}</div>` : nothing}
      ${
        work.stage === 'failed'
          ? html`<div class="popover failure" role="alert">
              ${failureNotice(this._locale.value, work.error)}
              <button class="button" type="button" @click=${() => (this._work = { stage: 'none' })}>
                ${t('explorer.why.close')}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private _renderGroup({ name, formats }: Group) {
    const { t } = this._locale.value;
    return html`<div class="group" role="group" aria-labelledby=${name}>
      <p class="heading" id=${name}>${t(`download.group.${name}`)}</p>
      ${formats.map(
        (format) =>
          html`<button role="menuitem" type="button" tabindex="-1" @click=${() => void this._choose(format)}>
            ${t(`download.${format}`)} <span class="ending">${endings[format]}</span>
          </button>`,
      )}
    </div>`;
  }

  private get _groups(): readonly Group[] {
    return [
      ...(this.hasPicture ? [{ name: 'picture', formats: pictureFormats } as const] : []),
      {
        name: 'tables',
        formats: ['xlsx', ...(this.hasMatrix ? (['matrix'] as const) : []), 'entities', 'ties'],
      },
      { name: 'graph', formats: graphFormats },
    ];
  }

  private async _toggle() {
    this._isOpen = !this._isOpen;
    this._work = { stage: 'none' };
    await this.updateComplete;
    this._items[0]?.focus();
  }

  private async _choose(format: TakeAwayFormat) {
    this._close();
    const what = this.what();
    if (what === undefined) return;
    this._work = { stage: 'making' };
    this._work = await takeAway(format, what).then(
      () => ({ stage: 'done' }) as const,
      (error: unknown) => ({ stage: 'failed', error }) as const,
    );
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

const endings: Readonly<Record<TakeAwayFormat, string>> = {
  png: 'PNG',
  svg: 'SVG',
  pdf: 'PDF',
  xlsx: 'XLSX',
  entities: 'CSV',
  ties: 'CSV',
  matrix: 'CSV',
  gexf: 'GEXF',
  graphml: 'GraphML',
  json: 'JSON',
};

declare global {
  interface HTMLElementTagNameMap {
    'sk-download-menu': DownloadMenu;
  }
}
