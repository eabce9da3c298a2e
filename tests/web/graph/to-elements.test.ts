import { describe, expect, test } from 'vitest';
import { graphTheme } from '../../../web/graph/graph-theme.ts';
import { kinds } from '../../../web/graph/kinds.ts';
import { labelLines, maxLineWidth, textWidth } from '../../../web/graph/label-lines.ts';
import type { Picture, PictureNode } from '../../../web/graph/picture.ts';
import { tieCurve, tieSpan } from '../../../web/graph/tie-curve.ts';
import { toElements } from '../../../web/graph/to-elements.ts';

const theme = graphTheme((name) => `value-of${name}`);
const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'PROJECT',
  level: 'NATIONAL',
  label: id,
  stage: 0,
  isSeed: false,
  isWeak: false,
  isFaded: false,
  isHidden: false,
  count: 1,
  ...more,
});
const tie = (from: string, to: string, isWeak = false) => ({
  id: `${from}-${to}`,
  from,
  to,
  label: 'deltar i',
  isWeak,
  isFaded: false,
  isKey: false,
  weight: 1,
});
const at = { a: { x: 0, y: 0 }, b: { x: 100, y: 200 }, c: { x: 0, y: 500 } };

describe('drawing a picture', () => {
  test('puts every entity where the layout has it, with its level’s colour and its kind’s shape', () => {
    const [drawn] = toElements({ nodes: [node('a', { kind: 'AGENCY' })], ties: [] }, at, 'ladder', theme);
    expect(drawn).toMatchObject({
      position: at.a,
      data: { id: 'a', shape: 'hexagon', colour: 'value-of--sk-national' },
    });
  });

  test('leaves out what is hidden, and its ties', () => {
    const picture: Picture = { nodes: [node('a'), node('b', { isHidden: true })], ties: [tie('a', 'b')] };
    expect(toElements(picture, at, 'ladder', theme).map(({ data }) => data.id)).toEqual(['a']);
  });

  test('tells ties within a band, to the next and past one apart, and weak ones', () => {
    const picture: Picture = {
      nodes: [node('a'), node('b', { level: 'REGIONAL' }), node('c', { level: 'LOCAL' })],
      ties: [tie('a', 'b'), tie('a', 'c', true)],
    };
    expect(
      toElements(picture, at, 'ladder', theme)
        .slice(3)
        .map(({ classes }) => classes),
    ).toEqual([['between'], ['skips', 'weak']]);
    expect([tieSpan('LOCAL', 'LOCAL'), tieSpan('LOCAL', null)]).toEqual(['within', 'unknown']);
  });

  test('gives a seed a filled symbol', () => {
    const [seed] = toElements({ nodes: [node('a', { isSeed: true })], ties: [] }, at, 'ladder', theme);
    expect(seed).toMatchObject({ classes: ['seed'], data: { fill: 'value-of--sk-national' } });
  });

  test('marks what lies outside the filters, and what is pinned by a pin beside its icon', () => {
    const picture: Picture = {
      nodes: [node('a', { isFaded: true }), node('b')],
      ties: [{ ...tie('a', 'b'), isFaded: true }],
    };
    const drawn = toElements(picture, at, 'network', theme, new Set(['b']));
    expect(drawn.map(({ classes }) => classes)).toEqual([['faded'], ['pinned'], ['faded']]);
    expect(drawn[1]!.data['icons']).toHaveLength(2);
  });

  test('knows a look for every kind', () => {
    const elements = toElements(
      { nodes: kinds.map((kind) => node(kind, { kind })), ties: [] },
      {},
      'network',
      theme,
    );
    expect(elements.every(({ data }) => data['icon'].startsWith('data:image/svg+xml'))).toBe(true);
  });
});

describe('a label', () => {
  test.each([
    'Vinnova',
    'Innovationsplattform hållbara Stockholm (IPHS) för alla',
    'Arbetsmarknadsdepartementsnämndemannen',
    'a b',
  ])('%s has at most two lines, none too wide', (name) => {
    const lines = labelLines(name);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.every((line) => textWidth(line) <= maxLineWidth)).toBe(true);
  });

  test('says by an ellipsis that it goes on', () => {
    expect(labelLines('Innovationsplattform hållbara Stockholm för alla').at(-1)).toMatch(/…$/);
    expect(labelLines('Future by Lund')).toEqual(['Future by Lund']);
  });
});

test('a tie over its own row rises above those between, and one to the neighbour runs straight', () => {
  expect(tieCurve({ x: 0, y: 0 }, { x: 100, y: 0 }).distances).toEqual([0, 0]);
  expect(tieCurve({ x: 0, y: 0 }, { x: 400, y: 0 }).distances.every((distance) => distance < -20)).toBe(true);
});
