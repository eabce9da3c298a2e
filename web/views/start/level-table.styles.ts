import { css } from 'lit';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';

/** Four columns of lengths; in a narrow window each level is a block of lines. */
export const levelTableStyles = [
  textStyles,
  tableStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }

    table {
      table-layout: fixed;
    }

    thead th {
      font-size: var(--sk-text-xs);
      line-height: 1.3;
      padding-block-start: 0;
    }

    thead th:first-child,
    tbody th {
      width: 21%;
    }

    .bars th,
    .bars td {
      border-bottom: 0;
      padding-block: 0.6rem 0.1rem;
      vertical-align: middle;
    }

    .more td {
      padding-block: 0 0.25rem;
    }

    tbody:last-child .more td {
      border-bottom: 0;
    }

    tbody th {
      color: var(--level);
      font-size: var(--sk-text-m);
    }

    .international {
      --level: var(--sk-international-text);
      --bar: var(--sk-international);
    }

    .national {
      --level: var(--sk-national-text);
      --bar: var(--sk-national);
    }

    .regional {
      --level: var(--sk-regional-text);
      --bar: var(--sk-regional);
    }

    .local {
      --level: var(--sk-local-text);
      --bar: var(--sk-local);
    }

    .group {
      display: none;
    }

    .length {
      display: flex;
      align-items: center;
      gap: 0.4rem;
      padding-inline-end: 1.6rem;
    }

    .length > :last-child {
      min-width: 1.5rem;
      margin-inline-end: -1.6rem;
      color: inherit;
    }

    .length b {
      font-weight: 620;
    }

    .length svg {
      flex: none;
      min-width: 3px;
    }

    rect {
      fill: var(--bar, var(--sk-control));
    }

    .none {
      color: var(--sk-muted);
    }

    summary {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      min-height: 1.75rem;
      min-width: 1.5rem;
      color: var(--sk-muted);
      cursor: pointer;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary:hover {
      color: var(--sk-text);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    details[open] > summary .icon {
      transform: rotate(90deg);
    }

    section {
      border-inline-start: 3px solid var(--bar);
      padding-inline-start: var(--sk-space-3);
      margin-block: var(--sk-space-2) var(--sk-space-4);
    }

    h3 {
      font-size: var(--sk-text-s);
    }

    .status {
      margin-block: var(--sk-space-2) 0.1rem;
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
    }

    .status::first-letter {
      text-transform: uppercase;
    }

    li {
      padding-block: 0.2rem;
    }

    li a {
      display: inline-block;
      min-height: 1.5rem;
      font-weight: 520;
    }

    .facts {
      display: block;
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
    }

    @container (max-width: 28rem) {
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

      tbody th {
        width: auto;
      }

      .bars td {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        align-items: center;
        gap: 0.5rem;
        padding-block: 0.15rem;
      }

      .group {
        display: block;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
        line-height: 1.25;
      }
    }

    @media print {
      summary .icon {
        display: none;
      }
    }
  `,
];
