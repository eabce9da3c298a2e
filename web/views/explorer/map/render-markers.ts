import { nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { iconPaths } from '../../../elements/icon-paths.ts';
import { kindIcon } from '../../../elements/kind-icon.ts';
import { kindLooks } from '../../../graph/kinds.ts';
import { linkLevels } from '../../../link-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { SceneNode } from '../scene.ts';
import type { MapModel } from './map-model.ts';
import { markerSentence } from './map-words.ts';
import { toWindow } from './map-window.ts';
import type { MapWindow } from './map-window.ts';
import type { Marks } from './marks.ts';

/** The markers: one entity as its kind's icon in its level's colour, several as their number in a ring of their levels. */
export function renderMarkers(
  model: MapModel,
  current: string,
  view: MapWindow,
  marks: Marks,
  locale: Locale,
) {
  return repeat(
    model.markers,
    ({ key }) => key,
    (marker) => {
      const { x, y } = toWindow(view, marker.at);
      const { key, nodes, radius } = marker;
      const inside = model.inside.get(key)?.length ?? 0;
      return svg`<g
        class="marker ${nodes.length > 1 ? 'bubble' : (nodes[0]!.level ?? 'NONE')} ${marks.classes(marker)}"
        role="button"
        tabindex=${key === current ? 0 : -1}
        data-marker=${key}
        aria-label=${markerSentence(marker, model.tieCount, inside, locale)}
        aria-haspopup=${nodes.length > 1 ? 'dialog' : nothing}
        aria-pressed=${nodes.length > 1 ? nothing : String(marks.classes(marker).includes('selected'))}
        transform="translate(${x} ${y})"
      >
        <circle class="focus" r=${radius + 6}></circle>
        <circle class="chosen" r=${radius + 4}></circle>
        ${nodes.length > 1 ? renderBubble(nodes, radius, locale) : renderEntity(nodes[0]!, radius)}
      </g>`;
    },
  );
}

function renderEntity({ kind, confidence }: SceneNode, radius: number) {
  const { lane } = kindLooks[kind];
  const corner = lane === 'organisation' ? radius : lane === 'matter' ? 2 : 6;
  return svg`<rect
      class="body ${confidence === 'LOW' ? 'weak' : ''}"
      x=${-radius} y=${-radius} width=${radius * 2} height=${radius * 2} rx=${corner}
    ></rect>
    <g class="icon" transform="translate(-8 -8) scale(0.6667)">${unsafeSVG(iconPaths(kindIcon[kind]))}</g>`;
}

function renderBubble(nodes: readonly SceneNode[], radius: number, locale: Locale) {
  let start = 0;
  const parts = [...linkLevels, null].flatMap((level) => {
    const share = (nodes.filter((node) => node.level === level).length / nodes.length) * 100;
    if (share === 0) return [];
    const from = start;
    start += share;
    return [
      svg`<circle
        class="share ${level ?? 'NONE'}" r=${radius - 2} pathLength="100"
        stroke-dasharray="${share} ${100 - share}" stroke-dashoffset=${-from}
      ></circle>`,
    ];
  });
  return svg`<circle class="body" r=${radius}></circle>${parts}<text y="4">${locale.number(nodes.length)}</text>`;
}
