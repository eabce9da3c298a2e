import type { Position } from '../../../graph/picture.ts';
import type { WindowSize } from './map-window.ts';

/** Below this width, in pixels, a list takes the lower edge of the window. */
const narrow = 560;
/** Room between a place and its list, and between a list and the edge. */
const aside = 30;
const margin = 8;

/** The style that puts a list beside a place, on the side with most room; in a narrow window along its lower edge. */
export function listPlace({ x, y }: Position, { width, height }: WindowSize): string {
  if (width < narrow) return 'inset: auto 0.5rem 0.5rem; width: auto; max-height: 75%';
  const [side, across] = x < width / 2 ? ['left', x] : ['right', width - x];
  const [edge, down] = y < height / 2 ? ['top', y] : ['bottom', height - y];
  const from = Math.max(margin, down - 40);
  return [
    `${side}: ${Math.max(margin, across + aside)}px`,
    `${edge}: ${from}px`,
    `max-height: ${height - from - margin}px`,
  ].join('; ');
}
