import type { MapRecord } from '../../seeds/open-data/map-source.ts';
import type { MapEdge, MapNode } from '../../seeds/open-data/people-map.ts';

/** The elements that a map declares, people as well, without those that only lines name. */
export function elementsOf(records: readonly MapRecord[]): MapNode[] {
  return records.flatMap((record) => (record.what === 'element' && !record.isNamed ? [record.node] : []));
}

/** The lines of a map. */
export function linesOf(records: readonly MapRecord[]): MapEdge[] {
  return records.flatMap((record) => (record.what === 'line' ? [record.edge] : []));
}
