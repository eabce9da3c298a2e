import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hasQueryEditor } from '../data/has-query-editor.ts';
import { icon } from '../elements/icon.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { controlStyles } from '../styles/controls.ts';
import { textStyles } from '../styles/text.ts';

/** The GraphQL operation behind what is shown, with its variables, to copy. */
@customElement('sk-query-details')
export class QueryDetails extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: block;
        font-size: var(--sk-text-s);
        min-width: 0;
      }

      summary {
        display: flex;
        align-items: center;
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-top: var(--sk-space-2);
      }

      .editor a {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        min-height: 1.75rem;
      }

      pre {
        margin: var(--sk-space-1) 0 0;
        padding: var(--sk-space-2);
        max-height: 16rem;
        overflow: auto;
        border: 1px solid var(--sk-line);
        border-radius: var(--sk-radius);
        background: var(--sk-sunken);
        font: var(--sk-text-xs) / 1.5 var(--sk-mono);
        tab-size: 2;
      }
    `,
  ];

  /** What the query is behind; the picture, unless told. */
  @property() label = '';
  @property() operation = '';
  @property({ attribute: false }) variables: unknown;
  @property({ type: Boolean }) isOpen = false;

  @state() private _copied = '';
  @state() private _hasEditor = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    return html`<details ?open=${this.isOpen} @toggle=${this._onToggle}>
      <summary>${this.label || t('explorer.query')}</summary>
      ${this._renderText('operation', this._text)}
      ${this._renderText('variables', JSON.stringify(this.variables, null, 2))}
      ${
        this._hasEditor
          ? html`<p class="editor">
              <a href=${this._editor} target="_blank" rel="noreferrer"
                >${t('explorer.query.open')} ${icon('external-link', 13)}</a
              >
            </p>`
          : nothing
      }
      <p class="muted" role="status">${this._copied}</p>
    </details>`;
  }

  private get _text(): string {
    return this.operation.replace(/^ {4}/gm, '').trim();
  }

  /** The editor with the question and its variables in it. */
  private get _editor(): string {
    return `/graphql?${new URLSearchParams({ query: this._text, variables: JSON.stringify(this.variables, null, 2) })}`;
  }

  private async _onToggle({ target }: Event) {
    if ((target as HTMLDetailsElement).open) this._hasEditor = await hasQueryEditor();
  }

  private _renderText(name: 'operation' | 'variables', text: string) {
    const { t } = this._locale.value;
    const label = t(`explorer.query.${name}`);
    return html`<div class="head">
        <strong>${label}</strong>
        <button
          class="button"
          type="button"
          aria-label="${t('explorer.query.copy')}: ${label}"
          @click=${() => this._copy(text)}
        >
          ${icon('copy', 15)}${t('explorer.query.copy')}
        </button>
      </div>
      <pre tabindex="0" role="region" aria-label=${label}>${text}</pre>`;
  }

  private async _copy(text: string) {
    const { t } = this._locale.value;
    this._copied = await navigator.clipboard.writeText(text).then(
      () => t('explorer.query.copied'),
      () => t('explorer.copyFailed'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-query-details': QueryDetails;
  }
}
