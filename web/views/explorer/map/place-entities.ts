import type { SceneNode } from '../scene.ts';
import type { MapPlace } from './base-map.ts';

/** A place with what lies there. */
export interface FilledPlace {
  readonly place: MapPlace;
  readonly nodes: readonly SceneNode[];
}

/** Entities by where they are known to be. */
export interface PlacedEntities {
  readonly filled: readonly FilledPlace[];
  readonly unplaced: readonly SceneNode[];
}

/** Puts each entity at its municipality, else at its county; what has neither, or one that the map does not hold, has no place. */
export function placeEntities(
  nodes: readonly SceneNode[],
  places: ReadonlyMap<string, MapPlace>,
): PlacedEntities {
  const filled = new Map<MapPlace, SceneNode[]>();
  const unplaced: SceneNode[] = [];
  for (const node of nodes) {
    const place =
      places.get(`municipality:${node.municipalityCode}`) ?? places.get(`county:${node.countyCode}`);
    if (place === undefined) unplaced.push(node);
    else filled.set(place, [...(filled.get(place) ?? []), node]);
  }
  return { filled: [...filled].map(([place, nodes]) => ({ place, nodes })), unplaced };
}
