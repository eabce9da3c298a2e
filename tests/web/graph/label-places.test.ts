import { describe, expect, test } from 'vitest';
import { graphTheme } from '../../../web/graph/graph-theme.ts';
import { leastSize, placeLabels } from '../../../web/graph/label-places.ts';
import type { LabelPlace } from '../../../web/graph/label-places.ts';
import { layoutPicture } from '../../../web/graph/layouts/layouts.ts';
import type { LayoutName } from '../../../web/graph/layouts/layouts.ts';
import { toMarks } from '../../../web/graph/marks.ts';
import { generatedScene } from '../../bench/web/generated-scene.ts';
import { collaborationAndStructure, neighbourhood } from './scene-fixture.ts';

const theme = graphTheme((name) => `value-of${name}`);
const natsam = neighbourhood(['natsam'], ['rise'], collaborationAndStructure);
const vinnova = neighbourhood(['vinnova'], [], collaborationAndStructure);

function marksOf(picture: typeof natsam, layout: LayoutName) {
  return toMarks(picture, layoutPicture(layout, picture).positions, layout, theme);
}

function overlapping(places: readonly LabelPlace[]): number {
  return places.flatMap(({ box: a }, index) =>
    places
      .slice(index + 1)
      .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;
}

describe('names in a picture', () => {
  test.each([
    ['ladder', natsam, 0.9],
    ['ladder', natsam, 0.4],
    ['network', natsam, 0.6],
    ['network', vinnova, 0.3],
    ['network', generatedScene(500, 1500), 0.3],
  ] as const)('lie on no other and are readable: %s %#', (layout, picture, zoom) => {
    const places = placeLabels(
      { nodes: marksOf(picture, layout).nodes.values(), ties: marksOf(picture, layout).ties.values() },
      zoom,
    );
    const all = [...places.nodes.values(), ...places.ties.values()];
    expect(all.length).toBeGreaterThan(5);
    expect(overlapping(all)).toBe(0);
    expect(Math.min(...[...places.nodes.values()].map(({ size }) => size))).toBeGreaterThanOrEqual(leastSize);
  });

  test('are all told at the size at which the ladder of NATSAM opens', () => {
    const { nodes } = marksOf(natsam, 'ladder');
    expect(placeLabels({ nodes: nodes.values(), ties: [] }, 0.85).nodes.size).toBe(nodes.size);
  });

  test('of seeds and of the best tied are told where there is no room for all', () => {
    const { nodes } = marksOf(generatedScene(1500, 5000), 'network');
    const told = placeLabels({ nodes: nodes.values(), ties: [] }, 0.3).nodes;
    expect(told.size).toBeLessThan(nodes.size);
    for (const { id, isSeed } of nodes.values()) if (isSeed) expect(told.has(id), id).toBe(true);
  });
});
