import cytoscape from 'cytoscape';
import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Position } from './picture.ts';

/** Tells by its id what is drawn at a place of the picture, under a mouse or a finger. */
export type FindAt = (at: Position, isFinger: boolean) => string | null;

/** Cytoscape's renderer, which its types leave out. */
interface Renderer {
  render(): void;
  findNearestElements(x: number, y: number, isInteractive: boolean, isTouch: boolean): unknown;
  beforeRenderCallbacks: unknown[];
  getCachedZSortedEles(): unknown;
}
type RenderedCore = Core & { renderer(): Renderer };

/**
 * An empty Cytoscape in an element. It holds the elements and turns gestures of mouse, wheel and fingers into pan, zoom, drag
 * and tap. Painting and what lies under the pointer are our own: Cytoscape works out the outlines of all elements, and draws all
 * of them, in one task.
 */
export function createDrawing(container: HTMLElement, findAt: FindAt): Core {
  const cy = cytoscape({
    container,
    style: [],
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const renderer = (cy as RenderedCore).renderer();
  renderer.render = () => {};
  renderer.beforeRenderCallbacks = [];
  // What it would draw, in order: to sort it, it would work out the style of every element.
  renderer.getCachedZSortedEles = () => Object.assign([], { nondrag: [], drag: [] });
  renderer.findNearestElements = (x, y, _isInteractive, isTouch): CollectionReturnValue[] => {
    const id = findAt({ x, y }, isTouch);
    const found = cy.getElementById(id ?? '');
    return found.empty() ? [] : [found];
  };
  return cy;
}
