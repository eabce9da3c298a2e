import { css } from 'lit';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';

/** Three columns that fill the window; below 60 rem filters and panel become sheets, and on a phone the text comes first. */
export const explorerViewStyles = [
  textStyles,
  controlStyles,
  css`
    :host {
      display: block;
      --explorer-height: calc(100dvh - var(--sk-header, 3.5rem));
    }

    .columns {
      display: grid;
      grid-template-columns: 14.5rem minmax(0, 1fr) 20rem;
      height: var(--explorer-height);
      min-height: 34rem;
    }

    .filters,
    .panel {
      overflow-y: auto;
      background: var(--sk-surface);
      min-width: 0;
    }

    .filters {
      border-inline-end: 1px solid var(--sk-line);
    }

    .panel {
      border-inline-start: 1px solid var(--sk-line);
    }

    .sheet > summary {
      display: none;
    }

    .middle {
      position: relative;
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
    }

    .stage {
      position: relative;
      display: flex;
      flex-direction: column;
      flex: 1 1 auto;
      min-height: 0;
    }

    sk-graph-canvas,
    sk-map-view,
    sk-matrix-view,
    sk-scene-tables {
      flex: 1 1 auto;
      min-height: 0;
    }

    .bar-note {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--sk-space-2) var(--sk-space-4);
      margin: 0;
      padding: var(--sk-space-1) var(--sk-space-4);
      border-bottom: 1px solid var(--sk-line);
      background: var(--sk-surface);
      font-size: var(--sk-text-s);
    }

    sk-notice {
      margin: var(--sk-space-2) var(--sk-space-3);
    }

    .text {
      flex: none;
      border-top: 1px solid var(--sk-line);
      background: var(--sk-surface);
    }

    .text[open] {
      flex: 0 1 40%;
      min-height: 10rem;
      overflow-y: auto;
    }

    .text > summary {
      display: flex;
      align-items: center;
      padding-inline: var(--sk-space-4);
      font-size: var(--sk-text-s);
      font-weight: 560;
    }

    .text > summary::before {
      content: '▸' / '';
      width: 1.1em;
      color: var(--sk-muted);
    }

    .text[open] > summary::before {
      content: '▾' / '';
    }

    .picture-switch {
      display: none;
    }

    .picture-tools {
      position: absolute;
      z-index: 2;
      inset: var(--sk-space-2) var(--sk-space-2) auto auto;
      display: grid;
      gap: var(--sk-space-1);
    }

    .picture-tools .button {
      padding: 0;
    }

    .outside {
      align-self: center;
      margin-top: calc(-1 * var(--sk-target) - var(--sk-space-3));
      margin-bottom: var(--sk-space-3);
      z-index: 2;
    }

    .message {
      display: grid;
      gap: var(--sk-space-4);
      justify-items: start;
      max-width: var(--sk-measure);
      margin: var(--sk-space-7) auto;
      padding-inline: var(--sk-space-4);
    }

    .ways {
      display: grid;
      gap: var(--sk-space-2);
      justify-items: start;
    }

    .skeleton {
      position: relative;
      height: var(--explorer-height);
      margin-inline: 14.5rem 20rem;
      border-inline: 1px solid var(--sk-line);
    }

    .skeleton.ladder {
      display: grid;
      grid-template-rows: 1fr 3fr 1fr 2fr;
    }

    .skeleton sk-loading {
      padding: 7rem var(--sk-space-4) 0;
    }

    /* A word that is gone before it is read only flickers. */
    .wait {
      position: absolute;
      inset: 40% 0 auto;
      margin: 0;
      text-align: center;
      font-weight: 560;
      animation: appear 0s 250ms both;
    }

    .skeleton:has(sk-loading) .wait {
      inset: 3rem var(--sk-space-4) auto;
      text-align: start;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    .bar {
      border-top: 1px solid var(--sk-line);
    }

    .bar.international {
      background: var(--sk-international-band);
    }

    .bar.national {
      background: var(--sk-national-band);
    }

    .bar.regional {
      background: var(--sk-regional-band);
    }

    .bar.local {
      background: var(--sk-local-band);
    }

    @media (max-width: 60rem) {
      .columns {
        display: flex;
        flex-direction: column;
        height: auto;
        min-height: var(--explorer-height);
      }

      .sheet > summary {
        display: flex;
        margin: var(--sk-space-2) var(--sk-space-3);
      }

      .filters {
        border-inline-end: none;
        border-bottom: 1px solid var(--sk-line);
      }

      sk-graph-canvas {
        flex: none;
        height: min(70dvh, 44rem);
      }

      .text[open] {
        flex: none;
        overflow: visible;
      }

      .panel {
        position: fixed;
        z-index: 5;
        inset: auto 0 0;
        max-height: 62dvh;
        border: none;
        border-top: 2px solid var(--sk-control);
      }

      .columns.with-panel {
        padding-bottom: 62dvh;
      }

      .skeleton {
        margin-inline: 0;
        border: none;
      }
    }

    @media (min-width: 60.01rem) and (max-width: 75rem) {
      .columns {
        grid-template-columns: 14rem minmax(0, 1fr) 17rem;
      }
    }

    @media (max-width: 46rem) {
      .picture-switch {
        display: inline-flex;
        margin: var(--sk-space-2) var(--sk-space-3);
      }

      .columns:not(.with-panel) .panel {
        display: none;
      }

      .columns .panel.ways-panel {
        display: block;
        position: static;
        max-height: none;
      }
    }

    @media screen {
      .title {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      .print-note {
        display: none;
      }
    }

    @media print {
      .title {
        margin: 0 0 var(--sk-space-2);
        font-size: var(--sk-text-xl);
      }

      .columns {
        display: block;
        height: auto;
        min-height: 0;
        padding: 0;
      }

      .filters,
      sk-explorer-toolbar,
      .picture-switch,
      .outside,
      .picture-tools,
      .stage:has(sk-graph-canvas),
      sk-time-strip,
      .text:not([open]),
      .text > summary {
        display: none;
      }

      .middle,
      .stage,
      .panel {
        display: block;
        position: static;
        border: none;
        overflow: visible;
        max-height: none;
      }

      .text[open] {
        overflow: visible;
      }

      .print-note {
        font-size: var(--sk-text-xs);
        color: var(--sk-muted);
        overflow-wrap: anywhere;
      }

      .print-note p {
        margin: 0 0 0.15rem;
      }
    }
  `,
];
