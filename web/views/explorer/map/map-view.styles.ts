import { css } from 'lit';
import { controlStyles } from '../../../styles/controls.ts';
import { textStyles } from '../../../styles/text.ts';
import { mapDrawingStyles } from './map-drawing.styles.ts';

/** The map with its list beside; below 34 rem of its own width the list lies under the map. */
export const mapViewStyles = [
  textStyles,
  controlStyles,
  mapDrawingStyles,
  css`
    :host {
      display: block;
      flex: 1 1 auto;
      min-height: 0;
      container-type: inline-size;
      overflow: auto;
      font-size: var(--sk-text-s);
    }

    .map-view {
      display: grid;
      grid-template: minmax(24rem, 1fr) / minmax(0, 1fr) 15rem;
      height: 100%;
    }

    .window {
      position: relative;
      overflow: hidden;
      min-width: 0;
      background: var(--sk-sunken);
    }

    .beside {
      overflow-y: auto;
      min-width: 0;
      padding: var(--sk-space-3);
      border-inline-start: 1px solid var(--sk-line);
      background: var(--sk-surface);
    }

    @container (max-width: 34rem) {
      .map-view {
        grid-template: minmax(22rem, 1fr) auto / minmax(0, 1fr);
      }

      .beside {
        border-inline-start: none;
        border-top: 1px solid var(--sk-line);
        overflow: visible;
      }
    }

    @media (max-width: 60rem) {
      :host {
        flex: none;
        overflow: visible;
      }

      .map-view {
        display: block;
        height: auto;
      }

      .window {
        height: min(70dvh, 44rem);
      }

      .beside {
        border-inline-start: none;
        border-top: 1px solid var(--sk-line);
        overflow: visible;
      }
    }

    .controls {
      position: absolute;
      inset: var(--sk-space-2) var(--sk-space-2) auto auto;
      display: grid;
      gap: var(--sk-space-1);
    }

    .controls .button {
      padding: 0;
    }

    .attribution {
      position: absolute;
      inset: auto auto 0 0;
      padding: 0.1rem 0.4rem;
      background: var(--sk-surface);
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
      pointer-events: none;
    }

    .state {
      position: absolute;
      inset: var(--sk-space-4);
      inset-inline-end: 4rem;
      bottom: auto;
    }

    .list {
      position: absolute;
      display: grid;
      align-content: start;
      gap: var(--sk-space-2);
      width: min(21rem, calc(100% - 1rem));
      max-height: calc(100% - 1rem);
      overflow-y: auto;
      padding: var(--sk-space-3);
      border: 1px solid var(--sk-control);
      border-radius: var(--sk-radius-l);
      background: var(--sk-surface);
    }

    .top {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: var(--sk-space-2);
    }

    h2,
    h3 {
      font-size: var(--sk-text-s);
      overflow-wrap: anywhere;
    }

    .close {
      flex: none;
      padding: 0;
      min-height: 2rem;
      min-width: 2rem;
    }

    .zoom {
      justify-self: start;
    }

    .level {
      margin-top: var(--sk-space-3);
      color: var(--level-text);
    }

    .list .level {
      margin-top: 0;
    }

    .muted {
      margin-top: var(--sk-space-1);
    }

    .row {
      display: flex;
      align-items: start;
      gap: var(--sk-space-2);
      width: 100%;
      min-height: 1.75rem;
      padding: 0.25rem 0.4rem;
      border: none;
      border-radius: var(--sk-radius);
      background: none;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }

    .row:hover {
      background: var(--sk-selected);
    }

    .row[aria-pressed='true'] {
      background: var(--sk-selected);
      font-weight: 640;
      box-shadow: inset 3px 0 0 var(--sk-ink);
    }

    .row.faded {
      color: var(--sk-muted);
      font-style: italic;
    }

    .row .words {
      display: block;
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
      font-weight: 450;
      font-style: normal;
    }

    .kind {
      flex: none;
      padding-top: 0.1rem;
      color: var(--level);
    }

    @media (forced-colors: active) {
      .row[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }

    @media print {
      :host {
        overflow: visible;
      }

      .controls,
      .list {
        display: none;
      }

      .map-view {
        display: block;
        height: auto;
      }

      .window {
        break-inside: avoid;
        background: none;
      }

      .beside {
        overflow: visible;
        border: none;
      }
    }
  `,
];
