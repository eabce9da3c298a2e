import { css, unsafeCSS } from 'lit';

/** Every row is this high, in pixels, so that only those in the window need be drawn. */
export const rowHeight = 48;

/** How the list looks. */
export const sceneTablesStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 20rem;
    background: var(--sk-surface);
  }

  .choice {
    display: flex;
    gap: var(--sk-space-2);
    padding: var(--sk-space-2) var(--sk-space-4);
  }

  .scroll {
    overflow: auto;
    padding-inline: var(--sk-space-4);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--sk-surface);
    padding-block: 0;
  }

  thead button {
    min-height: 2.25rem;
    padding: 0;
    border: none;
    background: none;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  thead button:hover {
    color: var(--sk-text);
    text-decoration: underline;
  }

  [aria-sort] button {
    color: var(--sk-text);
    font-weight: 640;
  }

  .open {
    display: inline-flex;
    align-items: start;
    gap: var(--sk-space-2);
    min-height: 1.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--sk-link);
    font-weight: 560;
    text-align: start;
    cursor: pointer;
  }

  .open:hover {
    text-decoration: underline;
  }

  tr.selected {
    background: var(--sk-selected);
  }

  tr.selected th,
  tr.selected td:first-child {
    box-shadow: inset 3px 0 0 var(--sk-ink);
    padding-inline-start: 0.6rem;
  }

  tbody tr.row {
    height: ${unsafeCSS(rowHeight)}px;
  }

  tbody th,
  tbody td {
    min-width: 4.5rem;
    padding-block: 0.3rem 0;
    padding-inline-end: 0.6rem;
  }

  .open .icon {
    flex: none;
    margin-top: 0.1rem;
  }

  tbody th,
  tbody td.wide {
    min-width: 13rem;
  }

  .cell {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.35;
    font-size: var(--sk-text-s);
  }

  tr.faded .cell {
    color: var(--sk-muted);
    font-style: italic;
  }

  @media print {
    :host {
      display: block;
    }

    .choice {
      display: none;
    }

    .scroll {
      overflow: visible;
      padding: 0;
    }

    table {
      width: 100%;
    }

    thead th {
      position: static;
      vertical-align: bottom;
    }

    thead button {
      min-height: 0;
    }

    tbody tr.row {
      height: auto;
      break-inside: avoid;
    }

    th,
    td,
    tbody th,
    tbody td,
    tbody th,
    tbody td.wide {
      min-width: 0;
      padding: 0.1rem 0.35rem 0.1rem 0;
    }

    th,
    td,
    .cell,
    .open,
    thead button {
      font-size: 7.5pt;
      overflow-wrap: break-word;
      hyphens: auto;
    }

    tbody th .cell,
    tbody td:last-child .cell,
    tbody td:last-child {
      overflow-wrap: anywhere;
    }

    .open {
      color: inherit;
    }

    .cell {
      display: block;
    }

    .open {
      display: flex;
    }
  }
`;
