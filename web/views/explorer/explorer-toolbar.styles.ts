import { css } from 'lit';

/** How the row of views and tools looks, by the room that it has. */
export const explorerToolbarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    position: relative;
    z-index: 4;
    border-bottom: 1px solid var(--sk-line);
    background: var(--sk-surface);
    /* What the tools in the slot do with their names. */
    --words: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--sk-space-2);
    padding: var(--sk-space-2) var(--sk-space-3);
  }

  .views,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sk-space-1);
  }

  .views {
    gap: 0;
    padding: 0;
    margin: 0;
    border: 1px solid var(--sk-control);
    border-radius: var(--sk-radius);
    overflow: clip;
  }

  .views label {
    display: inline-flex;
    align-items: center;
    gap: var(--sk-space-2);
    min-height: calc(var(--sk-target) - 2px);
    padding-inline: 0.8rem;
    font-size: var(--sk-text-s);
    font-weight: 560;
    cursor: pointer;
  }

  .views label + label {
    border-inline-start: 1px solid var(--sk-line);
  }

  .views label:hover {
    background: var(--sk-selected);
  }

  .views label:has(:checked) {
    background: var(--sk-ink);
    color: var(--sk-on-ink);
  }

  .views label:has(:focus-visible) {
    outline: var(--sk-focus-ring);
    outline-offset: -4px;
  }

  .views input {
    position: absolute;
    opacity: 0;
  }

  .icon-only {
    position: relative;
    padding-inline: 0.4rem;
  }

  .grouping:has(:focus-visible) {
    outline: var(--sk-focus-ring);
    outline-offset: 2px;
  }

  .grouping.on {
    background: var(--sk-ink);
    border-color: var(--sk-ink);
    color: var(--sk-on-ink);
  }

  .grouping select {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .grouping option {
    background: var(--sk-surface);
    color: var(--sk-text);
  }

  @container (min-width: 64rem) {
    .tools {
      --words: inline;
    }
  }

  /* Where there is no room for every name, only the view that is shown has its own. */
  @container (min-width: 34.01rem) and (max-width: 51rem) {
    .views label {
      padding-inline: 0.6rem;
    }

    .views label:not(:has(:checked)) .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-width: 34rem) {
    .views {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      width: 100%;
    }

    .views label {
      flex-direction: column;
      justify-content: center;
      gap: 0;
      padding: 0.25rem 0;
      font-size: var(--sk-text-xs);
    }
  }

  @media (forced-colors: active) {
    .views label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
