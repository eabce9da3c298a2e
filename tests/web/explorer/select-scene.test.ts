import { describe, expect, test } from 'vitest';
import { emptyLink, expansionOf } from '../../../web/links.ts';
import { countChoices } from '../../../web/views/explorer/count-choices.ts';
import { defaultFamilies } from '../../../web/views/explorer/default-families.ts';
import { groupNodes, mostInBand } from '../../../web/views/explorer/group-nodes.ts';
import { selectScene } from '../../../web/views/explorer/select-scene.ts';
import type { Selection } from '../../../web/views/explorer/select-scene.ts';
import { sceneOf } from './scene-of.ts';

const scene = sceneOf(
  [
    'natsam PROJECT NATIONAL',
    'lund PLATFORM LOCAL',
    'vinnova AGENCY NATIONAL',
    'tema THEME',
    'lunds-kommun MUNICIPALITY LOCAL',
  ],
  [
    'lund PARTICIPATES_IN COLLABORATION natsam',
    'vinnova FUNDS COLLABORATION natsam',
    'natsam ABOUT LEARNING tema',
    'lund PART_OF STRUCTURE lunds-kommun',
  ],
);
const natsam = { ...emptyLink, seeds: ['natsam'] };

describe('a selection', () => {
  test('shows collaboration and structure unless told otherwise, and says what that leaves out', () => {
    const selection = selectScene(scene, natsam);
    expect(ids(selection)).toEqual(['natsam', 'lund', 'vinnova', 'lunds-kommun']);
    expect(selection.leftOut.family.map(({ id }) => id)).toEqual(['tema']);
  });

  test('leaves out by level and kind, with what then hangs loose, but never a seed', () => {
    const selection = selectScene(scene, { ...natsam, levels: ['REGIONAL'] });
    expect(ids(selection)).toEqual(['natsam']);
    expect(selection.leftOut.level).toHaveLength(4);
    const withoutPlatforms = selectScene(scene, { ...natsam, kinds: ['PROJECT', 'AGENCY', 'MUNICIPALITY'] });
    expect(ids(withoutPlatforms)).toEqual(['natsam', 'vinnova']);
    expect(withoutPlatforms.leftOut.family.map(({ id }) => id)).toEqual(['lunds-kommun']);
  });

  test('keeps the place of what is hidden, and of what hung on it', () => {
    const selection = selectScene(scene, { ...natsam, hide: ['lund'] });
    expect(selection.nodes.filter(({ isHidden }) => isHidden).map(({ node }) => node.id)).toEqual([
      'lund',
      'lunds-kommun',
    ]);
    expect(selection.ties.map(({ from }) => from)).toEqual(['vinnova']);
  });

  test('knows which expansion brought what, and a later one changes nothing', () => {
    const stages = (expand: readonly string[]) =>
      Object.fromEntries(
        selectScene(scene, { ...natsam, expand: expand.map(expansionOf) }).nodes.map(({ node, stage }) => [
          node.id,
          stage,
        ]),
      );
    expect(stages(['lund'])).toEqual({ natsam: 0, lund: 0, vinnova: 0, 'lunds-kommun': 1 });
    expect(stages(['lund', 'vinnova'])).toEqual(stages(['lund']));
  });

  test('starts with the families that its seeds are about', () => {
    expect(defaultFamilies(['PROJECT'])).toEqual(['COLLABORATION', 'STRUCTURE']);
    expect(defaultFamilies(['BARRIER', 'PERSON'])).toEqual([
      'COLLABORATION',
      'STRUCTURE',
      'BARRIER',
      'PEOPLE',
    ]);
    expect(defaultFamilies(['METHOD'])).toContain('LEARNING');
  });

  test('counts what each choice stands for, chosen or not', () => {
    const counts = countChoices(scene, { ...natsam, levels: ['NATIONAL'] });
    expect(Object.fromEntries(counts.levels)).toEqual({ NATIONAL: 2, LOCAL: 2 });
    expect(Object.fromEntries(countChoices(scene, natsam).families)).toEqual({
      COLLABORATION: 2,
      STRUCTURE: 1,
      LEARNING: 1,
    });
  });
});

describe('a full band', () => {
  const companies = Array.from({ length: mostInBand + 4 }, (_, index) => `bolag-${index}`);
  const crowded = sceneOf(
    ['natsam PROJECT NATIONAL', ...companies.map((id) => `${id} COMPANY LOCAL`)],
    companies.map((id) => `${id} PARTICIPATES_IN COLLABORATION natsam`),
  );

  test('is drawn as groups by kind, whose ties add up', () => {
    const { nodes, groups, ties } = groupNodes(selectScene(crowded, natsam), []);
    expect(nodes.map(({ node }) => node.id)).toEqual(['natsam']);
    expect(groups).toMatchObject([{ id: 'group:LOCAL:COMPANY', isOpen: false }]);
    expect(ties).toMatchObject([{ from: 'group:LOCAL:COMPANY', to: 'natsam', count: companies.length }]);
  });

  test('opens a group in place: its members come as an expansion does', () => {
    const link = { ...natsam, expand: [expansionOf('group:LOCAL:COMPANY')] };
    const { nodes, groups } = groupNodes(selectScene(crowded, link), link.expand);
    expect(groups[0]!.isOpen).toBe(true);
    expect(nodes.filter(({ stage }) => stage === 1)).toHaveLength(companies.length);
  });
});

function ids({ nodes }: Selection): string[] {
  return nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node.id);
}
