import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';

/** One column of sections, as wide as the page; levels keep their colours. */
export const barriersViewStyles = [
  textStyles,
  controlStyles,
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

    .finding,
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-2) var(--sk-space-4);
      align-items: end;
      justify-content: space-between;
    }

    .head {
      align-items: baseline;
      margin-block-end: var(--sk-space-2);
    }

    .lead {
      max-width: 56rem;
      margin-block-start: var(--sk-space-2);
      color: var(--sk-muted);
      font-size: var(--sk-text-l);
      text-wrap: pretty;
    }

    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-3);
      align-items: end;
    }

    .filters label {
      display: grid;
      gap: var(--sk-space-1);
      color: var(--sk-muted);
      font-size: var(--sk-text-s);
    }

    .filters select {
      min-height: var(--sk-target);
      max-width: 20rem;
      padding-inline: var(--sk-space-2);
      border: 1px solid var(--sk-control);
      border-radius: var(--sk-radius);
      background: var(--sk-surface);
      color: var(--sk-text);
    }

    section {
      min-width: 0;
      padding: var(--sk-space-4) 1.25rem;
      border: 1px solid var(--sk-line);
      border-radius: var(--sk-radius-l);
      background: var(--sk-surface);
    }

    .scroll {
      overflow-x: auto;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--sk-text-s);
    }

    th,
    td {
      padding: var(--sk-space-2) var(--sk-space-2) var(--sk-space-2) 0;
      border-block-end: 1px solid var(--sk-line);
      text-align: start;
      vertical-align: middle;
    }

    tbody tr:last-child > * {
      border-block-end: 0;
    }

    thead th {
      color: var(--sk-muted);
      font-weight: 400;
    }

    .levels {
      table-layout: fixed;
      min-width: 38rem;
    }

    .levels tbody th {
      color: var(--_level);
    }

    .list {
      min-width: 46rem;
    }

    .list tbody th {
      width: 32%;
    }

    .list td:last-child {
      width: 24%;
    }

    .list tbody th,
    .receivers tbody th {
      font-weight: 560;
    }

    .number,
    b {
      font-variant-numeric: tabular-nums;
    }

    td.number {
      white-space: nowrap;
    }

    .length {
      display: flex;
      gap: var(--sk-space-2);
      align-items: center;
      min-height: 1.5rem;
      color: inherit;
      text-decoration: none;
    }

    a.length:hover b {
      text-decoration: underline;
    }

    .length b {
      white-space: nowrap;
    }

    .length svg {
      flex: none;
      min-width: 3px;
      fill: var(--_level, var(--sk-ink));
    }

    .none {
      color: var(--sk-muted);
    }

    .local {
      --_level: var(--sk-local-text);
    }

    .regional {
      --_level: var(--sk-regional-text);
    }

    .national {
      --_level: var(--sk-national-text);
    }

    .international {
      --_level: var(--sk-international-text);
    }

    .unknown {
      --_level: var(--sk-muted);
    }

    .note {
      margin-block-start: var(--sk-space-3);
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
      max-width: 52rem;
    }

    @media (max-width: 40rem) {
      .page {
        gap: var(--sk-space-3);
        padding: var(--sk-space-4) var(--sk-space-3) var(--sk-space-6);
      }

      section {
        padding: var(--sk-space-3);
      }

      .filters label,
      .filters select {
        width: 100%;
        max-width: none;
      }
    }

    @media print {
      .page {
        padding: 0;
      }

      .filters,
      .print {
        display: none;
      }

      section {
        break-inside: auto;
      }

      tr {
        break-inside: avoid;
      }
    }
  `,
];
