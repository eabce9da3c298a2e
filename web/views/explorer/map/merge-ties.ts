import type { SceneNode, SceneTie } from '../scene.ts';
import type { Marker } from './gather-places.ts';

/** All that ties two markers, drawn as one arc: their ties, or what they meet in. */
export interface Arc {
  readonly key: string;
  /** The western end; of two at the same meridian, the northern. */
  readonly from: Marker;
  readonly to: Marker;
  readonly ties: readonly SceneTie[];
  /** What its ends meet in, where they have no tie of their own; else empty. */
  readonly through: readonly SceneNode[];
}

/** Ties by how the map shows them. */
export interface MergedTies {
  /** Those with most ties first, so that thin arcs lie upon thick ones. */
  readonly arcs: readonly Arc[];
  /** Ties whose both ends lie at one marker, by the marker's key. */
  readonly inside: ReadonlyMap<string, readonly SceneTie[]>;
  /** Ties to something without a place. */
  readonly undrawn: readonly SceneTie[];
}

/** Merges ties by the pair of markers that they run between. */
export function mergeTies(ties: readonly SceneTie[], markers: readonly Marker[]): MergedTies {
  const markerOf = new Map(markers.flatMap((marker) => marker.nodes.map(({ id }) => [id, marker] as const)));
  const arcs = new Map<string, { readonly from: Marker; readonly to: Marker; readonly ties: SceneTie[] }>();
  const inside = new Map<string, SceneTie[]>();
  const undrawn: SceneTie[] = [];
  for (const tie of ties) {
    const [one, other] = [markerOf.get(tie.from), markerOf.get(tie.to)];
    if (one === undefined || other === undefined) undrawn.push(tie);
    else if (one === other) inside.set(one.key, [...(inside.get(one.key) ?? []), tie]);
    else {
      const [from, to] = arcEnds(one, other);
      const key = `${from.key}|${to.key}`;
      const arc = arcs.get(key) ?? { from, to, ties: [] };
      arc.ties.push(tie);
      arcs.set(key, arc);
    }
  }
  const merged = [...arcs].map(([key, arc]) => ({ key, ...arc, through: [] }));
  return {
    arcs: merged.sort((a, b) => b.ties.length - a.ties.length || (a.key < b.key ? -1 : 1)),
    inside,
    undrawn,
  };
}

/** Two markers in the order that an arc has them, whichever came first. */
export function arcEnds(one: Marker, other: Marker): readonly [from: Marker, to: Marker] {
  const order = one.at.x - other.at.x || one.at.y - other.at.y || (one.key < other.key ? -1 : 1);
  return order < 0 ? [one, other] : [other, one];
}
