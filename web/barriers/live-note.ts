import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BarrierChange } from '../controllers/barrier-changes-controller.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { textStyles } from '../styles/text.ts';
import { caseHref } from './barriers-link.ts';
import { tellChanges, type ToldChange } from './change-words.ts';

const mostTold = 3;

/** Says what has just changed on the page, to those who see it and, politely, to those who hear it. */
@customElement('sk-live-note')
export class LiveNote extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
      }

      .note {
        margin-block: 0 var(--sk-space-4);
        padding: var(--sk-space-3) var(--sk-space-4);
        border: 1px solid var(--sk-line);
        border-inline-start: 3px solid var(--sk-control);
        border-radius: var(--sk-radius);
        background: var(--sk-surface);
      }

      p {
        margin: 0;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) changes: readonly BarrierChange[] = [];

  private readonly _locale = new LocaleController(this);

  /** The region is there before its text, or it would not be read out. */
  override render() {
    const { value: locale } = this._locale;
    const { t, date } = locale;
    const told = tellChanges(locale, this.changes);
    const [latest] = told;
    const more = told.length - mostTold;
    return html`<div role="status" class=${latest ? 'note' : nothing}>
      ${
        latest
          ? html`<p>
              <strong>${t('changes.title', { time: date(latest.at) })}</strong>
              ${told.slice(0, mostTold).map((change) => this._renderChange(change))}
              ${more > 0 ? t('changes.more', { count: more }) : nothing}
            </p>`
          : nothing
      }
    </div>`;
  }

  private _renderChange({ id, name, isGone, what }: ToldChange) {
    const text = name ?? id;
    return html`<span>${isGone ? text : html`<a href=${caseHref(id)}>${text}</a>`}: ${what}. </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-live-note': LiveNote;
  }
}
