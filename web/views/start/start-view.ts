import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';

/** The start page. */
@customElement('sk-start-view')
export class StartView extends LitElement {
  static override styles = textStyles;

  private readonly _locale = new LocaleController(this);

  override render() {
    return html`<h1>${this._locale.value.t('start.title')}</h1>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-start-view': StartView;
  }
}
