import { css } from 'lit';

/** Box model, headings, links, focus and hidden text: every element with text of its own takes these. */
export const textStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  h1 {
    font-size: var(--sk-text-xxl);
    line-height: var(--sk-leading-tight);
    letter-spacing: -0.015em;
    font-weight: 680;
    text-wrap: balance;
  }

  h2 {
    font-size: var(--sk-text-l);
    line-height: 1.35;
    font-weight: 640;
    text-wrap: balance;
  }

  h3 {
    font-size: var(--sk-text-m);
    line-height: 1.35;
    font-weight: 640;
  }

  h1:focus,
  h2:focus {
    outline: none;
  }

  ul[role='list'],
  ol[role='list'] {
    list-style: none;
    padding: 0;
  }

  a {
    color: var(--sk-link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: var(--sk-focus-ring);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .icon {
    flex: none;
  }

  .muted {
    color: var(--sk-muted);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
