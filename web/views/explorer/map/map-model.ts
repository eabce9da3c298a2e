import type { SceneNode, SceneTie } from '../scene.ts';
import type { BaseMap } from './base-map.ts';
import { findMeetings } from './find-meetings.ts';
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
  /** Arcs between markers that meet in something without a place. */
  readonly meetings: readonly Arc[];
  readonly byId: ReadonlyMap<string, SceneNode>;
  /** How many ties of the selection an entity has. */
  readonly tieCount: (id: string) => number;
  /** What an entity has ties to, by id. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
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
  const markerOf = new Map(markers.flatMap((marker) => marker.nodes.map(({ id }) => [id, marker] as const)));
  const counts = new Map<string, number>();
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of ties) {
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return {
    ...mergeTies(ties, markers),
    markers,
    markerOf,
    unplaced,
    meetings: findMeetings(ties, markerOf, unplaced),
    byId: new Map(nodes.map((node) => [node.id, node])),
    tieCount: (id) => counts.get(id) ?? 0,
    neighbours,
  };
}

/** A marker or an arc, by its key; or an entity beside the map, by its id. */
export interface MapThing {
  readonly sort: 'marker' | 'arc' | 'entity';
  readonly key: string;
}

/** The markers and arcs that something is tied to or meets with, itself among them, by key. */
export function tiedTo(
  { sort, key }: MapThing,
  { arcs, meetings, markerOf, neighbours }: MapModel,
): ReadonlySet<string> {
  const all = [...arcs, ...meetings];
  if (sort === 'entity') {
    const markers = [...(neighbours.get(key) ?? [])].flatMap((id) => markerOf.get(id)?.key ?? []);
    const through = all.filter((arc) => arc.through.some(({ id }) => id === key));
    return new Set([key, ...markers, ...through.map((arc) => arc.key)]);
  }
  const near = all.filter(
    (arc) => arc.key === key || (sort === 'marker' && (arc.from.key === key || arc.to.key === key)),
  );
  return new Set([key, ...near.flatMap((arc) => [arc.key, arc.from.key, arc.to.key])]);
}

/** Every line of a map: ties, and meetings in something that has no place. */
export function arcsOf({ arcs, meetings }: MapModel): readonly Arc[] {
  return [...arcs, ...meetings];
}
