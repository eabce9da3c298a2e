import { css } from 'lit';

/** Lengths beside their numbers, `class="length"`, in the colour of their level; `class="open"` for what is not known. */
export const lengthStyles = css`
  .length {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-width: 1.5rem;
    min-height: 1.5rem;
    color: inherit;
    text-decoration: none;
  }

  .length b {
    font-weight: 620;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  a.length b {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a.length:hover b {
    text-decoration-thickness: 2px;
  }

  .length svg {
    flex: none;
    min-width: 3px;
  }

  .length rect {
    fill: var(--bar, var(--sk-control));
  }

  .length .open {
    min-width: 8px;
  }

  .length .open rect {
    fill: none;
    stroke: var(--bar, var(--sk-control));
    stroke-width: 3;
    stroke-dasharray: 3 2;
  }

  .international {
    --level: var(--sk-international-text);
    --bar: var(--sk-international);
    --band: var(--sk-international-band);
    --edge: var(--sk-international-line);
  }

  .national {
    --level: var(--sk-national-text);
    --bar: var(--sk-national);
    --band: var(--sk-national-band);
    --edge: var(--sk-national-line);
  }

  .regional {
    --level: var(--sk-regional-text);
    --bar: var(--sk-regional);
    --band: var(--sk-regional-band);
    --edge: var(--sk-regional-line);
  }

  .local {
    --level: var(--sk-local-text);
    --bar: var(--sk-local);
    --band: var(--sk-local-band);
    --edge: var(--sk-local-line);
  }

  .unknown {
    --level: var(--sk-muted);
    --bar: var(--sk-control);
    --band: var(--sk-sunken);
    --edge: var(--sk-line);
  }
`;
