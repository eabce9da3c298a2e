import { describe, expect, test } from 'vitest';
import { graphTheme } from '../../../web/graph/graph-theme.ts';
import { kinds } from '../../../web/graph/kinds.ts';
import { labelLines, maxLineWidth, textWidth, withSoftHyphens } from '../../../web/graph/label-lines.ts';
import type { Picture, PictureNode } from '../../../web/graph/picture.ts';
import { tieCurve, tieSpan } from '../../../web/graph/tie-curve.ts';
import { iconPath } from '../../../web/graph/icon-path.ts';
import { markAt } from '../../../web/graph/mark-at.ts';
import { alongTie, toMarks } from '../../../web/graph/marks.ts';
import { symbolPath } from '../../../web/graph/symbol-path.ts';
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

const marksOf = (picture: Picture, pinned?: ReadonlySet<string>) =>
  toMarks(picture, at, 'ladder', theme, pinned);

describe('drawing a picture', () => {
  test('puts every entity where the layout has it, with its level’s colour and its kind’s shape', () => {
    const marks = marksOf({ nodes: [node('a', { kind: 'AGENCY' })], ties: [] });
    expect(marks.nodes.get('a')).toMatchObject({
      at: at.a,
      look: { shape: 'hexagon' },
      colours: { solid: 'value-of--sk-national' },
    });
    expect(toElements(marks)).toMatchObject([{ position: at.a, data: { id: 'a' } }]);
  });

  test('knows what lies under the pointer: an entity before the ties that end at it, a tie along its curve', () => {
    const marks = marksOf({ nodes: [node('a'), node('b', { level: 'LOCAL' })], ties: [tie('a', 'b')] });
    expect(markAt(marks, { x: 3, y: -4 }, 1, false)).toBe('a');
    expect(markAt(marks, alongTie(marks.ties.get('a-b')!, 0.3), 1, false)).toBe('a-b');
    expect(markAt(marks, { x: 90, y: 20 }, 1, false)).toBe(null);
    expect(markAt(marks, { x: 33, y: 0 }, 1, false)).toBe(null);
    expect(markAt(marks, { x: 33, y: 0 }, 1, true)).toBe('a');
  });

  test('leaves out what is hidden, and its ties', () => {
    const picture: Picture = { nodes: [node('a'), node('b', { isHidden: true })], ties: [tie('a', 'b')] };
    expect(toElements(marksOf(picture)).map(({ data }) => data.id)).toEqual(['a']);
  });

  test('tells ties within a band, to the next and past one apart, and weak ones', () => {
    const { ties } = marksOf({
      nodes: [node('a'), node('b', { level: 'REGIONAL' }), node('c', { level: 'LOCAL' })],
      ties: [tie('a', 'b'), tie('a', 'c'), tie('b', 'c', true)],
    });
    expect([...ties.values()].map(({ dash }) => dash)).toEqual([[], [9, 5], [2, 4]]);
    expect([tieSpan('LOCAL', 'LOCAL'), tieSpan('LOCAL', null)]).toEqual(['within', 'unknown']);
  });

  test('marks seeds, what lies outside the filters, and what is pinned', () => {
    const { nodes, ties } = marksOf(
      {
        nodes: [node('a', { isFaded: true }), node('b', { isSeed: true })],
        ties: [{ ...tie('a', 'b'), isFaded: true }],
      },
      new Set(['b']),
    );
    expect(nodes.get('a')).toMatchObject({ isFaded: true, isSeed: false, isPinned: false });
    expect(nodes.get('b')).toMatchObject({ isFaded: false, isSeed: true, isPinned: true });
    expect(ties.get('a-b')!.opacity).toBeLessThan(0.3);
  });

  test('knows an outline and an icon for every kind', () => {
    const { nodes } = marksOf({ nodes: kinds.map((kind) => node(kind, { kind })), ties: [] });
    for (const { look, icon } of nodes.values()) {
      expect(symbolPath(look)).toMatch(/^M[^a-z]+Z$|^M.*a.*Z$/);
      expect(iconPath(icon)).toMatch(/^[Mm]/);
      expect(symbolPath(look) + iconPath(icon)).not.toMatch(/NaN|undefined/);
    }
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

  test.each([
    ['Göteborgs innovationsplattform', ['Göteborgs', 'innovations-', 'plattform']],
    ['Omställningsplattform Dalsland', ['Omställnings-', 'plattform', 'Dalsland']],
    ['Kvalitetsmässan i år', ['Kvalitetsmäs-', 'san i år']],
  ])('%s breaks between syllables', (name, lines) => {
    expect(labelLines(name, 90, 3)).toEqual(lines);
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

test('a text may say where its long words can be broken, and loses no letter by it', () => {
  const word = 'Civilsamhällesorganisation';
  const soft = withSoftHyphens(word);
  expect(soft.replaceAll('\u00AD', '')).toBe(word);
  expect(soft.split('\u00AD')).toEqual(['Civil', 'sam', 'häl', 'le', 'sor', 'ga', 'ni', 'sa', 'tion']);
  expect(withSoftHyphens('Program eller överenskommelse')).toBe('Program eller överenskommelse');
});
