import type { KindLook } from './kinds.ts';
import { symbolPath } from './symbol-path.ts';

/** A kind's outline as the SVG element that draws it around the origin; `attributes` go into it. */
export function svgSymbol(look: KindLook, attributes: string, grow = 0): string {
  return `<path d="${symbolPath(look, grow)}" stroke-linejoin="round" ${attributes}/>`;
}
