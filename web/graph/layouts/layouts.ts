import type { Picture } from '../picture.ts';
import { layoutLadder } from './ladder.ts';
import { layoutInput } from './layout.ts';
import type { LayoutInput, LayoutResult } from './layout.ts';
import { layoutNetwork } from './network.ts';

/** The layouts by name. */
export const layouts = {
  ladder: layoutLadder,
  network: layoutNetwork,
} as const satisfies Record<string, (input: LayoutInput) => LayoutResult>;

export type LayoutName = keyof typeof layouts;

/** Lays a picture out. */
export function layoutPicture(name: LayoutName, picture: Picture): LayoutResult {
  return layouts[name](layoutInput(picture));
}
