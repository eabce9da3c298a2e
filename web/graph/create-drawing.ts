import cytoscape from 'cytoscape';
import type { Core, StylesheetJson } from 'cytoscape';

/** Cytoscape's renderer, which its types leave out. */
type RenderedCore = Core & { renderer(): { render(): void } };

/** How large entities are and how ties run, for what lies under the pointer; nothing is drawn by it. */
const outlines: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'data(shape)' as never,
      width: 'data(width)',
      height: 'data(height)',
      'background-opacity': 0,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge',
    style: { 'curve-style': 'haystack', 'haystack-radius': 0, width: 'data(width)', 'overlay-opacity': 0 },
  },
  {
    selector: 'edge[?weights]',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': 'data(weights)' as never,
      'control-point-distances': 'data(distances)' as never,
    },
  },
];

/**
 * An empty Cytoscape in an element. It holds the elements, answers what lies under the pointer, and turns gestures of mouse,
 * wheel and fingers into pan, zoom, drag and tap. The painting is our own: Cytoscape draws a whole picture in one task.
 */
export function createDrawing(container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    style: outlines,
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  (cy as RenderedCore).renderer().render = () => {};
  return cy;
}
