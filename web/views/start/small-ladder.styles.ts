import { css } from 'lit';
import { textStyles } from '../../styles/text.ts';

/** Bands, discs and lines; in a narrow window the local actors stand below each other. */
export const smallLadderStyles = [
  textStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }

    .picture {
      position: relative;
      border-radius: var(--sk-radius);
      overflow: hidden;
    }

    .open {
      position: absolute;
      inset: 0;
      z-index: 2;
      border-radius: var(--sk-radius);
    }

    .open:focus-visible {
      outline-offset: -3px;
    }

    .open:hover {
      box-shadow: inset 0 0 0 1px var(--sk-control);
    }

    .international {
      --level: var(--sk-international-text);
      --solid: var(--sk-international);
      --band: var(--sk-international-band);
      --edge: var(--sk-international-line);
    }

    .national {
      --level: var(--sk-national-text);
      --solid: var(--sk-national);
      --band: var(--sk-national-band);
      --edge: var(--sk-national-line);
    }

    .regional {
      --level: var(--sk-regional-text);
      --solid: var(--sk-regional);
      --band: var(--sk-regional-band);
      --edge: var(--sk-regional-line);
    }

    .local {
      --level: var(--sk-local-text);
      --solid: var(--sk-local);
      --band: var(--sk-local-band);
      --edge: var(--sk-local-line);
    }

    .band {
      position: relative;
      padding: 0.45rem 0.75rem 0.75rem;
      background: var(--band);
    }

    .band + .band {
      border-top: 1px solid var(--edge);
    }

    .level {
      position: relative;
      z-index: 1;
      display: block;
      color: var(--level);
      font-size: 0.6875rem;
      font-weight: 680;
      letter-spacing: 0.06em;
      text-transform: uppercase;
    }

    .missing {
      position: relative;
      z-index: 1;
      margin: 0.1rem auto;
      color: var(--level);
      font-size: var(--sk-text-xs);
      line-height: 1.35;
      text-align: center;
      text-wrap: balance;
    }

    .band.national {
      padding-block-end: 0;
    }

    .band.regional {
      min-height: 5.75rem;
      display: flex;
      flex-direction: column;
    }

    .band.regional .missing,
    .band.regional .chips {
      margin-block: auto;
    }

    .band.regional .missing {
      width: fit-content;
      max-width: min(90%, 22rem);
      padding: 0.3rem 0.75rem;
      border: 1px dashed var(--solid);
      border-radius: var(--sk-radius);
      background: var(--sk-surface);
      font-weight: 560;
    }

    .lines {
      position: absolute;
      inset: -1px 0 -1px;
      width: 100%;
      height: calc(100% + 2px);
    }

    .lines path {
      fill: none;
      stroke: var(--sk-control);
      stroke-width: 1.5px;
    }

    .band.local {
      padding: 0 0 0.6rem;
    }

    .local .level {
      position: absolute;
      inset: auto auto 0.45rem 0.75rem;
    }

    .local .row {
      padding-block-end: 1.5rem;
    }

    .row {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }

    .row .node::before {
      content: '';
      height: 0.85rem;
      border-inline-start: 1.5px solid var(--sk-control);
    }

    .node {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 0.2rem;
      min-width: 0;
    }

    .disc {
      display: grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border: 1.75px solid var(--solid);
      border-radius: 50%;
      background: var(--sk-surface);
      color: var(--level);
    }

    .square .disc {
      border-radius: 0.4rem;
    }

    .label {
      max-width: 100%;
      padding-inline: 0.2rem;
      font-size: 0.6875rem;
      font-weight: 540;
      line-height: 1.25;
      text-align: center;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    .middle {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
      min-height: 5.25rem;
      margin-block-start: 0.25rem;
    }

    .centre {
      display: flex;
      flex-direction: column;
      align-items: center;
      font-size: var(--sk-text-s);
    }

    .centre .disc {
      width: 3.25rem;
      border-radius: 1.25rem;
      background: var(--solid);
      color: var(--sk-on-level);
    }

    .centre b {
      font-weight: 650;
    }

    .centre::after {
      content: '';
      flex: 1;
      min-height: 0.4rem;
      border-inline-start: 1.5px solid var(--sk-control);
    }

    .side {
      display: grid;
      align-content: start;
      gap: var(--sk-space-2);
    }

    .arm {
      display: flex;
      align-items: flex-start;
    }

    .right .arm {
      flex-direction: row-reverse;
    }

    .arm .node {
      width: 5.5rem;
      flex: none;
    }

    .tie {
      position: relative;
      flex: 1;
      display: grid;
      place-items: center;
      height: 2.25rem;
      margin-inline: -1.6rem 0;
    }

    .right .tie {
      margin-inline: 0 -1.6rem;
    }

    .tie::before {
      content: '';
      position: absolute;
      inset-inline: 0;
      border-top: 1.5px solid var(--sk-control);
    }

    .tie span {
      position: relative;
      padding: 0 0.5rem;
      border: 1px solid var(--sk-line);
      border-radius: 1rem;
      background: var(--sk-surface);
      font-size: 0.6875rem;
    }

    .chips {
      position: relative;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--sk-space-4);
    }

    .rest {
      font-size: var(--sk-text-xs);
      text-align: center;
    }

    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.2rem 0.75rem;
      margin-block-start: var(--sk-space-3);
      font-size: var(--sk-text-xs);
      line-height: 1.45;
    }

    dt {
      color: var(--level);
      font-weight: 620;
    }

    dd {
      color: var(--sk-muted);
    }

    @container (max-width: 27rem) {
      .arm .node {
        width: 4.25rem;
      }

      .tie span {
        padding-inline: 0.25rem;
      }

      .lines {
        display: none;
      }

      .band.regional {
        min-height: 4rem;
      }

      .band.regional::before {
        content: '';
        position: absolute;
        inset: 0 auto 0 50%;
        border-inline-start: 1.5px solid var(--sk-control);
      }

      .band.local {
        padding: 0.45rem 0.75rem 0.75rem;
      }

      .local .level {
        position: static;
      }

      .local .row {
        grid-auto-flow: row;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0.5rem;
        margin-block-start: 0.4rem;
        padding-block: 0.6rem 0;
        border-block-start: 1.5px solid var(--sk-control);
      }

      .row .node {
        flex-direction: row;
      }

      .row .node::before {
        display: none;
      }

      .row .disc {
        flex: none;
      }

      .row .label {
        text-align: start;
      }
    }
  `,
];
