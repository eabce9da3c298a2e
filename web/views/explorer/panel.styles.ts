import { css } from 'lit';

/** What the panels of an entity and of a tie have in common. */
export const panelStyles = css`
  :host {
    display: grid;
    gap: var(--sk-space-4);
    align-content: start;
    padding: var(--sk-space-4) 1.1rem;
    font-size: var(--sk-text-s);
    --level-text: var(--sk-muted);
  }

  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--sk-space-2);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.2rem 0.6rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    color: var(--level-text);
    font-size: var(--sk-text-xs);
    font-weight: 560;
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

  .level-name {
    color: var(--level-text);
    font-weight: 640;
  }

  h2 {
    font-size: var(--sk-text-l);
    overflow-wrap: anywhere;
  }

  h3,
  h4 {
    font-size: var(--sk-text-s);
  }

  h3 {
    margin-bottom: var(--sk-space-1);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
    gap: 0.25rem var(--sk-space-3);
    font-variant-numeric: tabular-nums;
  }

  dt {
    color: var(--sk-muted);
  }

  dd {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .actions {
    display: grid;
    gap: var(--sk-space-2);
  }

  .actions .button {
    justify-content: start;
    text-align: start;
  }

  .sources {
    display: grid;
    gap: var(--sk-space-2);
    padding: 0;
    list-style: none;
  }

  .sources a {
    overflow-wrap: anywhere;
  }

  .close {
    flex: none;
    padding: 0;
    min-height: 2rem;
    min-width: 2rem;
  }

  .row {
    display: block;
    width: 100%;
    min-height: 1.75rem;
    padding: 0.25rem 0.4rem;
    border: none;
    border-radius: var(--sk-radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .row:hover {
    background: var(--sk-selected);
  }

  details > summary {
    display: flex;
    align-items: center;
    gap: var(--sk-space-2);
    min-height: 2rem;
    border-top: 1px solid var(--sk-line);
  }

  summary .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .family {
    margin: var(--sk-space-2) 0.4rem 0;
    color: var(--sk-muted);
    font-weight: 450;
  }
`;
