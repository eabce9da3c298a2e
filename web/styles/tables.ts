import { css } from 'lit';

/** Tables: thin lines, tabular figures, numbers to the right with `class="number"`. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--sk-text-s);
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--sk-line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--sk-muted);
    font-weight: 450;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 620;
  }

  th.number,
  td.number {
    text-align: end;
  }

  @media print {
    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
