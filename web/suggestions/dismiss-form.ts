import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LocaleController } from '../locales/locale-controller.ts';
import { controlStyles } from '../styles/controls.ts';
import { textStyles } from '../styles/text.ts';
import { longestReason } from './dismissal.ts';

/** Turns a suggestion down; a reason is asked for, as others read it in the link. */
@customElement('sk-dismiss-form')
export class DismissForm extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: block;
        font-size: var(--sk-text-s);
      }

      summary {
        display: inline-flex;
        align-items: center;
        min-height: 1.5rem;
        color: var(--sk-muted);
        text-decoration: underline;
        text-underline-offset: 0.2em;
        list-style: none;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--sk-space-2);
        padding-block: var(--sk-space-1) var(--sk-space-2);
      }

      label {
        display: grid;
        flex: 0 1 24rem;
        gap: var(--sk-space-1);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whom the suggestion names. */
  @property() name = '';
  /** What the dismissal is of. */
  @property() key = '';

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    return html`<details>
      <summary aria-label=${t('suggest.dismissWho', { name: this.name })}>${t('suggest.dismiss')}</summary>
      <form @submit=${this._onSubmit}>
        <label
          >${t('suggest.reason')}
          <input class="field" name="reason" required maxlength=${longestReason} autocomplete="off" />
        </label>
        <button class="button">${t('suggest.dismiss')}</button>
      </form>
    </details>`;
  }

  private _onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    if (reason) this.dispatchEvent(new DismissEvent(this.key, reason));
  }
}

/** A suggestion was turned down. */
export class DismissEvent extends Event {
  static readonly eventName = 'sk-dismiss';

  readonly key: string;
  readonly reason: string;

  constructor(key: string, reason: string) {
    super(DismissEvent.eventName, { bubbles: true, composed: true });
    this.key = key;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-dismiss-form': DismissForm;
  }
  interface HTMLElementEventMap {
    'sk-dismiss': DismissEvent;
  }
}
