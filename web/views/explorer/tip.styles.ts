import { css } from 'lit';

/** The name of a control that shows its icon alone, under it on hover and focus: `data-tip` says it. */
export const tipStyles = css`
  [data-tip] {
    position: relative;
  }

  [data-tip]:hover::after,
  [data-tip]:focus-visible::after,
  [data-tip]:has(:focus-visible)::after {
    content: attr(data-tip) / '';
    position: absolute;
    z-index: 7;
    top: calc(100% + 0.3rem);
    inset-inline-end: 0;
    padding: 0.2rem 0.5rem;
    border-radius: var(--sk-radius);
    background: var(--sk-ink);
    color: var(--sk-on-ink);
    font-size: var(--sk-text-xs);
    font-weight: 500;
    white-space: nowrap;
    pointer-events: none;
  }

  [data-tip][aria-expanded='true']::after {
    content: none;
  }

  @media (hover: none) {
    [data-tip]:hover::after {
      content: none;
    }
  }
`;
