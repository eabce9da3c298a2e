import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LocaleController } from '../locales/locale-controller.ts';
import { textStyles } from '../styles/text.ts';

/** Links to the Atom feed of what the page shows, for readers and for their programs. */
@customElement('sk-feed-link')
export class FeedLink extends LitElement {
  static override styles = [
    textStyles,
    css`
      p {
        margin-block: var(--sk-space-4) 0;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What the feed is of; null: all. */
  @property() barrier: string | null = null;
  @property() city: string | null = null;
  @property() receiver: string | null = null;

  private readonly _locale = new LocaleController(this);
  private readonly _link = Object.assign(document.createElement('link'), {
    rel: 'alternate',
    type: 'application/atom+xml',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    document.head.append(this._link);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._link.remove();
  }

  override render() {
    const { t, code } = this._locale.value;
    const params = new URLSearchParams();
    for (const name of ['barrier', 'city', 'receiver'] as const)
      if (this[name] !== null) params.set(name, this[name]);
    params.set('lang', code);
    const href = `/feeds/barriers.atom?${params}`;
    this._link.href = href;
    this._link.title = t('changes.feed');
    return html`<p><a href=${href} type="application/atom+xml" target="_self">${t('changes.feed')}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-feed-link': FeedLink;
  }
}
