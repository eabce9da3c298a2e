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

/** Cytoscape's renderer, which its types leave out; what is asked of it here is an option of Cytoscape's own. */
type RenderedCore = Core & { renderer(): { textureOnViewport?: boolean } };

/** While a dense drawing is moved, what was drawn moves as one image; it is drawn anew when it rests. */
export function moveAsImage(cy: Core, isDense: boolean) {
  (cy as RenderedCore).renderer().textureOnViewport = isDense;
}
