import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { textStyles } from '../styles/text.ts';
import type { IconName } from './icon-paths.ts';
import { icon } from './icon.ts';

/**
 * Says in words that something is empty, partial or failed: a heading, the text in the default slot, ways on in the slot
 * `actions`. A failure is announced to screen readers.
 */
@customElement('sk-notice')
export class Notice extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
      }

      .notice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--sk-space-2) var(--sk-space-3);
        padding: var(--sk-space-4);
        border: 1px solid var(--sk-line);
        border-inline-start: 3px solid var(--sk-control);
        border-radius: var(--sk-radius);
        background: var(--sk-surface);
        max-width: 48rem;
      }

      .partial {
        border-color: var(--sk-warning-line);
        background: var(--sk-warning-band);
      }

      .error {
        border-color: var(--sk-danger-line);
        background: var(--sk-danger-band);
      }

      .partial .icon {
        color: var(--sk-warning);
      }

      .error .icon {
        color: var(--sk-danger);
      }

      .heading {
        font-weight: 640;
      }

      .icon {
        margin-top: 0.15rem;
      }

      .body {
        display: grid;
        gap: var(--sk-space-2);
      }

      ::slotted(*) {
        margin: 0;
      }

      slot[name='actions'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sk-space-2);
      }
    `,
  ];

  /** What is the matter: nothing to show, only a part shown, or a failure. */
  @property() kind: 'empty' | 'partial' | 'error' = 'empty';

  /** What it is about, in a few words. */
  @property() heading = '';

  override render() {
    const icons: Record<Notice['kind'], IconName> = {
      empty: 'info',
      partial: 'triangle-alert',
      error: 'circle-alert',
    };
    return html`<div class="notice ${this.kind}" role=${this.kind === 'error' ? 'alert' : nothing}>
      ${icon(icons[this.kind], 20)}
      <div class="body">
        <p class="heading">${this.heading}</p>
        <slot></slot>
        <slot name="actions"></slot>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-notice': Notice;
  }
}
