import { describe, expect, test } from 'vitest';
import { mapModel } from '../../../web/views/explorer/map/map-model.ts';
import { marksOf } from '../../../web/views/explorer/map/marks.ts';
import { nextArc, nextMarker } from '../../../web/views/explorer/map/map-walk.ts';
import { sceneOf } from './scene-of.ts';
import { sweden } from './sweden.ts';

const codes: Readonly<Record<string, string>> = {
  lund: '1281',
  kiruna: '2584',
  umea: '2480',
  vinnova: '0180',
};
const scene = sceneOf(
  [
    'lund PLATFORM LOCAL',
    'kiruna PLATFORM LOCAL',
    'umea PLATFORM LOCAL',
    'vinnova AGENCY NATIONAL',
    'natsam PROJECT NATIONAL',
  ],
  [
    'lund COLLABORATES_WITH COLLABORATION kiruna',
    'umea PARTICIPATES_IN COLLABORATION natsam',
    'vinnova FUNDS COLLABORATION natsam',
  ],
);
const nodes = scene.nodes.map((node) => ({ ...node, municipalityCode: codes[node.id] ?? null }));
const model = mapModel(nodes, scene.ties, sweden, 1);
const marker = (id: string) => model.markerOf.get(id)!;
const none = new Set<string>();

describe('what the reader looks at', () => {
  test('dims all that is neither tied to it nor meets with it', () => {
    const marks = marksOf(model, { sort: 'marker', key: marker('lund').key }, null, none);
    expect(marks.classes(marker('lund'))).toBe('lit');
    expect(marks.classes(marker('kiruna'))).toBe('lit');
    expect(marks.classes(marker('umea'))).toBe('dim');
    expect(marks.classes(model.meetings[0]!)).toBe('dim');
    expect(marks.counted).toEqual(model.arcs);
  });

  test('beside the map lights whom it ties, on the map', () => {
    const marks = marksOf(model, { sort: 'entity', key: 'natsam' }, null, none);
    expect(['lund', 'kiruna', 'umea', 'vinnova'].map((id) => marks.classes(marker(id)))).toEqual([
      'dim',
      'dim',
      'lit',
      'lit',
    ]);
    expect(marks.counted).toEqual(model.meetings);
  });
});

describe('what is selected or faded', () => {
  test('is marked, be it an entity, a tie or something without a place', () => {
    expect(marksOf(model, null, 'lund', none).classes(marker('lund'))).toBe('selected lit');
    expect(marksOf(model, null, 'tie:lund-kiruna', none).classes(model.arcs[0]!)).toBe('selected');
    expect(marksOf(model, null, 'natsam', none).classes(marker('umea'))).toBe('lit');
    expect(marksOf(model, null, null, none).classes(marker('lund'))).toBe('');
  });

  test('fades a marker only where all that lies there is faded', () => {
    const marks = marksOf(model, null, null, new Set(['lund', 'tie:lund-kiruna']));
    expect(marks.classes(marker('lund'))).toBe('faded');
    expect(marks.classes(model.arcs[0]!)).toBe('faded');
    expect(marks.classes(marker('kiruna'))).toBe('');
    const shared = mapModel(
      nodes.map((node) => ({ ...node, municipalityCode: '1281' })),
      scene.ties,
      sweden,
      1,
    );
    expect(marksOf(shared, null, null, new Set(['lund'])).classes(shared.markers[0]!)).toBe('');
  });
});

describe('the keyboard on the map', () => {
  const view = { scale: 1, x: 0, y: 0 };

  test('goes to the next marker in a direction, and stays where there is none', () => {
    const from = (id: string) => ({ sort: 'marker', key: marker(id).key }) as const;
    expect(nextMarker('ArrowUp', from('lund'), model, view)).toBe(marker('vinnova').key);
    expect(nextMarker('ArrowUp', from('umea'), model, view)).toBe(marker('kiruna').key);
    expect(nextMarker('ArrowDown', from('lund'), model, view)).toBeNull();
  });

  test('goes through a marker’s arcs, round and round', () => {
    const arcs = [...model.arcs, ...model.meetings];
    const own = nextArc(marker('lund').key, undefined, 1, arcs);
    expect(own).toBe(model.arcs[0]!.key);
    expect(nextArc(marker('lund').key, own!, 1, arcs)).toBe(own);
    expect(nextArc(marker('umea').key, undefined, -1, arcs)).toBe(model.meetings[0]!.key);
    expect(nextArc('municipality:0000', undefined, 1, arcs)).toBeNull();
  });
});
