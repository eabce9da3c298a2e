import { css } from 'lit';

/** What holds for the document itself, outside every element. */
export const documentStyles = css`
  html {
    background: var(--sk-page);
    color: var(--sk-text);
    font-family: var(--sk-font);
    font-size: 100%;
    line-height: var(--sk-leading);
    font-feature-settings: 'cv05', 'ss03';
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 5rem;
  }

  body {
    margin: 0;
    font-size: var(--sk-text-m);
    min-width: 20rem;
    overflow-wrap: break-word;
  }

  noscript {
    display: block;
    padding: var(--sk-space-5);
  }

  @page {
    margin: 14mm;
  }
`;
