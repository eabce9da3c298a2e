import type { ExplorerViewName } from '../../link-words.ts';

/** The code of each view, which comes only when the view is wanted. */
export const viewCode: Readonly<Record<ExplorerViewName, () => Promise<unknown>>> = {
  ladder: () => import('../../graph/graph-canvas.ts'),
  network: () => import('../../graph/graph-canvas.ts'),
  map: () => import('./map/map-view.ts'),
  matrix: () => import('./matrix/matrix-view.ts'),
  list: () => import('./scene-tables.ts'),
  flow: () => import('./flow/flow-view.ts'),
};
