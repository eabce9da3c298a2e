import { html } from 'lit';
import type { ExplorerLink } from '../../links.ts';
import type { GraphExpandEvent, GraphSelectEvent } from '../../graph/graph-events.ts';
import { shownNodes } from './select-scene.ts';
import type { Shown } from './shown.ts';

/** What a map asks of the explorer. */
interface Handlers {
  onSelect(event: GraphSelectEvent): void;
  onExpand(event: GraphExpandEvent): void;
}

/** The selection in a view that is not drawn on the canvas: map, matrix, flow of money, list. */
export function renderDataView(
  { selection, scene }: Shown,
  link: ExplorerLink,
  { onSelect, onExpand }: Handlers,
) {
  const { view, select } = link;
  const nodes = shownNodes(selection);
  const { ties, faded } = selection;
  if (view === 'map')
    return html`<sk-map-view
      .nodes=${nodes}
      .ties=${ties}
      .selected=${select}
      .faded=${faded}
      @sk-graph-select=${onSelect}
      @sk-graph-expand=${onExpand}
    ></sk-map-view>`;
  if (view === 'matrix')
    return html`<sk-matrix-view
      .nodes=${nodes}
      .ties=${ties}
      .selected=${select}
      .faded=${faded}
      .by=${link.matrix}
      .cell=${link.cell}
    ></sk-matrix-view>`;
  if (view === 'flow')
    return html`<sk-flow-view .nodes=${nodes} .faded=${faded} .link=${link}></sk-flow-view>`;
  return html`<sk-scene-tables
    .nodes=${nodes}
    .ties=${ties}
    .places=${scene.places}
    .selected=${select}
    .faded=${faded}
  ></sk-scene-tables>`;
}
