import type { MapEdge, MapNode } from '../../open-data/people-map.ts';

/** A map of Kumu, whose connections may name elements by their labels: it is held in memory as a whole. */
export interface KumuMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}
