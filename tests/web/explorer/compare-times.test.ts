import { expect, test } from 'vitest';
import { emptyLink, readExplorerLink, writeExplorerLink } from '../../../web/links.ts';
import { localeOf } from '../../../web/locales/locale.ts';
import { showScene, treeOf } from '../../../web/views/explorer/shown.ts';
import { toPicture } from '../../../web/views/explorer/to-picture.ts';
import { treeModel } from '../../../web/views/explorer/tree-model.ts';
import { sceneOf } from './scene-of.ts';

const { nodes, ties, ...rest } = sceneOf(
  ['natsam PROJECT NATIONAL', 'lund PLATFORM LOCAL', 'kiruna PLATFORM LOCAL', 'vinnova AGENCY NATIONAL'],
  [
    'lund PARTICIPATES_IN COLLABORATION natsam',
    'kiruna PARTICIPATES_IN COLLABORATION natsam',
    'vinnova FUNDS COLLABORATION natsam',
  ],
);
/** Lund until 2018, Kiruna from 2020, Vinnova at no known time. */
const scene = {
  ...rest,
  nodes,
  ties: ties.map((tie) => ({
    ...tie,
    validTo: tie.from === 'lund' ? '2018' : null,
    validFrom: tie.from === 'kiruna' ? '2020' : null,
  })),
};
const link = {
  ...emptyLink,
  seeds: ['natsam'],
  from: '2020',
  to: '2023',
  compare: { from: '2016', to: '2019' },
};
const locale = localeOf('sv');

test('two times stand in one picture: what came bears a plus, what is gone a minus and is faint', () => {
  const shown = showScene(scene, link)!;
  const { grouped, selection, change } = shown;
  const picture = toPicture(grouped, selection, scene, locale, change);
  expect(picture.nodes.map(({ label, isFaded }) => `${label}${isFaded ? ' (faint)' : ''}`).sort()).toEqual([
    '+ kiruna',
    'natsam',
    'vinnova',
    '− lund (faint)',
  ]);
  expect(Object.fromEntries(change)).toEqual({
    kiruna: 'new',
    'tie:kiruna-natsam': 'new',
    lund: 'gone',
    'tie:lund-natsam': 'gone',
  });
  const sentences = treeModel(treeOf(shown, 'ladder', locale), locale)
    .flatMap(({ children }) => children.flatMap((child) => [child, ...child.children]))
    .map(({ sentence }) => sentence);
  expect(sentences.filter((text) => text.endsWith(', ny sedan den tidigare tiden'))).toHaveLength(3);
  expect(sentences.filter((text) => text.endsWith(', bara i den tidigare tiden'))).toHaveLength(3);
});

test('without a comparison only the chosen time is shown, and nothing is told of another', () => {
  const { selection, change } = showScene(scene, { ...link, compare: null })!;
  expect(selection.nodes.map(({ node }) => node.id).sort()).toEqual(['kiruna', 'natsam', 'vinnova']);
  expect(change.size).toBe(0);
});

test('the earlier time is in the address', () => {
  expect(writeExplorerLink(link)).toContain('compare=2016~2019');
  expect(readExplorerLink('?compare=2016~2019').compare).toEqual({ from: '2016', to: '2019' });
  for (const broken of ['2016', '2016~', '2016~x', '2016~2019~2020'])
    expect(readExplorerLink(`?compare=${broken}`).compare, broken).toBeNull();
});
