import { css } from 'lit';
import { controlStyles } from './controls.ts';
import { tableStyles } from './tables.ts';
import { textStyles } from './text.ts';

/** A page of findings: a heading that says the finding, then sections as cards, which open their lists in place. */
export const reportStyles = [
  textStyles,
  controlStyles,
  tableStyles,
  css`
    :host {
      display: block;
    }

    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sk-space-4);
      max-width: 72rem;
      margin-inline: auto;
      padding: var(--sk-space-5) var(--sk-space-5) var(--sk-space-7);
    }

    .finding {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: var(--sk-space-3);
    }

    .finding > div {
      display: grid;
      flex: 1 1 30rem;
      gap: var(--sk-space-2);
      max-width: 52rem;
    }

    h1 {
      overflow-wrap: anywhere;
    }

    .lead {
      color: var(--sk-muted);
      font-size: var(--sk-text-l);
      text-wrap: pretty;
    }

    section {
      min-width: 0;
      padding: var(--sk-space-4) 1.25rem;
      border: 1px solid var(--sk-line);
      border-radius: var(--sk-radius-l);
      background: var(--sk-surface);
    }

    h2 {
      margin-block-end: var(--sk-space-2);
    }

    h3 {
      margin-block: var(--sk-space-3) var(--sk-space-1);
    }

    .note,
    .facts {
      color: var(--sk-muted);
      font-size: var(--sk-text-s);
    }

    .note {
      max-width: 46rem;
      margin-block-end: var(--sk-space-3);
    }

    .facts {
      display: block;
      font-weight: 400;
    }

    .rows > li {
      padding-block: var(--sk-space-2);
      border-block-start: 1px solid var(--sk-line);
    }

    .plain {
      display: grid;
      gap: var(--sk-space-1);
      padding-inline-start: 1.2rem;
    }

    .name {
      font-weight: 560;
    }

    li > a,
    td > a,
    th > a {
      display: inline-block;
      min-height: 1.5rem;
    }

    summary {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      min-height: 1.75rem;
      min-width: 1.5rem;
      color: var(--sk-link);
      font-size: var(--sk-text-s);
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    details[open] > summary .icon {
      transform: rotate(90deg);
    }

    .suggestion {
      margin-block: var(--sk-space-1) var(--sk-space-2);
      padding-inline-start: var(--sk-space-3);
      border-inline-start: 3px solid var(--sk-warning-line);
    }

    .tabs,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-2);
    }

    .tabs,
    section > .actions {
      margin-block: var(--sk-space-2) var(--sk-space-3);
    }

    .length {
      display: flex;
      align-items: center;
      min-width: 6rem;
    }

    .length rect {
      fill: var(--sk-national);
    }

    .length .open rect {
      fill: none;
      stroke: var(--sk-control);
      stroke-width: 3;
      stroke-dasharray: 3 2;
    }

    .scroll {
      overflow-x: auto;
    }

    .INTERNATIONAL {
      color: var(--sk-international-text);
    }

    .NATIONAL {
      color: var(--sk-national-text);
    }

    .REGIONAL {
      color: var(--sk-regional-text);
    }

    .LOCAL {
      color: var(--sk-local-text);
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

      .wide {
        display: none;
      }
    }

    @media print {
      .page {
        max-width: none;
        padding: 0;
      }

      .tabs,
      .actions,
      sk-query-details {
        display: none;
      }

      section {
        padding-inline: 0;
        border: 0;
      }

      .rows > li {
        break-inside: avoid;
      }

      summary .icon {
        display: none;
      }
    }
  `,
];
