import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LocaleController } from '../locales/locale-controller.ts';
import { controlStyles } from '../styles/controls.ts';
import { textStyles } from '../styles/text.ts';
import { areSingleKeysOn, onSingleKeysChange, setSingleKeys } from './single-keys.ts';

/** Turns single keys on and off; every switch on the page is in step with the others. */
@customElement('sk-key-switch')
export class KeySwitch extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: block;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: 1.5rem;
        cursor: pointer;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  private _stop: (() => void) | undefined;
  private readonly _locale = new LocaleController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this._stop = onSingleKeysChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
  }

  override render() {
    return html`<label>
      <input
        type="checkbox"
        role="switch"
        .checked=${areSingleKeysOn()}
        @change=${this._onChange}
      />${this._locale.value.t('keys.switch')}
    </label>`;
  }

  private _onChange(event: Event) {
    setSingleKeys((event.target as HTMLInputElement).checked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-key-switch': KeySwitch;
  }
}
