import { css } from 'lit';
import { reportStyles } from '../../styles/report.ts';

/** The choice to the left, what comes of it to the right; in a narrow window what comes of it is below. */
export const workshopViewStyles = [
  reportStyles,
  css`
    .page {
      max-width: var(--sk-page);
    }

    .columns {
      display: grid;
      gap: var(--sk-space-4);
      align-items: start;
    }

    label {
      display: flex;
      gap: var(--sk-space-2);
      align-items: start;
      padding-block: 0.3rem;
    }

    .search {
      display: grid;
      gap: var(--sk-space-1);
      color: var(--sk-muted);
      font-size: var(--sk-text-s);
    }

    input[type='checkbox'] {
      flex: none;
      margin-block-start: 0.15rem;
    }

    .choices {
      max-height: 34rem;
      margin-block-start: var(--sk-space-2);
      border-block-start: 1px solid var(--sk-line);
      overflow-y: auto;
      overscroll-behavior: contain;
    }

    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: var(--sk-space-3) 0 var(--sk-space-1);
      font-weight: 640;
    }

    .chosen {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-2);
      margin-block-end: var(--sk-space-3);
    }

    .chosen .button {
      min-height: 1.9rem;
      text-align: start;
    }

    .never {
      display: inline-block;
      padding-inline: 0.4rem;
      border: 1px dashed var(--sk-control);
      border-radius: var(--sk-radius);
      color: var(--sk-text);
      font-weight: 560;
    }

    .empty {
      padding-block: var(--sk-space-3);
      color: var(--sk-muted);
    }

    @media (min-width: 62rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
      }
    }

    @media print {
      .columns {
        display: block;
      }

      .columns > section:first-child,
      .chosen .icon {
        display: none;
      }
    }
  `,
];
