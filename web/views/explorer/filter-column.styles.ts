import { css } from 'lit';

/** How the column of filters looks. */
export const filterColumnStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: var(--sk-space-4);
    padding: var(--sk-space-4) 1rem var(--sk-space-5);
    font-size: var(--sk-text-s);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: none;
  }

  legend {
    margin-bottom: var(--sk-space-1);
    padding: 0;
    font-weight: 640;
  }

  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--sk-space-2);
    min-height: 1.75rem;
    cursor: pointer;
  }

  label.kind {
    grid-template-columns: auto auto minmax(0, 1fr) auto;
  }

  label:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .icon {
    color: var(--sk-muted);
  }

  .name {
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .count {
    color: var(--sk-muted);
    font-variant-numeric: tabular-nums;
  }

  input.INTERNATIONAL {
    accent-color: var(--sk-international);
  }

  input.NATIONAL {
    accent-color: var(--sk-national);
  }

  input.REGIONAL {
    accent-color: var(--sk-regional);
  }

  input.LOCAL {
    accent-color: var(--sk-local);
  }

  .more > summary {
    align-content: center;
    min-height: 1.75rem;
    font-weight: 640;
  }

  .section .more > summary {
    font-weight: 450;
    color: var(--sk-muted);
  }

  .muted {
    margin: var(--sk-space-1) 0 0;
    font-size: var(--sk-text-xs);
  }

  @media (max-width: 60rem) {
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: var(--sk-space-4) var(--sk-space-5);
    }
  }
`;
