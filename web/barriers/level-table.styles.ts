import { css } from 'lit';
import { lengthStyles } from '../styles/lengths.ts';
import { tableStyles } from '../styles/tables.ts';
import { textStyles } from '../styles/text.ts';

/** Columns of lengths; in a narrow window each level is a block of lines. */
export const levelTableStyles = [
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
      line-height: 1.3;
    }

    thead th:first-child {
      width: 21%;
    }

    tbody th,
    td {
      padding-block: 0.45rem;
      vertical-align: middle;
    }

    tbody th {
      color: var(--level);
      font-size: var(--sk-text-m);
    }

    tr:last-child > * {
      border-block-end: 0;
    }

    .group {
      display: none;
    }

    .none {
      color: var(--sk-muted);
    }

    @container (max-width: 30rem) {
      table,
      tbody,
      tr,
      td,
      th {
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

      tr {
        padding-block: var(--sk-space-2);
        border-block-end: 1px solid var(--sk-line);
      }

      tr:last-child {
        border-block-end: 0;
      }

      tbody th,
      td {
        padding-block: 0.1rem;
        border: 0;
      }

      td {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: 0.5rem;
        align-items: center;
      }

      .group {
        display: block;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
        line-height: 1.25;
      }
    }
  `,
];
