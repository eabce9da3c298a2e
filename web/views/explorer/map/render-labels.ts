import { svg } from 'lit';
import { lineHeight } from '../../../graph/label-lines.ts';
import type { Locale } from '../../../locales/locale.ts';
import { chooseLabels } from './choose-labels.ts';
import type { MapModel } from './map-model.ts';
import { toWindow } from './map-window.ts';
import type { MapWindow, WindowSize } from './map-window.ts';
import { markerLabel } from './map-words.ts';
import type { Marks } from './marks.ts';

const baseline = 11;

/** The names beside the markers, as far as they fit; what is selected or attended comes first, then what has most ties. */
export function renderLabels(
  model: MapModel,
  view: MapWindow,
  size: WindowSize,
  marks: Marks,
  attended: string | null,
  locale: Locale,
) {
  const labels = chooseLabels(
    model.markers.map((marker) => {
      const classes = marks.classes(marker);
      const ties = marker.nodes.reduce((sum, { id }) => sum + model.tieCount(id), 0);
      const first = classes.includes('selected') ? 2e6 : marker.key === attended ? 1e6 : 0;
      const { key, radius } = marker;
      return {
        key,
        radius,
        text: markerLabel(marker, locale),
        at: toWindow(view, marker.at),
        rank: first + ties,
      };
    }),
    size,
  );
  return model.markers.map((marker) => {
    const label = labels.get(marker.key);
    if (label === undefined) return '';
    return svg`<text class="name ${marks.classes(marker)}" x=${label.x} y=${label.y + baseline} aria-hidden="true">
      ${label.lines.map((line, index) => svg`<tspan x=${label.x} dy=${index === 0 ? 0 : lineHeight}>${line}</tspan>`)}
    </text>`;
  });
}
