import { css } from 'lit';

/** How the matrix looks: darker cells hold more ties, and every cell says its number. */
export const matrixViewStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 20rem;
    background: var(--sk-surface);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sk-space-2);
    padding: var(--sk-space-2) var(--sk-space-4);
  }

  .content {
    overflow: auto;
    padding: 0 var(--sk-space-4) var(--sk-space-4);
  }

  .scroll {
    overflow: auto;
    max-width: 100%;
  }

  table {
    border-collapse: separate;
    border-spacing: 2px;
    font-size: var(--sk-text-s);
    font-variant-numeric: tabular-nums;
  }

  th {
    font-weight: 560;
    text-align: start;
  }

  th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-end: var(--sk-space-3);
    background: var(--sk-surface);
    white-space: nowrap;
  }

  thead th {
    padding: 0 0 var(--sk-space-2);
    vertical-align: bottom;
  }

  .kind thead th > span,
  .organisation thead th > span {
    display: block;
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-height: 14rem;
    margin-inline: auto;
  }

  thead .side-name {
    max-height: 14rem;
    line-height: 1.1;
  }

  thead svg {
    display: none;
  }

  .level thead th {
    min-width: clamp(6.5rem, 10vw, 9.5rem);
    text-align: center;
  }

  .side {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
  }

  .side.INTERNATIONAL {
    color: var(--sk-international);
  }

  .side.NATIONAL {
    color: var(--sk-national);
  }

  .side.REGIONAL {
    color: var(--sk-regional);
  }

  .side.LOCAL {
    color: var(--sk-local);
  }

  .cell {
    min-width: 2.25rem;
    height: 2.25rem;
    padding: 0 0.35rem;
    border-radius: var(--sk-radius);
    text-align: center;
    cursor: pointer;
  }

  .level .cell {
    height: clamp(3.5rem, 11dvh, 6rem);
    font-size: var(--sk-text-l);
  }

  .organisation .cell {
    min-width: 1.75rem;
    height: 1.75rem;
  }

  .shade-0 {
    background: var(--sk-sunken);
    color: var(--sk-muted);
    cursor: default;
  }

  .shade-1 {
    background: color-mix(in srgb, var(--sk-ink) 12%, var(--sk-surface));
  }

  .shade-2 {
    background: color-mix(in srgb, var(--sk-ink) 24%, var(--sk-surface));
  }

  .shade-3 {
    background: color-mix(in srgb, var(--sk-ink) 80%, var(--sk-surface));
    color: var(--sk-on-ink);
  }

  .shade-4 {
    background: var(--sk-ink);
    color: var(--sk-on-ink);
  }

  .cell:hover:not(.shade-0),
  .cell.open {
    outline: 2px solid var(--sk-control);
  }

  .cell:focus-visible {
    outline: var(--sk-focus-ring);
    outline-offset: 1px;
  }

  .ties {
    max-width: 46rem;
    margin-top: var(--sk-space-4);
    border-top: 1px solid var(--sk-line);
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--sk-space-3);
  }

  .ties ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ties li button {
    width: 100%;
    min-height: 1.75rem;
    padding: 0.2rem 0.4rem;
    border: none;
    border-radius: var(--sk-radius);
    background: none;
    font-size: var(--sk-text-s);
    text-align: start;
    cursor: pointer;
  }

  .ties li button:hover,
  .ties li button[aria-pressed='true'] {
    background: var(--sk-selected);
  }

  #hint {
    margin-top: var(--sk-space-3);
    font-size: var(--sk-text-s);
  }

  @media (max-width: 46rem) {
    th[scope='row'] .side {
      max-width: 8.5rem;
    }

    th[scope='row'] .side-name {
      overflow: hidden;
      text-overflow: ellipsis;
    }

    .level thead th {
      min-width: 0;
    }

    .level thead th > span {
      writing-mode: vertical-rl;
      rotate: 180deg;
    }
  }

  @media (forced-colors: active) {
    .cell {
      border: 1px solid CanvasText;
    }

    .cell.open {
      outline-color: Highlight;
    }
  }

  @media print {
    .choice {
      display: none;
    }

    .content,
    .scroll {
      overflow: visible;
    }
  }
`;
