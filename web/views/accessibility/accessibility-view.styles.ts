import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';

/** A page of running text. */
export const accessibilityViewStyles = [
  textStyles,
  controlStyles,
  tableStyles,
  css`
    :host {
      display: block;
    }

    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sk-space-3);
      max-width: calc(var(--sk-measure) + 2 * var(--sk-space-5));
      margin-inline: auto;
      padding: var(--sk-space-6) var(--sk-space-5) var(--sk-space-7);
    }

    h1 {
      overflow-wrap: anywhere;
      hyphens: auto;
    }

    h2 {
      padding-block-start: var(--sk-space-4);
    }

    h3 {
      padding-block-start: var(--sk-space-2);
    }

    .lead {
      font-size: var(--sk-text-l);
    }

    ul {
      display: grid;
      gap: var(--sk-space-2);
      padding-inline-start: 1.2rem;
    }

    th,
    td {
      overflow-wrap: break-word;
      hyphens: auto;
    }

    kbd {
      display: inline-block;
      min-width: 1.5rem;
      padding: 0 0.35rem;
      border: 1px solid var(--sk-control);
      border-radius: var(--sk-radius);
      background: var(--sk-surface);
      font: inherit;
      font-weight: 450;
      text-align: center;
      white-space: nowrap;
    }

    @media print {
      article {
        max-width: none;
        padding: 0;
      }

      a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
