import { css } from 'lit';
import { controlStyles } from '../styles/controls.ts';
import { textStyles } from '../styles/text.ts';

/** The field with its glass, and the list of hits below it. */
export const searchBoxStyles = [
  textStyles,
  controlStyles,
  css`
    :host {
      display: block;
    }

    .box {
      position: relative;
    }

    .box > .icon {
      position: absolute;
      inset-inline-start: 0.7rem;
      inset-block-start: calc(var(--sk-target) / 2 - 9px);
      color: var(--sk-muted);
      pointer-events: none;
    }

    input.field {
      padding-inline-start: 2.25rem;
      text-overflow: ellipsis;
    }

    .list {
      position: absolute;
      z-index: 10;
      inset-inline: 0;
      inset-block-start: calc(100% + 0.25rem);
      min-width: min(24rem, calc(100vw - 1.5rem));
      max-height: min(32rem, calc(100dvh - 7rem));
      overflow-y: auto;
      background: var(--sk-surface);
      border: 1px solid var(--sk-control);
      border-radius: var(--sk-radius-l);
    }

    ul {
      list-style: none;
      margin: 0;
      padding: 0.25rem;
    }

    ul:empty {
      display: none;
    }

    li {
      display: flex;
      align-items: flex-start;
      gap: 0.65rem;
      padding: 0.4rem 0.6rem;
      border-radius: var(--sk-radius);
      cursor: pointer;
    }

    li:hover,
    li[aria-selected='true'] {
      background: var(--sk-selected);
    }

    li[aria-selected='true'] {
      outline: 2px solid var(--sk-focus);
      outline-offset: -2px;
    }

    .kind {
      padding-block-start: 0.1rem;
      color: var(--sk-muted);
    }

    .kind.international {
      color: var(--sk-international-text);
    }

    .kind.national {
      color: var(--sk-national-text);
    }

    .kind.regional {
      color: var(--sk-regional-text);
    }

    .kind.local {
      color: var(--sk-local-text);
    }

    .hit {
      display: grid;
      min-width: 0;
    }

    .hit-name {
      font-size: var(--sk-text-s);
      font-weight: 560;
    }

    .facts {
      color: var(--sk-muted);
      font-size: var(--sk-text-xs);
    }

    .note {
      padding: 0.5rem 0.85rem 0.6rem;
      font-size: var(--sk-text-xs);
    }

    .note:empty {
      display: none;
    }
  `,
];
