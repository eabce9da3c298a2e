import type { SceneNode, SceneTie } from '../scene.ts';
import type { BaseMap } from './base-map.ts';
import { gatherPlaces } from './gather-places.ts';
import type { Marker } from './gather-places.ts';
import { mergeTies } from './merge-ties.ts';
import type { Arc, MergedTies } from './merge-ties.ts';
import { placeEntities } from './place-entities.ts';

/** Everything on the map at one scale. */
export interface MapModel extends MergedTies {
  readonly markers: readonly Marker[];
  readonly markerOf: ReadonlyMap<string, Marker>;
  readonly unplaced: readonly SceneNode[];
  readonly byId: ReadonlyMap<string, SceneNode>;
  /** How many ties of the selection an entity has. */
  readonly tieCount: (id: string) => number;
}

/** Puts a selection on the map. Without a base map everything is without a place. */
export function mapModel(
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  base: BaseMap | undefined,
  scale: number,
): MapModel {
  const { filled, unplaced } = placeEntities(nodes, base?.places ?? new Map());
  const markers = [...gatherPlaces(filled, scale)].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const counts = new Map<string, number>();
  for (const { from, to } of ties)
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return {
    ...mergeTies(ties, markers),
    markers,
    markerOf: new Map(markers.flatMap((marker) => marker.nodes.map(({ id }) => [id, marker] as const))),
    unplaced,
    byId: new Map(nodes.map((node) => [node.id, node])),
    tieCount: (id) => counts.get(id) ?? 0,
  };
}

/** A marker or an arc, by its key. */
export interface MapThing {
  readonly sort: 'marker' | 'arc';
  readonly key: string;
}

/** The markers and arcs that something is tied to, itself among them, by key. */
export function tiedTo({ sort, key }: MapThing, arcs: readonly Arc[]): ReadonlySet<string> {
  const near = arcs.filter(
    (arc) => arc.key === key || (sort === 'marker' && (arc.from.key === key || arc.to.key === key)),
  );
  return new Set([key, ...near.flatMap((arc) => [arc.key, arc.from.key, arc.to.key])]);
}
