import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';

/** The page for an address that leads nowhere: says so, and shows ways on. */
@customElement('sk-not-found-view')
export class NotFoundView extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: grid;
        gap: var(--sk-space-4);
        max-width: var(--sk-measure);
        margin: var(--sk-space-7) auto;
        padding-inline: var(--sk-space-4);
      }

      ul {
        display: grid;
        gap: var(--sk-space-2);
        padding-inline-start: 1.2rem;
      }

      code {
        font-family: var(--sk-mono);
        font-size: 0.95em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The path that was asked for. */
  @property() path = '';

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const [before, after] = t('notFound.text').split('{path}');
    return html`<h1>${t('notFound.title')}</h1>
      <p>${before}<code>${this.path}</code>${after}</p>
      <h2>${t('notFound.ways')}</h2>
      <ul>
        <li><a href="/">${t('notFound.start')}</a></li>
        <li><a href=${writeExplorerLink({ seeds: ['natsam'] })}>${t('notFound.explore')}</a></li>
        <li>${t('notFound.search')}</li>
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-not-found-view': NotFoundView;
  }
}
