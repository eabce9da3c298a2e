import { css } from 'lit';

/** How the flow looks: the colour of a level where the money comes to; names stand free of the curves. */
export const flowViewStyles = css`
  :host {
    display: block;
    min-height: 20rem;
    overflow: auto;
    padding: var(--sk-space-3) var(--sk-space-4) var(--sk-space-5);
    background: var(--sk-surface);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sk-space-2) var(--sk-space-4);
    align-items: center;
    justify-content: space-between;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--sk-space-2);
    margin: 0;
    padding: 0;
    border: none;
    font-size: var(--sk-text-s);
  }

  .choice legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: var(--sk-space-2);
    color: var(--sk-muted);
  }

  .says {
    max-width: 60rem;
    margin: var(--sk-space-3) 0;
    font-size: var(--sk-text-s);
  }

  .says strong {
    font-size: var(--sk-text-m);
    font-weight: 620;
  }

  figure {
    margin: 0;
  }

  .scroll {
    overflow-x: auto;
  }

  svg {
    display: block;
    font-family: var(--sk-font);
    --level: var(--sk-muted);
  }

  .INTERNATIONAL {
    --level: var(--sk-international);
  }

  .NATIONAL {
    --level: var(--sk-national);
  }

  .REGIONAL {
    --level: var(--sk-regional);
  }

  .LOCAL {
    --level: var(--sk-local);
  }

  .flow {
    fill: none;
    stroke: var(--level, var(--sk-muted));
    stroke-opacity: 0.34;
  }

  .flow.undivided {
    stroke-dasharray: 3 3;
    stroke-opacity: 0.26;
  }

  .some-lit .flow {
    stroke-opacity: 0.12;
  }

  .some-lit .flow.lit,
  .flow:hover {
    stroke-opacity: 0.6;
  }

  text {
    fill: var(--sk-text);
    font-size: 12px;
    font-weight: 560;
    paint-order: stroke;
    stroke: var(--sk-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .head {
    fill: var(--sk-muted);
    font-weight: 450;
  }

  .value {
    fill: var(--sk-muted);
    font-size: 11px;
    font-weight: 450;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    fill: var(--level);
    stroke: var(--level);
  }

  .outside .bar {
    fill: var(--sk-surface);
    stroke-dasharray: 3 2;
    stroke-width: 1.5;
  }

  .many .bar {
    fill-opacity: 0.45;
  }

  .target {
    fill: transparent;
  }

  .stop[role='button'] {
    cursor: pointer;
  }

  .stop:focus-visible {
    outline: none;
  }

  .stop:focus-visible .target {
    stroke: var(--sk-focus);
    stroke-width: 2;
  }

  .stop[aria-pressed='true'] .target {
    stroke: var(--sk-control);
  }

  .notes {
    margin: var(--sk-space-3) 0 0;
    padding: 0;
    list-style: none;
    color: var(--sk-muted);
    font-size: var(--sk-text-s);
  }

  .empty {
    max-width: var(--sk-measure);
    padding-block: var(--sk-space-5);
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }

  @media print {
    :host,
    .scroll {
      overflow: visible;
    }

    svg {
      width: 100%;
      height: auto;
    }

    .top,
    sk-query-details,
    #keys {
      display: none;
    }
  }
`;
