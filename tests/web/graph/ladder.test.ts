import { describe, expect, test } from 'vitest';
import { countCrossings } from '../../../web/graph/layouts/count-crossings.ts';
import { layoutLadder } from '../../../web/graph/layouts/ladder.ts';
import { laneRows, splitWideRows } from '../../../web/graph/layouts/ladder-rows.ts';
import { layoutInput } from '../../../web/graph/layouts/layout.ts';
import type { LayoutInput, LayoutResult } from '../../../web/graph/layouts/layout.ts';
import type { Picture, Position } from '../../../web/graph/picture.ts';
import { collaborationAndStructure, neighbourhood } from './scene-fixture.ts';

const natsam = neighbourhood(['natsam'], [], collaborationAndStructure);
const natsamWhole = neighbourhood(['natsam']);
const sixty = neighbourhood(['natsam', 'vinnova', 'goteborgs-stad'], [], collaborationAndStructure);
const pictures: readonly (readonly [string, Picture])[] = [
  ['NATSAM', natsam],
  ['NATSAM with every family', natsamWhole],
  ['a selection of about 60', sixty],
];

describe('the ladder', () => {
  test('is the same picture however the entities and ties come', () => {
    const turned = { nodes: natsam.nodes.toReversed(), ties: natsam.ties.toReversed() };
    expect(rounded(layoutLadder(layoutInput(turned)))).toEqual(rounded(layoutLadder(layoutInput(natsam))));
  });

  test.each(pictures)('keeps every entity of %s in the band of its level', (_name, picture) => {
    const { positions, bands } = layoutLadder(layoutInput(picture));
    for (const node of layoutInput(picture).nodes) {
      const band = bands.find(({ level }) => level === node.level)!;
      const { y } = positions[node.id]!;
      expect([node.id, y - node.above >= band.top, y + node.below <= band.bottom]).toEqual([
        node.id,
        true,
        true,
      ]);
    }
  });

  test('has four bands, international at the top, and a fifth only for unknown levels', () => {
    const { bands } = layoutLadder(layoutInput(natsam));
    expect(bands.map(({ level }) => level)).toEqual(['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL']);
    expect(bands.every((band, index) => band.top === (bands[index - 1]?.bottom ?? band.top))).toBe(true);
    const unknown = {
      ...natsam,
      nodes: natsam.nodes.map((node) => (node.id === 'rise' ? { ...node, level: null } : node)),
    };
    expect(layoutLadder(layoutInput(unknown)).bands.map(({ level }) => level)).toEqual([
      'INTERNATIONAL',
      'NATIONAL',
      'REGIONAL',
      'LOCAL',
      null,
    ]);
  });

  test.each(pictures)('lets no symbol or label of %s overlap another', (_name, picture) => {
    expect(overlaps(layoutInput(picture), layoutLadder(layoutInput(picture)))).toEqual([]);
  });

  test.each(pictures)('lets fewer ties of %s cross than the order of the alphabet does', (_name, picture) => {
    const input = layoutInput(picture);
    const { positions } = layoutLadder(input);
    expect(countCrossings(input.ties, positions)).toBeLessThan(countCrossings(input.ties, unsorted(input)));
  });
});

describe('expanding the ladder', () => {
  test.each([
    ['one time', ['innovationsplattform-goteborg']],
    ['three times', ['innovationsplattform-goteborg', 'rise', 'vinnova']],
  ])('%s moves nothing and overlaps nothing', (_name, expansions) => {
    const before = layoutLadder(
      layoutInput(neighbourhood(['natsam'], expansions.slice(0, -1), collaborationAndStructure)),
    );
    const picture = layoutInput(neighbourhood(['natsam'], expansions, collaborationAndStructure));
    const after = layoutLadder(picture);
    expect(Object.keys(after.positions).length).toBeGreaterThan(Object.keys(before.positions).length);
    expect(after.positions).toMatchObject(before.positions);
    expect(overlaps(picture, after)).toEqual([]);
  });
});

function overlaps({ nodes }: LayoutInput, { positions }: LayoutResult): string[] {
  return nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const [at, other] = [positions[a.id]!, positions[b.id]!];
      const besides = Math.abs(at.x - other.x) >= (a.width + b.width) / 2 - 0.01;
      const beneath = at.y + a.below <= other.y - b.above || other.y + b.below <= at.y - a.above;
      return besides || beneath ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

function unsorted(input: LayoutInput): Record<string, Position> {
  const positions: Record<string, Position> = {};
  splitWideRows(laneRows(input)).forEach(({ nodes }, row) =>
    nodes.forEach((node, at) => (positions[node.id] = { x: at * 130, y: row * 120 })),
  );
  return positions;
}

function rounded({ positions }: LayoutResult) {
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]),
  );
}
