import { describe, expect, test } from 'vitest';
import { aroundPins } from '../../../web/graph/layouts/around-pins.ts';
import { layoutLadder } from '../../../web/graph/layouts/ladder.ts';
import { layoutInput } from '../../../web/graph/layouts/layout.ts';
import type { LayoutNode, LayoutResult } from '../../../web/graph/layouts/layout.ts';
import { layoutNetwork } from '../../../web/graph/layouts/network.ts';
import type { Position } from '../../../web/graph/picture.ts';
import { collaborationAndStructure, neighbourhood } from './scene-fixture.ts';

type Places = Readonly<Record<string, Position>>;

/** Mulberry32: the same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function overlaps(a: LayoutNode, b: LayoutNode, places: Places): boolean {
  const [at, other] = [places[a.id]!, places[b.id]!];
  const besides = Math.abs(at.x - other.x) >= (a.width + b.width) / 2 - 0.01;
  return !besides && at.y + a.below > other.y - b.above + 0.01 && other.y + b.below > at.y - a.above + 0.01;
}

function farthest(before: Places, after: Places, except: Places = {}): number {
  return Math.max(
    0,
    ...Object.entries(before)
      .filter(([id]) => except[id] === undefined)
      .map(([id, { x, y }]) => Math.hypot(after[id]!.x - x, after[id]!.y - y)),
  );
}

const seeds = ['natsam', 'viable-cities', 'future-by-lund', 'kommun-goteborg', 'vinnova'];

describe.each([
  ['ladder', layoutLadder],
  ['network', layoutNetwork],
] as const)('expanding and pinning the %s', (_name, layout) => {
  test.each([1, 2, 3, 4, 5, 6])('moves nothing that is drawn, and covers no pinned entity (%i)', (round) => {
    const random = numbers(round);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    const seed = seeds[round % seeds.length]!;
    const expansions: string[] = [];
    const pins: Record<string, Position> = {};
    const scene = () => layoutInput(neighbourhood([seed], expansions, collaborationAndStructure));
    const place = (): LayoutResult => aroundPins(scene(), layout(scene()), pins);

    let drawn = place().positions;
    for (let turn = 0; turn < 3; turn += 1) {
      const node = pick(scene().nodes);
      const { x, y } = drawn[node.id]!;
      pins[node.id] = { x: Math.round(x + (random() - 0.5) * 600), y: Math.round(y) };
      drawn = place().positions;
      for (const [id, pin] of Object.entries(pins)) expect(drawn[id]).toEqual(pin);

      const before = new Set(Object.keys(drawn));
      expansions.push(pick(scene().nodes).id);
      const { nodes } = scene();
      const after = place().positions;
      expect(farthest(drawn, after)).toBeLessThanOrEqual(2);
      for (const fresh of nodes.filter(({ id }) => !before.has(id)))
        for (const pinned of nodes.filter(({ id }) => pins[id] !== undefined))
          expect([fresh.id, pinned.id, overlaps(fresh, pinned, after)]).toEqual([fresh.id, pinned.id, false]);
      drawn = after;
    }
  });

  test('makes way under a pin that is put on what an expansion brought, and only there', () => {
    const input = layoutInput(neighbourhood(['natsam'], ['rise'], collaborationAndStructure));
    const plain = layout(input);
    const fresh = input.nodes.find(({ stage }) => stage === 1)!;
    const pins = { natsam: plain.positions[fresh.id]! };
    const { positions } = aroundPins(input, plain, pins);
    const natsam = input.nodes.find(({ id }) => id === 'natsam')!;
    expect(overlaps(natsam, fresh, positions)).toBe(false);
    const touched = {
      ...pins,
      ...Object.fromEntries(
        input.nodes
          .filter((node) => node.stage === 1 && overlaps(node, natsam, { ...plain.positions, ...pins }))
          .map(({ id }) => [id, positions[id]!]),
      ),
    };
    expect(farthest(plain.positions, positions, touched)).toBe(0);
    expect(aroundPins(input, plain, {})).toBe(plain);
  });
});
