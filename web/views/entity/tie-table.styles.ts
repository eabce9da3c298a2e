import { css } from 'lit';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';

/** A table; on a narrow page each tie is a block whose lines carry the column's name. */
export const tieTableStyles = [
  textStyles,
  tableStyles,
  css`
    :host {
      display: block;
      --level-text: var(--sk-muted);
    }

    table {
      table-layout: fixed;
    }

    thead th:nth-child(1) {
      width: 38%;
    }

    thead th:nth-child(2) {
      width: 19%;
    }

    thead th:nth-child(3) {
      width: 22%;
    }

    td {
      overflow-wrap: anywhere;
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

    .level th {
      padding-block-start: var(--sk-space-4);
      color: var(--level-text);
      border-bottom-color: currentColor;
    }

    .says {
      display: table-cell;
    }

    .says .kind {
      float: inline-start;
      color: var(--level-text);
      padding-block-start: 0.15rem;
    }

    .says > span:last-child {
      display: block;
      padding-inline-start: 1.5rem;
    }

    .says a {
      font-weight: 560;
    }

    small {
      display: block;
      font-size: var(--sk-text-xs);
    }

    .cite {
      display: inline-block;
      min-width: 1.5rem;
      min-height: 1.5rem;
    }

    @media screen and (max-width: 46rem) {
      table,
      tbody,
      tr,
      td,
      .level th,
      .says {
        display: block;
        width: auto;
      }

      thead {
        position: absolute;
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        overflow: hidden;
      }

      tr {
        padding-block: var(--sk-space-2);
        border-bottom: 1px solid var(--sk-line);
      }

      tr.level {
        padding-block: 0;
        border: none;
      }

      td {
        padding: 0.1rem 0 0.1rem 1.5rem;
        border: none;
      }

      td.says {
        padding-inline-start: 0;
      }

      td.empty {
        display: none;
      }

      td[data-label]::before {
        content: attr(data-label) ': ';
        color: var(--sk-muted);
      }
    }

    @media print {
      table {
        font-size: 8.5pt;
      }

      a {
        color: inherit;
        text-decoration: none;
      }

      th,
      td {
        padding-block: 0.25rem;
      }

      .level {
        break-after: avoid;
      }
    }
  `,
];
