import { svg } from 'lit';
import type { BaseMap } from './base-map.ts';
import type { Marker } from './gather-places.ts';
import type { MapWindow } from './map-window.ts';

/** Land, borders, and a tint on every place that something lies in. Strokes stay thin at every zoom. */
export function renderBase(base: BaseMap, markers: readonly Marker[], { scale, x, y }: MapWindow) {
  const places = markers.flatMap((marker) => marker.places);
  const tints = [...places].sort((a, b) => (a.key < b.key ? -1 : 1));
  return svg`<g class="base" aria-hidden="true" transform="translate(${x} ${y}) scale(${scale})">
    <path class="land" d=${base.land}></path>
    ${tints.map(({ shape, sort }) => svg`<path class="tint ${sort}" d=${shape}></path>`)}
    <path class="border" d=${base.municipalityBorders}></path>
    <path class="border county" d=${base.countyBorders}></path>
    <path class="border coast" d=${base.coast}></path>
    ${tints.map(({ shape }) => svg`<path class="border filled" d=${shape}></path>`)}
  </g>`;
}
