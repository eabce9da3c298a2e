import { css } from 'lit';
import { controlStyles } from '../styles/controls.ts';
import { textStyles } from '../styles/text.ts';

/** One row; where that is too narrow two, and on a phone three: name and choices, search, pages. */
export const appHeaderStyles = [
  textStyles,
  controlStyles,
  css`
    :host {
      display: block;
      background: var(--sk-surface);
      border-bottom: 1px solid var(--sk-line);
    }

    header {
      display: flex;
      align-items: center;
      gap: var(--sk-space-2) var(--sk-space-4);
      min-height: calc(var(--sk-header, 3.5rem) - 1px);
      padding: 0.4rem 1.25rem;
    }

    .name {
      color: var(--sk-text);
      font-size: var(--sk-text-l);
      font-weight: 680;
      letter-spacing: -0.01em;
      text-decoration: none;
      padding-block: 0.35rem;
    }

    sk-search-box {
      flex: 0 1 29rem;
      min-width: 0;
    }

    nav {
      display: flex;
      flex: none;
      margin-inline-start: auto;
    }

    nav a {
      display: inline-flex;
      align-items: center;
      min-height: var(--sk-target);
      padding-inline: 0.75rem;
      color: var(--sk-text);
      font-size: var(--sk-text-s);
      font-weight: 540;
      text-decoration: none;
      border-bottom: 2px solid transparent;
    }

    nav a:hover {
      border-bottom-color: var(--sk-control);
    }

    nav a[aria-current='page'] {
      border-bottom-color: currentColor;
      font-weight: 640;
    }

    .languages {
      display: flex;
    }

    button {
      display: inline-grid;
      place-items: center;
      min-width: var(--sk-target);
      min-height: var(--sk-target);
      padding: 0;
      border: 0;
      border-radius: var(--sk-radius);
      background: none;
      cursor: pointer;
    }

    button:hover {
      background: var(--sk-selected);
    }

    .languages button {
      font-size: var(--sk-text-s);
      color: var(--sk-muted);
    }

    .languages button + button {
      position: relative;
    }

    .languages button + button::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      height: 1rem;
      border-inline-start: 1px solid var(--sk-line);
    }

    .languages button[aria-pressed='true'] {
      color: var(--sk-text);
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 0.3em;
      text-decoration-thickness: 2px;
    }

    @media (max-width: 72rem) {
      nav a {
        padding-inline: 0.5rem;
      }
    }

    @media (min-width: 46.01rem) and (max-width: 60rem) {
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        row-gap: 0;
        padding-bottom: 0;
      }

      nav {
        grid-area: 2 / 1 / 3 / 5;
        margin-inline: -0.5rem;
      }
    }

    @media (max-width: 46rem) {
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        padding: 0.4rem 0.75rem 0.6rem;
        gap: 0.25rem 0.25rem;
      }

      .name {
        grid-area: 1 / 1;
      }

      .languages {
        grid-area: 1 / 2;
      }

      .theme {
        grid-area: 1 / 3;
      }

      sk-search-box {
        grid-area: 2 / 1 / 3 / 4;
      }

      nav {
        grid-area: 3 / 1 / 4 / 4;
        flex-wrap: wrap;
        margin-inline: -0.5rem;
      }
    }

    @media print {
      header {
        min-height: 0;
        padding-inline: 0;
      }

      sk-search-box,
      nav,
      .languages,
      .theme {
        display: none;
      }
    }
  `,
];
