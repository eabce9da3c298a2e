import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';

/** An empty drawing in an element: who uses it gives it elements, places and a style. */
export function createDrawing(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: [],
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}
