import type { ElementDefinition } from 'cytoscape';
import type { Marks } from './marks.ts';
import { straightCurve, tieCurve } from './tie-curve.ts';

/** What is drawn as Cytoscape's elements: where everything stands and how large it is, for what lies under the pointer. */
export function toElements({ nodes, ties }: Marks): ElementDefinition[] {
  return [
    ...[...nodes.values()].map(({ id, look, at }) => ({
      group: 'nodes' as const,
      data: { id, shape: look.shape, width: look.width, height: look.height },
      position: { ...at },
    })),
    ...[...ties.values()].map(({ id, source, target, bends, width }) => {
      const curve = bends.length === 0 ? straightCurve : tieCurve(source.at, target.at);
      return {
        group: 'edges' as const,
        data: {
          id,
          source: source.id,
          target: target.id,
          width,
          weights: null,
          ...(curve === straightCurve ? {} : { ...curve }),
        },
      };
    }),
  ];
}
