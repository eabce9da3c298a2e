import { css } from 'lit';
import { lengthStyles } from '../styles/lengths.ts';
import { tableStyles } from '../styles/tables.ts';
import { textStyles } from '../styles/text.ts';

/** Three columns, and a line above each receiver's; in a narrow window the wait stands below its barrier. */
export const waitingTableStyles = [
  textStyles,
  tableStyles,
  lengthStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }

    table {
      table-layout: fixed;
    }

    thead th {
      padding-block-start: 0;
      font-size: var(--sk-text-xs);
    }

    th,
    td {
      padding-block: 0.35rem;
      vertical-align: middle;
    }

    .since {
      width: 22%;
      padding-inline-end: 0.5rem;
    }

    .wait {
      width: 34%;
      padding-inline-end: 0;
    }

    .receiver th {
      padding-block: 0.6rem 0.3rem;
      font-weight: 400;
    }

    .receiver .name {
      margin-inline-end: var(--sk-space-2);
      font-size: var(--sk-text-m);
      font-weight: 640;
    }

    tbody tr:not(.receiver) th {
      font-weight: 520;
    }

    th > a,
    td > a {
      display: inline-block;
      min-height: 1.5rem;
    }

    .level {
      margin-inline-start: 0.35rem;
      color: var(--level);
      font-size: var(--sk-text-xs);
      white-space: nowrap;
    }

    tbody:last-child tr:last-child > * {
      border-block-end: 0;
    }

    .none {
      color: var(--sk-muted);
    }

    @container (max-width: 48rem) {
      .level {
        display: block;
        margin: 0;
        line-height: 1.3;
      }
    }

    @container (max-width: 34rem) {
      table,
      tbody,
      tr,
      th,
      td {
        display: block;
        width: auto;
      }

      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      tbody tr {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        align-items: center;
        padding-block: 0.3rem;
        border-block-end: 1px solid var(--sk-line);
      }

      tbody th,
      tbody td {
        padding-block: 0.1rem;
        border: 0;
      }

      tbody th {
        grid-column: 1 / -1;
      }

      .since,
      .wait {
        width: auto;
      }

      .since {
        color: var(--sk-muted);
      }
    }

    @media print {
      tbody {
        break-inside: avoid;
      }

      th,
      td {
        padding-block: 2pt;
      }
    }
  `,
];
