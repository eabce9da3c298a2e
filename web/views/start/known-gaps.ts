import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StartQuery } from '../../data/generated/documents.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';
import { gapsOf } from './gaps-of.ts';

/** What the map does not know, in numbers and words. */
@customElement('sk-known-gaps')
export class KnownGaps extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--sk-space-2) var(--sk-space-3);
        align-items: baseline;
        font-size: var(--sk-text-s);
      }

      div {
        display: contents;
      }

      dt {
        font-size: var(--sk-text-l);
        font-weight: 640;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      p {
        margin-block-start: var(--sk-space-4);
        padding-block-start: var(--sk-space-3);
        border-block-start: 1px solid var(--sk-line);
        font-size: var(--sk-text-s);
      }
    `,
  ];

  @property({ attribute: false }) answer: StartQuery | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, number } = this._locale.value;
    const gaps = this.answer ? gapsOf(this.answer) : [];
    return html`<dl>
        ${gaps.map(
          ({ gap, missing, count }) =>
            html`<div>
              <dt>${number(missing)}</dt>
              <dd>${t(`start.gaps.${gap}`, { count })}</dd>
            </div>`,
        )}
      </dl>
      <p>${t('start.gaps.absence')} <a href="/about/data">${t('data.thin')}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-known-gaps': KnownGaps;
  }
}
