import { css } from 'lit';
import { lengthStyles } from '../../styles/lengths.ts';
import { reportStyles } from '../../styles/report.ts';

/** Levels as bands, powers as lengths, gaps dashed; in a narrow window each holder is a block of lines. */
export const authorityViewStyles = [
  reportStyles,
  lengthStyles,
  css`
    .page {
      max-width: var(--sk-page);
    }

    .finding > div:first-child {
      max-width: 62rem;
    }

    section {
      container-type: inline-size;
    }

    .gaps,
    .matrix {
      table-layout: fixed;
    }

    .gaps th,
    .gaps td,
    .matrix th,
    .matrix td {
      padding-block: 0.3rem;
      vertical-align: middle;
      overflow-wrap: break-word;
      hyphens: auto;
    }

    .gaps tbody th,
    .band th {
      color: var(--level);
    }

    .gaps thead th:first-child {
      width: 20%;
    }

    .label {
      display: none;
    }

    .none {
      color: var(--sk-muted);
    }

    .matrix thead th {
      font-size: var(--sk-text-xs);
      line-height: 1.25;
    }

    .matrix thead th:first-child {
      width: 21%;
    }

    .matrix thead .sum {
      width: 6%;
    }

    .matrix thead th:last-child {
      width: 8%;
    }

    .matrix tbody tr:not(.band) > :first-child {
      border-inline-start: 4px solid var(--bar);
      padding-inline-start: var(--sk-space-3);
    }

    .matrix .band th {
      padding: 0.35rem var(--sk-space-3);
      border-block-end-color: var(--edge);
      background: var(--band);
      font-size: var(--sk-text-m);
    }

    .band .facts {
      display: inline;
      margin-inline-start: var(--sk-space-2);
    }

    .matrix .holder th {
      font-weight: 560;
    }

    .matrix .ADVISE,
    .matrix .sum {
      border-inline-start: 1px solid var(--sk-line);
      padding-inline-start: 0.6rem;
    }

    .never {
      display: inline-block;
      padding: 0.1rem 0.4rem;
      border: 1px dashed var(--sk-control);
      border-radius: var(--sk-radius);
      font-size: var(--sk-text-xs);
      line-height: 1.25;
    }

    .matrix a.length[aria-current='true'] {
      outline: 2px solid var(--sk-ink);
      outline-offset: 1px;
      border-radius: 3px;
    }

    .gaps + .note {
      margin-block: var(--sk-space-3) 0;
    }

    .gap td {
      padding-block: 0.45rem;
    }

    .gap a {
      display: block;
      padding: 0.3rem 0.6rem;
      border: 1.5px dashed var(--bar);
      border-radius: var(--sk-radius);
      color: var(--level);
      font-weight: 560;
    }

    .open td {
      background: var(--sk-sunken);
    }

    .open h3 {
      margin-block-start: var(--sk-space-1);
    }

    .open ul {
      margin-block: var(--sk-space-2);
    }

    .unheld {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      column-gap: var(--sk-space-5);
      align-items: start;
    }

    section > h3[class] {
      color: var(--level);
    }

    .chain {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-1) var(--sk-space-2);
      align-items: center;
      padding: 0;
      margin-block-start: var(--sk-space-1);
      font-size: var(--sk-text-s);
      list-style: none;
    }

    .chain li + li::before {
      content: '→' / '';
      margin-inline-end: var(--sk-space-2);
      color: var(--sk-muted);
    }

    .chain.unordered li + li::before {
      content: '+' / '';
    }

    .chain .facts {
      display: inline;
    }

    @container (max-width: 52rem) {
      .matrix,
      .matrix tbody,
      .matrix tr,
      .matrix th,
      .matrix td {
        display: block;
        width: auto;
      }

      .matrix thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .matrix .holder {
        padding: 0.35rem 0 0.35rem var(--sk-space-3);
        border-block-end: 1px solid var(--sk-line);
        border-inline-start: 4px solid var(--bar);
      }

      .matrix tbody tr.holder:not(.band) > :first-child {
        border-inline-start: 0;
        padding-inline-start: 0;
      }

      .matrix .holder th,
      .matrix .holder td {
        padding-block: 0.1rem;
        border: 0;
      }

      .matrix .holder td.power:not(:has(a)),
      .matrix .holder td.sum {
        display: none;
      }

      .matrix .holder td {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: var(--sk-space-2);
        align-items: center;
        padding-inline: 0;
      }

      .matrix .label {
        display: block;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
      }

      .never {
        justify-self: start;
      }
    }

    @container (max-width: 32rem) {
      .gaps,
      .gaps tbody,
      .gaps tr,
      .gaps th,
      .gaps td {
        display: block;
        width: auto;
      }

      .gaps thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .gaps tr {
        padding-block: var(--sk-space-2);
        border-block-end: 1px solid var(--sk-line);
      }

      .gaps tbody th,
      .gaps tbody td {
        padding-block: 0.1rem;
        border: 0;
      }

      .gaps td {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: var(--sk-space-2);
        align-items: center;
      }

      .gaps .label {
        display: block;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
        line-height: 1.25;
      }
    }

    @media print {
      section {
        container-type: normal;
        padding-block: 6pt;
      }

      .matrix th,
      .matrix td,
      .gaps th,
      .gaps td {
        padding-block: 1.5pt;
        font-size: 8pt;
      }

      .matrix thead th {
        font-size: 7pt;
      }

      .length {
        min-height: 0;
      }

      .length svg {
        height: 10px;
      }

      .unheld {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
];
