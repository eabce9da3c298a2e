import { iconPaths } from '../elements/icon-paths.ts';
import type { IconName } from '../elements/icon-paths.ts';

/** An icon as an image address, in a colour of its own, for where `currentColor` does not reach. */
export function iconImage(name: IconName, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
