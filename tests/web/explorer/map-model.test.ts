import { describe, expect, test } from 'vitest';
import { arcCurve, arcWidth } from '../../../web/views/explorer/map/arc-curve.ts';
import { gatherPlaces, scaleStep } from '../../../web/views/explorer/map/gather-places.ts';
import { mapModel, tiedTo } from '../../../web/views/explorer/map/map-model.ts';
import { placeEntities } from '../../../web/views/explorer/map/place-entities.ts';
import type { SceneNode } from '../../../web/views/explorer/scene.ts';
import { sceneOf } from './scene-of.ts';
import { sweden } from './sweden.ts';

const codes: Readonly<Record<string, string>> = {
  lund: '1281',
  'lunds-kommun': '1281',
  malmo: '1280',
  kiruna: '2584',
  vinnova: '0180',
  energi: '1814',
  fel: '9999',
};
const scene = sceneOf(
  [
    'lund PLATFORM LOCAL',
    'lunds-kommun MUNICIPALITY LOCAL',
    'malmo MUNICIPALITY LOCAL',
    'kiruna PLATFORM LOCAL',
    'vinnova AGENCY NATIONAL',
    'skane REGION REGIONAL',
    'natsam PROJECT NATIONAL',
    'fel COMPANY LOCAL',
  ],
  [
    'lund PART_OF STRUCTURE lunds-kommun',
    'lund COLLABORATES_WITH COLLABORATION kiruna',
    'kiruna LEARNED_FROM LEARNING lunds-kommun',
    'lund COLLABORATES_WITH COLLABORATION malmo',
    'vinnova FUNDS COLLABORATION natsam',
    'lund PARTICIPATES_IN COLLABORATION natsam',
  ],
);
const nodes: readonly SceneNode[] = scene.nodes.map((node) => ({
  ...node,
  municipalityCode: codes[node.id] ?? null,
  countyCode: node.id === 'skane' ? '12' : (codes[node.id]?.slice(0, 2) ?? null),
}));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const close = 8;
const wholeCountry = 0.5;

describe('entities on the map', () => {
  test('lie at their municipality, else at their county; what the map does not hold lies beside it', () => {
    const { filled, unplaced } = placeEntities(nodes, sweden.places);
    const at = Object.fromEntries(filled.map(({ place, nodes }) => [place.key, ids(nodes)]));
    expect(at).toEqual({
      'municipality:1281': ['lund', 'lunds-kommun'],
      'municipality:1280': ['malmo'],
      'municipality:2584': ['kiruna'],
      'municipality:0180': ['vinnova'],
      'county:12': ['skane'],
    });
    expect(ids(unplaced)).toEqual(['natsam', 'fel']);
  });

  test('are all still there when the map is not', () => {
    const { markers, unplaced, undrawn } = mapModel(nodes, scene.ties, undefined, close);
    expect(markers).toEqual([]);
    expect(unplaced).toHaveLength(8);
    expect(undrawn).toHaveLength(6);
  });

  test('share a marker where markers would cover each other, and part when there is room', () => {
    const { filled } = placeEntities(nodes, sweden.places);
    const far = gatherPlaces(filled, wholeCountry);
    expect(far.map(({ key, nodes }) => [key, nodes.length])).toEqual([
      ['municipality:1281', 4],
      ['municipality:0180', 1],
      ['municipality:2584', 1],
    ]);
    expect(far[0]!.at).toEqual(sweden.places.get('municipality:1281')!.at);
    expect(gatherPlaces(filled, close)).toHaveLength(5);
    expect(gatherPlaces([...filled].reverse(), wholeCountry).map(({ key }) => key)).toEqual(
      far.map(({ key }) => key),
    );
  });

  test('never cover each other, whatever lies where', () => {
    const everywhere = [...sweden.places.values()].map((place) => ({ place, nodes: [nodes[0]!] }));
    for (const scale of [0.3, 0.7, 2, 9]) {
      const markers = gatherPlaces(everywhere, scaleStep(scale));
      expect(markers.flatMap(({ places }) => places)).toHaveLength(311);
      const distances = markers.flatMap((one, index) =>
        markers.slice(index + 1).map((other) => Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)),
      );
      expect(Math.min(...distances) * scale).toBeGreaterThan(26);
    }
  });

  test('keep their markers while the zoom stays within a step', () => {
    expect(scaleStep(1)).toBe(1);
    expect(scaleStep(1.18)).toBe(1);
    expect(scaleStep(1.2)).toBeGreaterThan(1);
    expect(scaleStep(0.999)).toBeLessThan(1);
  });
});

