import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';

/** One column of text; on paper without anything to press, and with the addresses of the sources. */
export const entityViewStyles = [
  textStyles,
  controlStyles,
  css`
    :host {
      display: block;
      --level-text: var(--sk-muted);
    }

    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sk-space-3);
      max-width: 64rem;
      margin-inline: auto;
      padding: var(--sk-space-6) var(--sk-space-5) var(--sk-space-7);
    }

    h1 {
      overflow-wrap: anywhere;
    }

    h3:focus {
      outline: none;
    }

    .lead {
      max-width: var(--sk-measure);
      font-size: var(--sk-text-l);
    }

    .chip {
      display: inline-flex;
      align-items: center;
      justify-self: start;
      gap: 0.4rem;
      padding: 0.2rem 0.6rem;
      border: 1px solid currentColor;
      border-radius: 1rem;
      color: var(--level-text);
      font-size: var(--sk-text-xs);
      font-weight: 560;
    }

    .INTERNATIONAL {
      --level-text: var(--sk-international-text);
    }

    .NATIONAL {
      --level-text: var(--sk-national-text);
    }

    .REGIONAL {
      --level-text: var(--sk-regional-text);
    }

    .LOCAL {
      --level-text: var(--sk-local-text);
    }

    .actions,
    .more {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--sk-space-2) var(--sk-space-3);
    }

    .more {
      font-size: var(--sk-text-s);
      font-variant-numeric: tabular-nums;
    }

    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sk-space-2);
      min-width: 0;
      padding-block-start: var(--sk-space-4);
    }

    section.family {
      padding-block-start: var(--sk-space-2);
    }

    .count {
      color: var(--sk-muted);
      font-weight: 450;
      font-variant-numeric: tabular-nums;
    }

    .facts {
      display: grid;
      grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr);
      gap: 0.35rem var(--sk-space-4);
      font-variant-numeric: tabular-nums;
    }

    dt {
      color: var(--sk-muted);
    }

    dd {
      overflow-wrap: anywhere;
    }

    dd ul {
      display: grid;
      gap: 0.25rem;
    }

    .sources {
      display: grid;
      gap: var(--sk-space-2);
      padding-inline-start: 2.25rem;
      font-size: var(--sk-text-s);
    }

    .sources li {
      overflow-wrap: anywhere;
      padding-inline-start: var(--sk-space-1);
    }

    .address,
    .printed {
      display: none;
    }

    @media (max-width: 30rem) {
      article {
        padding-inline: var(--sk-space-4);
      }

      .facts {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }

      dd {
        margin-block-end: var(--sk-space-2);
      }
    }

    @media print {
      article {
        max-width: none;
        padding: 0;
        gap: 0.4rem;
        font-size: 10pt;
      }

      .actions,
      .more button,
      sk-query-details {
        display: none;
      }

      h2,
      h3 {
        break-after: avoid;
      }

      .sources .icon {
        display: none;
      }

      .sources li {
        break-inside: avoid;
      }

      .sources a {
        color: inherit;
        text-decoration: none;
      }

      .address,
      .printed {
        display: block;
        font-size: 8.5pt;
        overflow-wrap: anywhere;
      }

      .printed {
        padding-block-start: var(--sk-space-3);
      }
    }
  `,
];
