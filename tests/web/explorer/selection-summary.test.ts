import { expect, test } from 'vitest';
import { emptyLink } from '../../../web/links.ts';
import { selectScene } from '../../../web/views/explorer/select-scene.ts';
import { summarise } from '../../../web/views/explorer/selection-summary.ts';
import { sceneOf } from './scene-of.ts';

const scene = sceneOf(
  ['natsam PROJECT NATIONAL', 'lund PLATFORM LOCAL', 'rise RESEARCH_INSTITUTE NATIONAL', 'x METHOD'],
  [
    'lund PARTICIPATES_IN COLLABORATION natsam',
    'rise PARTICIPATES_IN COLLABORATION natsam',
    'rise COLLABORATES_WITH COLLABORATION lund',
    'natsam USES_METHOD LEARNING x',
  ],
);

test('a selection is summed up by level, kind, who ties most, and what is thin', () => {
  const link = { ...emptyLink, seeds: ['natsam'], families: null };
  const selection = selectScene(
    {
      ...scene,
      ties: scene.ties.map((tie, at) => (at === 0 ? { ...tie, confidence: 'LOW', validFrom: '2020' } : tie)),
    },
    link,
  );
  const { levels, kinds, connectors, thin } = summarise(selection, 2);
  expect(levels.map(({ level, count }) => [level, count])).toEqual([
    ['INTERNATIONAL', 0],
    ['NATIONAL', 2],
    ['REGIONAL', 0],
    ['LOCAL', 1],
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['PLATFORM', 'RESEARCH_INSTITUTE', 'PROJECT']);
  // All three have two ties; natsam and rise tie two levels together, in order of their ids.
  expect(connectors.map(({ node, ties, levels: over }) => [node.id, ties, over])).toEqual([
    ['natsam', 2, 2],
    ['rise', 2, 2],
  ]);
  expect(thin).toMatchObject({ weakTies: 1, undatedTies: 2 });
});

test('what is only shown faintly does not count', () => {
  const link = { ...emptyLink, seeds: ['natsam'], levels: ['NATIONAL'] as const, rest: 'faded' as const };
  const { levels } = summarise(selectScene(scene, link));
  expect(levels.find(({ level }) => level === 'LOCAL')?.count).toBe(0);
});
