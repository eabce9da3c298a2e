import { css } from 'lit';

/** The canvas with its bands behind and the words on empty bands before it. */
export const graphCanvasStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--sk-surface);
    min-height: 12rem;
  }

  p {
    margin: 0;
  }

  .window {
    position: absolute;
    inset: 0;
    outline-offset: -3px;
  }

  .window:focus-visible {
    outline: var(--sk-focus-ring);
  }

  .layer,
  .drawing {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }

  .layer,
  .base,
  .over {
    pointer-events: none;
  }

  .base,
  .over {
    position: absolute;
    inset: 0;
    transform-origin: 0 0;
  }

  .band {
    position: absolute;
    inset: 0 0 auto;
    padding: 0.6rem 1rem;
    overflow: hidden;
    box-sizing: border-box;
    border-top: 1px solid var(--level-line);
    background: var(--level-band);
  }

  .band.first {
    border-top: none;
  }

  .band-name {
    color: var(--level-text);
    font-size: var(--sk-text-xs);
    font-weight: 680;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  .band-count {
    color: var(--sk-muted);
    font-size: var(--sk-text-xs);
    max-width: 7.5rem;
  }

  .tight .band {
    padding: 0.1rem 0.5rem;
  }

  .tight .band-name {
    font-size: 0.6875rem;
  }

  .title {
    display: none;
  }

  .tight .title {
    display: block;
    position: absolute;
    inset: 0 auto auto;
    overflow: hidden;
  }

  .title .band-name {
    padding: 0.1rem 0.5rem;
    border-end-end-radius: var(--sk-radius);
    background: var(--level-band);
  }

  .tight .band .band-name {
    visibility: hidden;
  }

  .tight .band-count,
  .band.low .band-count {
    display: none;
  }

  .missing {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    place-content: center;
    /* Free of the band's name at the one side, and of the picture's tools at the other. */
    padding-inline: 8.5rem;
    box-sizing: border-box;
    text-align: center;
  }

  .tight .missing {
    padding-inline: 1rem;
  }

  .missing-head,
  .missing-hint {
    justify-self: center;
    padding: 0.1rem 1rem;
    background: var(--sk-surface);
    border: 1px solid var(--level-line);
    border-width: 0 1px;
    width: min(46rem, 100%);
    box-sizing: border-box;
  }

  .missing-head {
    padding-top: 0.45rem;
    border-top-width: 1px;
    border-radius: var(--sk-radius) var(--sk-radius) 0 0;
    color: var(--level-text);
    font-size: var(--sk-text-s);
    font-weight: 640;
  }

  .missing-hint {
    padding-bottom: 0.5rem;
    border-bottom-width: 1px;
    border-radius: 0 0 var(--sk-radius) var(--sk-radius);
    color: var(--sk-muted);
    font-size: var(--sk-text-xs);
  }

  .missing.low .missing-hint {
    display: none;
  }

  .missing.low .missing-head {
    padding-block: 0.1rem;
    border-bottom-width: 1px;
    border-radius: var(--sk-radius);
  }

  .international {
    --level-band: var(--sk-international-band);
    --level-line: var(--sk-international-line);
    --level-text: var(--sk-international-text);
  }

  .national {
    --level-band: var(--sk-national-band);
    --level-line: var(--sk-national-line);
    --level-text: var(--sk-national-text);
  }

  .regional {
    --level-band: var(--sk-regional-band);
    --level-line: var(--sk-regional-line);
    --level-text: var(--sk-regional-text);
  }

  .local {
    --level-band: var(--sk-local-band);
    --level-line: var(--sk-local-line);
    --level-text: var(--sk-local-text);
  }

  .none {
    --level-band: var(--sk-sunken);
    --level-line: var(--sk-line);
    --level-text: var(--sk-muted);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
