import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { lengthStyles } from '../../styles/lengths.ts';
import { tableStyles } from '../../styles/tables.ts';
import { textStyles } from '../../styles/text.ts';

/** One column of sections, as wide as the page; levels keep their colours. */
export const barriersViewStyles = [
  textStyles,
  controlStyles,
  tableStyles,
  lengthStyles,
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

    section {
      container-type: inline-size;
    }

    section > h2 {
      margin-block-end: var(--sk-space-3);
    }

    .chosen {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-2) var(--sk-space-3);
      align-items: center;
      font-weight: 560;
    }

    .chosen .button {
      min-height: 1.9rem;
    }

    .list thead th:first-child {
      width: 36%;
    }

    .list thead th:last-child {
      width: 22%;
    }

    .list th,
    .list td {
      padding-block: 0.4rem;
      vertical-align: middle;
    }

    .list tbody th {
      font-weight: 520;
    }

    .list th > a {
      display: inline-block;
      min-height: 1.5rem;
    }

    .level {
      margin-inline-start: 0.35rem;
      color: var(--level);
      font-size: var(--sk-text-xs);
      white-space: nowrap;
    }

    .label {
      display: none;
    }

    .none,
    .nothing {
      color: var(--sk-muted);
    }

    .empty {
      padding-block: var(--sk-space-3);
    }

    .note {
      margin-block-start: var(--sk-space-3);
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
      max-width: 52rem;
    }

    .prepare {
      margin-block-start: var(--sk-space-3);
    }

    @container (max-width: 44rem) {
      .level {
        display: block;
        margin: 0;
      }

      .list,
      .list tbody,
      .list tr,
      .list th,
      .list td {
        display: block;
        width: auto;
      }

      .list thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .list tr {
        padding-block: var(--sk-space-2);
        border-block-end: 1px solid var(--sk-line);
      }

      .list tbody th,
      .list tbody td {
        width: auto;
        padding-block: 0.1rem;
        border: 0;
      }

      .list .nothing {
        display: none;
      }

      .list td {
        display: grid;
        grid-template-columns: 7rem minmax(0, 1fr);
        gap: var(--sk-space-2);
      }

      .label {
        display: block;
        color: var(--sk-muted);
      }
    }

    @media (max-width: 40rem) {
      .page {
        gap: var(--sk-space-3);
        padding: var(--sk-space-4) var(--sk-space-3) var(--sk-space-6);
      }

      section {
        padding: var(--sk-space-3);
      }

      /* The button stands below from the first: it would move when the finding comes. */
      .finding > div {
        width: 100%;
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
      .print,
      .prepare,
      .chosen .quiet,
      .chosen .icon,
      sk-query-details {
        display: none;
      }

      section {
        break-inside: auto;
        container-type: normal;
      }

      tr {
        break-inside: avoid;
      }
    }
  `,
];