describe('ties on the map', () => {
  const model = mapModel(nodes, scene.ties, sweden, close);

  test('are merged by pair of places, whichever way they run; the rest is counted', () => {
    expect(model.arcs.map(({ from, to, ties }) => [from.key, to.key, ties.length])).toEqual([
      ['municipality:1281', 'municipality:2584', 2],
      ['municipality:1280', 'municipality:1281', 1],
    ]);
    expect(ids(model.inside.get('municipality:1281')!)).toEqual(['tie:lund-lunds-kommun']);
    expect(ids(model.undrawn)).toEqual(['tie:vinnova-natsam', 'tie:lund-natsam']);
  });

  test('are each told once: drawn, inside a marker, or not drawn', () => {
    for (const scale of [wholeCountry, close]) {
      const { arcs, inside, undrawn } = mapModel(nodes, scene.ties, sweden, scale);
      const told = [...arcs.flatMap(({ ties }) => ties), ...[...inside.values()].flat(), ...undrawn];
      expect(ids(told).sort()).toEqual(ids(scene.ties).sort());
    }
  });

  test('count at both ends, once for a tie to itself', () => {
    expect(model.tieCount('lund')).toBe(4);
    expect(model.tieCount('natsam')).toBe(2);
    expect(model.tieCount('skane')).toBe(0);
  });

  test('say what belongs to a marker and to an arc', () => {
    const lund = tiedTo({ sort: 'marker', key: 'municipality:1281' }, model);
    expect(lund.has('municipality:2584')).toBe(true);
    expect(lund.has('municipality:0180')).toBe(true);
    expect(tiedTo({ sort: 'marker', key: 'municipality:2584' }, model).has('municipality:0180')).toBe(false);
    const arc = tiedTo({ sort: 'arc', key: model.arcs[1]!.key }, model);
    expect([...arc].sort()).toEqual(
      ['municipality:1280', 'municipality:1280|municipality:1281', 'municipality:1281'].sort(),
    );
  });

  test('join places that meet in a project without a place, and not those that share a theme', () => {
    expect(model.meetings.map(({ from, to, through }) => [from.key, to.key, ids(through)])).toEqual([
      ['municipality:1281', 'municipality:0180', ['natsam']],
    ]);
    const theme = scene.nodes.map((node) =>
      node.id === 'natsam' ? { ...node, kind: 'THEME' as const } : node,
    );
    const places = new Map(nodes.map(({ id, municipalityCode }) => [id, municipalityCode]));
    const themed = theme.map((node) => ({ ...node, municipalityCode: places.get(node.id) ?? null }));
    expect(mapModel(themed, scene.ties, sweden, close).meetings).toEqual([]);
    const natsam = tiedTo({ sort: 'entity', key: 'natsam' }, model);
    expect([...natsam].filter((key) => key.startsWith('municipality'))).toHaveLength(3);
  });

  test('are the same picture whatever the order that they come in', () => {
    const turned = mapModel([...nodes].reverse(), [...scene.ties].reverse(), sweden, close);
    expect(turned.markers.map(({ key }) => key)).toEqual(model.markers.map(({ key }) => key));
    expect(turned.arcs.map(({ key }) => key)).toEqual(model.arcs.map(({ key }) => key));
  });
});

describe('an arc', () => {
  test('leaves the straight line to the north, and its middle lies on it', () => {
    const { path, middle } = arcCurve({ x: 0, y: 100 }, { x: 200, y: 100 });
    expect(path).toBe('M0,100Q100,36 200,100');
    expect(middle).toEqual({ x: 100, y: 68 });
  });

  test('grows with its number, and not beyond what one can see around', () => {
    expect(arcWidth(1)).toBeLessThan(arcWidth(2));
    expect(arcWidth(8)).toBeLessThan(arcWidth(20));
    expect(arcWidth(10_000)).toBe(8);
  });
});
