import { css } from 'lit';

/** What is drawn on the map. What is told by colour is told by shape, line or words too. */
export const mapDrawingStyles = css`
  .INTERNATIONAL {
    --level: var(--sk-international);
    --level-text: var(--sk-international-text);
  }

  .NATIONAL {
    --level: var(--sk-national);
    --level-text: var(--sk-national-text);
  }

  .REGIONAL {
    --level: var(--sk-regional);
    --level-text: var(--sk-regional-text);
  }

  .LOCAL {
    --level: var(--sk-local);
    --level-text: var(--sk-local-text);
  }

  .NONE {
    --level: var(--sk-muted);
    --level-text: var(--sk-muted);
  }

  .ground {
    position: absolute;
    inset: 0;
  }

  .drawing {
    display: block;
    width: 100%;
    height: 100%;
    user-select: none;
    cursor: grab;
    touch-action: pan-y;
  }

  .drawing.near {
    touch-action: none;
  }

  .drawing:active {
    cursor: grabbing;
  }

  .base path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .base .land {
    fill: var(--sk-surface);
  }

  .base .tint {
    fill: var(--sk-selected);
  }

  .base .tint.county {
    fill-opacity: 0.45;
  }

  .border {
    stroke: var(--sk-line);
    stroke-width: 0.6;
  }

  .border.county,
  .border.coast {
    stroke: var(--sk-control);
    stroke-width: 0.9;
  }

  .border.filled {
    stroke: var(--sk-control);
    stroke-width: 0.7;
  }

  .arc {
    cursor: pointer;
    outline: none;
  }

  .arc path {
    fill: none;
  }

  .arc .hit {
    stroke: transparent;
    stroke-width: 14;
  }

  .arc .line {
    stroke: var(--sk-control);
    stroke-opacity: 0.6;
    stroke-linecap: round;
    pointer-events: none;
  }

  .arc.weak .line {
    stroke-dasharray: 2 5;
  }

  .arc.meeting .line {
    stroke-dasharray: 1 6;
    stroke-opacity: 0.85;
  }

  .arc.lit .line {
    stroke: var(--sk-text);
    stroke-opacity: 0.85;
  }

  .arc.selected .line {
    stroke: var(--sk-text);
    stroke-opacity: 1;
    stroke-dasharray: 10 4;
  }

  .arc:focus-visible .line {
    stroke: var(--sk-focus);
    stroke-opacity: 1;
  }

  .arc:focus-visible .hit {
    stroke: var(--sk-focus);
    stroke-opacity: 0.3;
  }

  .count {
    pointer-events: none;
  }

  .count rect {
    fill: var(--sk-surface);
    stroke: var(--sk-control);
  }

  text {
    fill: var(--sk-text);
    font-size: 12px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .count text {
    font-size: 11px;
    font-weight: 640;
  }

  .marker {
    cursor: pointer;
    outline: none;
  }

  .marker .body {
    fill: var(--sk-surface);
    stroke: var(--level, var(--sk-control));
    stroke-width: 2;
  }

  .marker .body.weak {
    stroke-dasharray: 4 3;
  }

  .marker:hover .body {
    fill: var(--sk-selected);
  }

  .marker .icon {
    fill: none;
    stroke: var(--level);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bubble .body {
    stroke: var(--sk-surface);
    stroke-width: 1.5;
  }

  .bubble .share {
    fill: none;
    stroke: var(--level);
    stroke-width: 3.5;
    transform: rotate(-90deg);
  }

  .bubble text {
    font-size: 11.5px;
    font-weight: 680;
  }

  .marker .chosen,
  .marker .focus {
    fill: none;
    stroke: none;
  }

  .marker.selected .chosen {
    stroke: var(--sk-text);
    stroke-width: 2.5;
    stroke-dasharray: 3 2.5;
  }

  .marker.lit:not(.selected) .chosen {
    stroke: var(--sk-control);
    stroke-width: 1.25;
  }

  .marker:focus-visible .focus {
    stroke: var(--sk-focus);
    stroke-width: 3;
  }

  .name {
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--sk-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .name.selected {
    font-weight: 700;
  }

  .dim {
    opacity: 0.28;
  }

  .faded {
    opacity: 0.35;
  }

  @media (prefers-reduced-motion: no-preference) {
    .marker,
    .arc,
    .name {
      transition: opacity var(--sk-duration);
    }
  }

  @media (forced-colors: active) {
    .base .land {
      fill: Canvas;
    }

    .base .tint {
      fill: Canvas;
    }

    .border {
      stroke: GrayText;
    }

    .border.filled {
      stroke: CanvasText;
      stroke-width: 1.6;
    }

    .arc .line,
    .marker .body,
    .marker .icon,
    .bubble .share {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .marker .body,
    .count rect {
      fill: Canvas;
    }

    .marker.selected .chosen,
    .arc.selected .line,
    .marker:focus-visible .focus,
    .arc:focus-visible .line {
      stroke: Highlight;
    }

    text {
      fill: CanvasText;
    }

    .name {
      stroke: Canvas;
    }
  }
`;
