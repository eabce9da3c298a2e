import type { Position } from '../../../graph/picture.ts';

const earthRadius = 6371;
/** The middle meridian of Sweden's own grid, SWEREF 99 TM. */
const middleMeridian = 15;
const radians = Math.PI / 180;

/**
 * Places a point of the globe on the map: transverse Mercator on a sphere, as Sweden's maps are drawn. Distances hold within a few
 * parts in a thousand all over the country.
 *
 * @param point longitude and latitude in degrees.
 * @returns kilometres east of the middle meridian and south of the equator, so that north is up on a screen.
 */
export function project([longitude, latitude]: readonly [number, number]): Position {
  const [aside, up] = [(longitude - middleMeridian) * radians, latitude * radians];
  return {
    x: earthRadius * Math.atanh(Math.cos(up) * Math.sin(aside)),
    y: -earthRadius * Math.atan2(Math.tan(up), Math.cos(aside)),
  };
}
