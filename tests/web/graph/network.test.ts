import { describe, expect, test } from 'vitest';
import { layoutInput } from '../../../web/graph/layouts/layout.ts';
import { layoutNetwork } from '../../../web/graph/layouts/network.ts';
import { collaborationAndStructure, neighbourhood } from './scene-fixture.ts';

const natsam = layoutInput(neighbourhood(['natsam'], [], collaborationAndStructure));

describe('the network', () => {
  test('is the same picture every time', () => {
    const turned = { nodes: natsam.nodes.toReversed(), ties: natsam.ties };
    expect(layoutNetwork(turned)).toEqual(layoutNetwork(natsam));
  });

  test('lets no label overlap another in NATSAM', () => {
    const { positions } = layoutNetwork(natsam);
    for (const a of natsam.nodes)
      for (const b of natsam.nodes) {
        if (a.id >= b.id) continue;
        const [at, other] = [positions[a.id]!, positions[b.id]!];
        const besides = Math.abs(at.x - other.x) >= (a.width + b.width) / 2;
        const beneath = at.y + a.below <= other.y - b.above || other.y + b.below <= at.y - a.above;
        expect([a.id, b.id, besides || beneath]).toEqual([a.id, b.id, true]);
      }
  });

  test('stays where it is when an entity is expanded', () => {
    const before = layoutNetwork(natsam).positions;
    const after = layoutNetwork(
      layoutInput(neighbourhood(['natsam'], ['rise'], collaborationAndStructure)),
    ).positions;
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    expect(after).toMatchObject(before);
  });
});
