import { css } from 'lit';
import { textStyles } from '../../styles/text.ts';

/** Two columns where there is room; the finding spans both. */
export const startViewStyles = [
  textStyles,
  css`
    :host {
      display: block;
    }

    .page {
      display: grid;
      gap: var(--sk-space-4);
      max-width: var(--sk-page);
      margin-inline: auto;
      padding: var(--sk-space-5) var(--sk-space-5) var(--sk-space-7);
    }

    .finding {
      display: grid;
      gap: var(--sk-space-2);
      padding-block-end: var(--sk-space-1);
    }

    .lead {
      max-width: 56rem;
      color: var(--sk-muted);
      font-size: var(--sk-text-l);
      text-wrap: pretty;
    }

    section {
      min-width: 0;
      padding: var(--sk-space-4) 1.25rem var(--sk-space-4);
      border: 1px solid var(--sk-line);
      border-radius: var(--sk-radius-l);
      background: var(--sk-surface);
    }

    section > h2 {
      margin-block-end: var(--sk-space-3);
    }

    .note {
      margin-block-start: var(--sk-space-3);
      padding-block-start: var(--sk-space-3);
      border-block-start: 1px solid var(--sk-line);
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
      max-width: 46rem;
    }

    pre {
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--sk-line);
      border-radius: var(--sk-radius);
      background: var(--sk-sunken);
      font-family: var(--sk-mono);
      overflow-x: auto;
    }

    @media (min-width: 62rem) {
      .page {
        grid-template-columns: minmax(0, 1.22fr) minmax(0, 1fr);
        grid-template-rows: auto auto auto 1fr auto;
        align-items: start;
      }

      .table,
      .waiting {
        grid-column: 1;
      }

      .ladder,
      .gaps {
        grid-column: 2;
      }

      .ladder {
        grid-row: 2 / span 2;
      }

      .gaps {
        grid-row: 4;
      }

      .waiting {
        grid-row: 3 / span 2;
      }

      .questions {
        grid-column: 1 / -1;
      }

      .page > sk-loading,
      .page > sk-notice,
      .finding {
        grid-column: 1 / -1;
      }
    }

    @media (max-width: 40rem) {
      .page {
        padding: var(--sk-space-4) var(--sk-space-3) var(--sk-space-6);
        gap: var(--sk-space-3);
      }

      section {
        padding: var(--sk-space-3);
      }

      .lead {
        font-size: var(--sk-text-m);
      }
    }

    @media print {
      .page {
        padding: 0;
      }

      section {
        break-inside: avoid;
      }
    }
  `,
];
