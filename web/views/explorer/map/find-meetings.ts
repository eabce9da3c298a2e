import { kindLooks } from '../../../graph/kinds.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import type { Marker } from './gather-places.ts';
import { arcEnds } from './merge-ties.ts';
import type { Arc } from './merge-ties.ts';

/**
 * Pairs of markers that meet in something without a place, such as a project that both take part in: one arc for each pair. Without
 * these the map would show next to nothing of who works together, since few organisations are tied to each other directly.
 */
export function findMeetings(
  ties: readonly SceneTie[],
  markerOf: ReadonlyMap<string, Marker>,
  unplaced: readonly SceneNode[],
): readonly Arc[] {
  const hubs = new Map(unplaced.filter(isMeetingPlace).map((hub) => [hub.id, new Set<Marker>()]));
  for (const { family, from, to } of ties) {
    if (family !== 'COLLABORATION') continue;
    for (const [hub, end] of [
      [from, to],
      [to, from],
    ] as const) {
      const marker = markerOf.get(end);
      if (marker !== undefined) hubs.get(hub)?.add(marker);
    }
  }
  const arcs = new Map<
    string,
    { readonly from: Marker; readonly to: Marker; readonly through: SceneNode[] }
  >();
  for (const hub of unplaced) {
    const met = [...(hubs.get(hub.id) ?? [])];
    met.forEach((one, index) => {
      for (const other of met.slice(index + 1)) {
        const [from, to] = arcEnds(one, other);
        const key = `${from.key}~${to.key}`;
        const arc = arcs.get(key) ?? { from, to, through: [] };
        arc.through.push(hub);
        arcs.set(key, arc);
      }
    });
  }
  return [...arcs]
    .map(([key, arc]) => ({ key, ...arc, ties: [] }))
    .sort((a, b) => b.through.length - a.through.length || (a.key < b.key ? -1 : 1));
}

/** True for what people work together in; a theme or a report in common is no meeting. */
function isMeetingPlace({ kind }: SceneNode): boolean {
  const { lane } = kindLooks[kind];
  return lane === 'initiative' || lane === 'platform' || kind === 'NETWORK';
}
