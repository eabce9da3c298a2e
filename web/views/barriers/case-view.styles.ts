import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';

/** A text page that fits on paper: facts, ladder, timeline, sources. */
export const caseViewStyles = [
  textStyles,
  controlStyles,
  css`
    :host {
      display: block;
    }

    .page {
      display: grid;
      gap: var(--sk-space-4);
      max-width: 60rem;
      margin-inline: auto;
      padding: var(--sk-space-5) var(--sk-space-5) var(--sk-space-7);
    }

    .kicker,
    .date,
    .role > span {
      color: var(--sk-muted);
      font-size: var(--sk-text-s);
    }

    .lead {
      margin-block-start: var(--sk-space-2);
      color: var(--sk-muted);
      font-size: var(--sk-text-l);
      text-wrap: pretty;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-2);
      margin-block-start: var(--sk-space-3);
    }

    section {
      min-width: 0;
      padding: var(--sk-space-4) 1.25rem;
      border: 1px solid var(--sk-line);
      border-radius: var(--sk-radius-l);
      background: var(--sk-surface);
    }

    h2 {
      margin-block-end: var(--sk-space-3);
    }

    h3 {
      font-size: var(--sk-text-s);
    }

    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
      gap: var(--sk-space-3);
      margin: 0;
    }

    dt {
      color: var(--sk-muted);
      font-size: var(--sk-text-s);
    }

    dd {
      margin: 0;
      font-weight: 560;
    }

    ul,
    ol {
      margin: 0;
      padding-inline-start: 1.25rem;
    }

    ul,
    ol.sources {
      display: grid;
      gap: var(--sk-space-2);
      font-size: var(--sk-text-s);
    }

    .ladder,
    .timeline {
      padding: 0;
      list-style: none;
    }

    .band {
      display: grid;
      grid-template-columns: 8rem 1fr;
      gap: var(--sk-space-3);
      padding: var(--sk-space-3) 0 var(--sk-space-3) var(--sk-space-3);
      border-block-end: 1px solid var(--sk-line);
      border-inline-start: 4px solid var(--_level);
    }

    .band h3,
    .level {
      color: var(--_level);
    }

    .band > div {
      display: grid;
      gap: var(--sk-space-2);
    }

    .role {
      display: grid;
      grid-template-columns: 10rem 1fr;
      gap: var(--sk-space-3);
    }

    .role ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-1) var(--sk-space-3);
      padding: 0;
      font-size: inherit;
      list-style: none;
    }

    .break {
      padding: var(--sk-space-2) var(--sk-space-3);
      border: 1px dashed var(--sk-control);
      border-radius: var(--sk-radius);
      font-weight: 560;
    }

    .decisions {
      margin-block-end: var(--sk-space-3);
    }

    .chain {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sk-space-1) var(--sk-space-3);
      margin-block-start: var(--sk-space-1);
      padding: 0;
      list-style: none;
      counter-reset: link;
    }

    .chain li {
      counter-increment: link;
    }

    .chain li::before {
      content: counter(link);
      display: inline-block;
      min-width: 1.5rem;
      margin-inline-end: var(--sk-space-2);
      border: 1px solid var(--sk-control);
      border-radius: 1rem;
      font-size: var(--sk-text-xs);
      font-variant-numeric: tabular-nums;
      text-align: center;
    }

    .chain li:not(:last-child)::after {
      content: '→' / '';
      margin-inline-start: var(--sk-space-3);
      color: var(--sk-muted);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      gap: var(--sk-space-4);
      align-items: start;
    }

    .contested {
      display: flex;
      gap: var(--sk-space-2);
      align-items: start;
      margin-block-end: var(--sk-space-3);
      padding: var(--sk-space-2) var(--sk-space-3);
      border-inline-start: 3px solid var(--sk-warning-line);
      background: var(--sk-warning-band);
      font-size: var(--sk-text-s);
    }

    .contested .icon {
      margin-block-start: 0.15rem;
    }

    .sequel {
      margin-block-end: var(--sk-space-3);
      font-weight: 560;
    }

    .timeline + .sequel {
      margin-block: var(--sk-space-3) 0;
    }

    .note {
      margin-block-start: var(--sk-space-3);
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
    }

    .page > .note {
      margin: 0;
    }

    .distances {
      margin-block-start: var(--sk-space-2);
    }

    .ladder + h3,
    .timeline + h3 {
      margin-block: var(--sk-space-4) var(--sk-space-2);
    }

    .timeline li {
      display: grid;
      gap: var(--sk-space-1);
      padding: 0 0 var(--sk-space-3) var(--sk-space-4);
      border-inline-start: 2px solid var(--_level);
    }

    .timeline li:last-child {
      padding-block-end: 0;
    }

    .level,
    .what .muted {
      font-size: var(--sk-text-s);
    }

    .cites {
      font-size: var(--sk-text-xs);
    }

    .cites > * {
      display: inline-block;
      min-width: 1.5rem;
      min-height: 1.5rem;
      text-align: center;
    }

    .address {
      display: none;
    }

    .local {
      --_level: var(--sk-local-text);
    }

    .regional {
      --_level: var(--sk-regional-text);
    }

    .national {
      --_level: var(--sk-national-text);
    }

    .international {
      --_level: var(--sk-international-text);
    }

    .unknown {
      --_level: var(--sk-muted);
    }

    @media (max-width: 40rem) {
      .page {
        gap: var(--sk-space-3);
        padding: var(--sk-space-4) var(--sk-space-3) var(--sk-space-6);
      }

      section {
        padding: var(--sk-space-3);
      }

      .band {
        grid-template-columns: 1fr;
        gap: var(--sk-space-2);
      }

      .role {
        grid-template-columns: 1fr;
        gap: 0;
      }
    }

    @media print {
      .page {
        display: block;
        padding: 0;
        font-size: 8.5pt;
        line-height: 1.3;
      }

      h1 {
        font-size: 15pt;
      }

      h2 {
        font-size: 10pt;
        margin-block-end: 2pt;
      }

      section {
        padding: 4pt 0;
        border: 0;
        border-block-start: 1px solid var(--sk-line);
        border-radius: 0;
      }

      .actions,
      .page > .note,
      sk-query-details {
        display: none;
      }

      .pair {
        grid-template-columns: 1fr 1fr;
        gap: 8pt;
      }

      .chain li::before {
        min-width: 1rem;
      }

      .decisions,
      .contested,
      .sequel {
        margin-block-end: 2pt;
        padding-block: 0;
      }

      .note {
        margin-block-start: 2pt;
        font-size: 7.5pt;
      }

      .lead {
        font-size: 9.5pt;
      }

      .timeline li {
        grid-template-columns: 9rem 1fr;
      }

      .timeline li > .what:only-child {
        grid-column: 1 / -1;
      }

      .band > div,
      .role ul {
        gap: 1pt 8pt;
      }

      .cites > * {
        min-width: 0;
        min-height: 0;
      }

      .band,
      .timeline li {
        padding-block: 1pt;
        break-inside: avoid;
      }

      dl {
        grid-template-columns: repeat(3, 1fr);
        gap: 3pt 8pt;
      }

      ul,
      ol.sources {
        gap: 1pt;
        font-size: 8pt;
      }
    }
  `,
];
