import { svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../../locales/locale.ts';
import { arcCurve, arcWidth } from './arc-curve.ts';
import { arcSentence } from './map-words.ts';
import type { Marks } from './marks.ts';
import { toWindow } from './map-window.ts';
import type { MapWindow } from './map-window.ts';
import type { Arc } from './merge-ties.ts';

/** The arcs between markers, thick ones below; each can be pointed at and focused. */
export function renderArcs(view: MapWindow, marks: Marks, locale: Locale) {
  return repeat(
    marks.arcs,
    ({ key }) => key,
    (arc) => {
      const { path } = arcCurve(toWindow(view, arc.from.at), toWindow(view, arc.to.at));
      const look =
        arc.through.length > 0
          ? 'meeting'
          : arc.ties.every(({ confidence }) => confidence === 'LOW')
            ? 'weak'
            : '';
      return svg`<g
        class="arc ${look} ${marks.classes(arc)}"
        role="button"
        tabindex="-1"
        data-arc=${arc.key}
        aria-label=${arcSentence(arc, locale)}
      >
        <path class="hit" d=${path}></path>
        <path class="line" d=${path} stroke-width=${arcWidth(arcCount(arc))}></path>
      </g>`;
    },
  );
}

/** How many ties, or meetings, the arcs in the reader's attention stand for, at their middles. */
export function renderArcCounts(arcs: readonly Arc[], view: MapWindow, locale: Locale) {
  return arcs.map((arc) => {
    const { middle } = arcCurve(toWindow(view, arc.from.at), toWindow(view, arc.to.at));
    const text = locale.number(arcCount(arc));
    const width = 12 + text.length * 7;
    return svg`<g class="count" aria-hidden="true" transform="translate(${middle.x} ${middle.y})">
      <rect x=${-width / 2} y="-9" width=${width} height="18" rx="9"></rect>
      <text y="4">${text}</text>
    </g>`;
  });
}

function arcCount({ ties, through }: Arc): number {
  return ties.length + through.length;
}
