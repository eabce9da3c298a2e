import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { textStyles } from '../styles/text.ts';

/** The place of something that is on its way: quiet bars, shown only when it takes longer than a blink, and a word for it. */
@customElement('sk-loading')
export class Loading extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
        animation: appear 0s 250ms both;
      }

      .bars {
        display: grid;
        gap: var(--sk-space-3);
      }

      .bar {
        height: 1rem;
        border-radius: var(--sk-radius);
        background: var(--sk-line);
        opacity: 0.7;
      }

      .bar:nth-child(3n) {
        width: 62%;
      }

      .bar:nth-child(3n + 1) {
        width: 88%;
      }

      @keyframes appear {
        from {
          visibility: hidden;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        .bars {
          animation: breathe 1.8s ease-in-out infinite alternate;
        }

        @keyframes breathe {
          to {
            opacity: 0.55;
          }
        }
      }
    `,
  ];

  /** What is being waited for, in words. */
  @property() label = '';

  /** How many bars stand in for the content. */
  @property({ type: Number }) rows = 4;

  override render() {
    return html`<p class="visually-hidden" role="status">${this.label}</p>
      <div class="bars" aria-hidden="true">
        ${Array.from({ length: this.rows }, () => html`<div class="bar"></div>`)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-loading': Loading;
  }
}
