import { iconPaths } from '../elements/icon-paths.ts';
import type { IconName } from '../elements/icon-paths.ts';

const drawn = new Map<string, string>();

/** An icon as an image address, in a colour of its own, for where `currentColor` does not reach; the same text each time. */
export function iconImage(name: IconName, colour: string): string {
  const key = `${name} ${colour}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</svg>`;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  drawn.set(key, image);
  return image;
}
