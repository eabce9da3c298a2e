import { css } from 'lit';
import { textStyles } from '../styles/text.ts';

/** The page's frame. `--sk-header` is the header's height: a view that fills the window takes the rest. */
export const appRootStyles = [
  textStyles,
  css`
    :host {
      --sk-header: 3.5rem;
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }

    sk-app-header {
      flex: none;
    }

    main {
      flex: 1 0 auto;
      min-height: calc(100dvh - var(--sk-header));
    }

    main:focus {
      outline: none;
    }

    .waiting {
      max-width: var(--sk-page);
      margin: var(--sk-space-6) auto;
      padding-inline: var(--sk-space-4);
    }

    .skip {
      position: absolute;
      z-index: 20;
      inset-block-start: 0.5rem;
      inset-inline-start: 0.5rem;
      padding: 0.5rem 0.75rem;
      background: var(--sk-ink);
      color: var(--sk-on-ink);
      border-radius: var(--sk-radius);
      transform: translateY(-200%);
    }

    .skip:focus {
      transform: none;
    }

    @media (max-width: 46rem) {
      :host {
        --sk-header: 6.25rem;
      }
    }

    @media print {
      :host,
      main {
        min-height: 0;
      }

      .skip {
        display: none;
      }
    }
  `,
];
