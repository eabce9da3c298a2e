import type { Position } from '../../../graph/picture.ts';
import type { SceneNode } from '../scene.ts';
import type { MapPlace } from './base-map.ts';
import type { FilledPlace } from './place-entities.ts';

/** One mark on the map: what lies at a place, or at several that stand too close to be told apart at this scale. */
export interface Marker {
  /** The key of its first place. */
  readonly key: string;
  readonly places: readonly MapPlace[];
  readonly nodes: readonly SceneNode[];
  /** The label point of the first place, in kilometres. */
  readonly at: Position;
  /** In pixels. */
  readonly radius: number;
}

/** Markers whose middles are nearer than this, in pixels, cover each other. */
const leastDistance = 32;
const smallest = 13;
const largest = 22;

/**
 * Gathers places into markers that do not cover each other. The place with most entities stays where it is and takes in those
 * around it, so the same entities give the same markers at a scale.
 *
 * @param scale pixels per kilometre.
 */
export function gatherPlaces(filled: readonly FilledPlace[], scale: number): readonly Marker[] {
  const groups: FilledPlace[][] = [];
  const inOrder = [...filled].sort(
    (a, b) => b.nodes.length - a.nodes.length || (a.place.key < b.place.key ? -1 : 1),
  );
  for (const one of inOrder) {
    const near = groups
      .map((group) => ({ group, away: distance(group[0]!.place.at, one.place.at) * scale }))
      .filter(({ away }) => away < leastDistance)
      .sort((a, b) => a.away - b.away)[0];
    if (near === undefined) groups.push([one]);
    else near.group.push(one);
  }
  return groups.map((group) => {
    const nodes = group.flatMap(({ nodes }) => nodes);
    const { key, at } = group[0]!.place;
    return { key, at, places: group.map(({ place }) => place), nodes, radius: radiusOf(nodes.length) };
  });
}

/** The scale of the step at or below `scale`: within a step, zooming gathers nothing anew. */
export function scaleStep(scale: number): number {
  return 2 ** (Math.floor(Math.log2(scale) * 4) / 4);
}

function radiusOf(count: number): number {
  return Math.min(largest, smallest + (count > 1 ? 1.5 * Math.log2(count) : 0));
}

function distance(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
