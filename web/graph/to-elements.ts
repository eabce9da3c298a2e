import type { ElementDefinition } from 'cytoscape';
import type { Marks } from './marks.ts';

/** What is drawn as Cytoscape's elements: what there is, and where it stands. */
export function toElements({ nodes, ties }: Pick<Marks, 'nodes' | 'ties'>): ElementDefinition[] {
  return [
    ...[...nodes.values()].map(({ id, at }) => ({
      group: 'nodes' as const,
      data: { id },
      position: { ...at },
    })),
    ...[...ties.values()].map(({ id, source, target }) => ({
      group: 'edges' as const,
      data: { id, source: source.id, target: target.id },
    })),
  ];
}
