import { css } from 'lit';

/** Buttons, fields and disclosure: `class="button"`, with `primary` or `quiet`, and `class="field"`. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--sk-space-2);
    min-height: var(--sk-target);
    min-width: var(--sk-target);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--sk-control);
    border-radius: var(--sk-radius);
    background: var(--sk-surface);
    color: var(--sk-text);
    font-size: var(--sk-text-s);
    font-weight: 560;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--sk-selected);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--sk-muted);
    border-color: var(--sk-line);
    background: none;
    cursor: default;
  }

  .button.primary,
  .button[aria-pressed='true'],
  .button[aria-current]:not([aria-current='false']) {
    background: var(--sk-ink);
    border-color: var(--sk-ink);
    color: var(--sk-on-ink);
  }

  .button.quiet {
    border-color: transparent;
    background: none;
  }

  .button.quiet:hover {
    background: var(--sk-selected);
  }

  .field {
    min-height: var(--sk-target);
    width: 100%;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--sk-control);
    border-radius: var(--sk-radius);
    background: var(--sk-surface);
    color: var(--sk-text);
    font-size: var(--sk-text-m);
  }

  .field::placeholder {
    color: var(--sk-muted);
    opacity: 1;
  }

  .button:focus-visible,
  .field:focus-visible {
    border-radius: var(--sk-radius);
  }

  input[type='checkbox'],
  input[type='radio'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--sk-ink);
  }

  summary {
    min-height: var(--sk-target);
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button[aria-current]:not([aria-current='false']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;
