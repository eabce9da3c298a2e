import { describe, expect, test } from 'vitest';
import type { Caption } from '../../../web/graph/caption.ts';
import { graphTheme } from '../../../web/graph/graph-theme.ts';
import { layoutLadder } from '../../../web/graph/layouts/ladder.ts';
import { layoutInput } from '../../../web/graph/layouts/layout.ts';
import type { Level, Picture } from '../../../web/graph/picture.ts';
import { toSheet } from '../../../web/graph/picture-sheet.ts';
import { curvePoints, tieCurve } from '../../../web/graph/tie-curve.ts';
import { toSvg } from '../../../web/graph/to-svg.ts';
import { collaborationAndStructure, neighbourhood } from './scene-fixture.ts';

const theme = graphTheme((name) => `colour${name}`);
const texts = new Map(
  (['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL'] as readonly Level[]).map((level) => [
    level,
    { name: `Band ${level}`, count: '', missing: `Saknas ${level}`, hint: '' },
  ]),
);
const caption: Caption = {
  title: 'NATSAM & <andra>',
  legend: [
    { sort: 'kind', kind: 'PLATFORM', label: 'Plattform' },
    { sort: 'level', level: 'LOCAL', label: 'Lokal nivå' },
    { sort: 'line', dash: '2 4', width: 1, label: 'svag källa' },
  ],
  notes: ['Källor: Vinnova, Viable Cities. '.repeat(20), 'CC0'],
};
const natsam = neighbourhood(['natsam'], ['rise'], collaborationAndStructure);

function svgOf(picture: Picture, pinned: readonly string[] = []): string {
  const result = layoutLadder(layoutInput(picture));
  const sheet = toSheet(picture, result, texts, caption);
  const { positions } = result;
  return toSvg({ picture, positions, layout: 'ladder', pinned: new Set(pinned), sheet, theme });
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe('a picture as SVG', () => {
  test('has a line for every tie, a symbol and a name for every entity, and no image', () => {
    const svg = svgOf(natsam);
    const [, lines] = /<g fill="none">\n([\s\S]*?)\n<\/g>/.exec(svg)!;
    expect(count(lines!, /<path /g)).toBe(natsam.ties.length);
    expect(count(svg, /<g transform="translate\([^)]*\)"><path /g)).toBe(natsam.nodes.length);
    expect(count(svg, /paint-order="stroke"/g)).toBe(natsam.nodes.length);
    expect(svg).not.toContain('<image');
    expect(svg).toContain('RISE');
  });

  test('opens and closes its elements in order, and names what XML reserves', () => {
    const open: string[] = [];
    for (const [, close, name, , empty] of svgOf(natsam).matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name!);
    }
    expect(open).toEqual([]);
    expect(svgOf(natsam)).toContain('NATSAM &amp; &lt;andra&gt;');
    expect(svgOf(natsam)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('names its bands, says what is missing, and holds its whole caption within its edges', () => {
    const local = { ...natsam, nodes: natsam.nodes.map((node) => ({ ...node, level: 'LOCAL' as const })) };
    const svg = svgOf(local);
    expect(svg).toContain('BAND LOCAL');
    expect(svg).toContain('Saknas NATIONAL');
    expect(svg).not.toContain('Saknas LOCAL');
    expect(count(svg, /Viable Cities\./g)).toBe(20);
    expect(count(svg, /<g class="legend">/g)).toBe(3);
    expect(svg).toContain('>svag källa</text>');
    const [, top, height] = /viewBox="\S+ (\S+) \S+ (\S+)"/.exec(svg)!.map(Number);
    const feet = [...svg.matchAll(/<text x="\S+" y="(\S+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...feet)).toBeLessThan(top! + height!);
    expect(Math.min(...feet)).toBeGreaterThan(top!);
  });

  test('leaves out what is hidden, fades what is outside the filters, marks what is pinned', () => {
    const changed = {
      ...natsam,
      nodes: natsam.nodes.map((node) => ({
        ...node,
        isHidden: node.id === 'rise',
        isFaded: node.id === 'vinnova',
      })),
    };
    expect(svgOf(changed)).not.toContain('>RISE<');
    expect(count(svgOf(changed), /<g opacity="0.3">/g)).toBe(1);
    expect(svgOf(natsam, ['natsam']).length).toBeGreaterThan(svgOf(natsam).length);
  });

  test('is the same text every time', () => {
    expect(svgOf(natsam)).toBe(svgOf(neighbourhood(['natsam'], ['rise'], collaborationAndStructure)));
  });
});

test('control points come back from what Cytoscape takes', () => {
  const [from, to] = [
    { x: 10, y: 20 },
    { x: 310, y: 420 },
  ];
  const [first, last] = curvePoints(from, to, tieCurve(from, to));
  expect(first!.y).toBeCloseTo(220);
  expect(last!.y).toBeCloseTo(220);
  expect(first!.x).toBeGreaterThan(from.x);
  expect(last!.x).toBeLessThan(to.x);
});
