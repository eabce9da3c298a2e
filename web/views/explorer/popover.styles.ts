import { css } from 'lit';

/** A button with something that opens below it, or above the lower edge of a narrow page. */
export const popoverStyles = css`
  :host {
    position: relative;
    display: inline-block;
  }

  .popover {
    position: absolute;
    z-index: 6;
    inset: calc(100% + 0.35rem) 0 auto auto;
    display: grid;
    gap: var(--sk-space-2);
    padding: var(--sk-space-4);
    border: 1px solid var(--sk-control);
    border-radius: var(--sk-radius-l);
    background: var(--sk-surface);
    font-size: var(--sk-text-s);
  }

  .tool {
    padding-inline: 0.55rem;
  }

  .words {
    display: var(--words, inline);
  }

  @media (max-width: 46rem) {
    .popover {
      position: fixed;
      inset: auto 0.75rem 0.75rem;
      width: auto;
    }
  }
`;
