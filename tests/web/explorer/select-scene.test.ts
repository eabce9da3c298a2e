import { describe, expect, test } from 'vitest';
import { emptyLink, expansionOf } from '../../../web/links.ts';
import type { Expansion, ExplorerLink } from '../../../web/links.ts';
import { countChoices } from '../../../web/views/explorer/count-choices.ts';
import { defaultFamilies } from '../../../web/views/explorer/default-families.ts';
import { groupNodes, mostInBand } from '../../../web/views/explorer/group-nodes.ts';
import { selectScene } from '../../../web/views/explorer/select-scene.ts';
import type { Selection } from '../../../web/views/explorer/select-scene.ts';
import type { Scene } from '../../../web/views/explorer/scene.ts';
import { localeOf } from '../../../web/locales/locale.ts';
import { layoutPicture } from '../../../web/graph/layouts/layouts.ts';
import { showScene } from '../../../web/views/explorer/shown.ts';
import { toPicture } from '../../../web/views/explorer/to-picture.ts';
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

  test.each(['kind', 'level', 'place'] as const)(
    'moves nothing when groups by %s are opened, one after the other',
    (group) => {
      const kinds = ['COMPANY', 'AGENCY', 'UNIVERSITY', 'NETWORK'] as const;
      const levels = ['LOCAL', 'NATIONAL', 'REGIONAL'] as const;
      const many = Array.from({ length: 36 }, (_, index) => `n${index}`);
      const mixed = sceneOf(
        [
          'natsam PROJECT NATIONAL',
          ...many.map((id, index) => `${id} ${kinds[index % 4]} ${levels[index % 3]}`),
        ],
        [
          ...many.map((id) => `${id} PARTICIPATES_IN COLLABORATION natsam`),
          ...many.slice(5).map((id, index) => `${id} COLLABORATES_WITH COLLABORATION n${(index * 7) % 5}`),
        ],
      );
      const locale = localeOf('sv');
      const placesOf = (expand: readonly Expansion[]) => {
        const shown = showScene(mixed, { ...natsam, group, expand })!;
        const picture = toPicture(shown.grouped, shown.selection, mixed, locale);
        return { groups: shown.grouped.groups, at: layoutPicture('ladder', picture).positions };
      };
      const opened: Expansion[] = [];
      let { groups, at } = placesOf(opened);
      for (const { id } of groups) {
        opened.push(expansionOf(id));
        const after = placesOf(opened);
        for (const [known, { x, y }] of Object.entries(at))
          expect(Math.hypot(after.at[known]!.x - x, after.at[known]!.y - y), known).toBeLessThanOrEqual(2);
        at = after.at;
      }
      expect(groups.length).toBeGreaterThan(2);
    },
  );

  test('moves nothing when an entity is hidden, or all but what is near is', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `n${index}`);
    const web = sceneOf(
      [
        'natsam PROJECT NATIONAL',
        ...ids.map((id, index) => `${id} COMPANY ${['LOCAL', 'NATIONAL'][index % 2]}`),
      ],
      [
        ...ids.map((id) => `${id} PARTICIPATES_IN COLLABORATION natsam`),
        ...ids.slice(4).map((id, index) => `${id} COLLABORATES_WITH COLLABORATION n${(index * 5) % 4}`),
      ],
    );
    const placesOf = (patch: Partial<ExplorerLink>) => {
      const { grouped, selection } = showScene(web, { ...natsam, ...patch })!;
      const picture = toPicture(grouped, selection, web, localeOf('sv'));
      return { picture, at: layoutPicture('ladder', picture).positions };
    };
    const { at } = placesOf({});
    for (const patch of [{ hide: ['n0', 'n3'] }, { focus: { id: 'n1', steps: 1 } }]) {
      const after = placesOf(patch);
      expect(after.at).toEqual(at);
      expect(after.picture.nodes.filter(({ isHidden }) => isHidden).length).toBeGreaterThan(1);
    }
  });
});

function ids({ nodes }: Selection): string[] {
  return nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node.id);
}

describe('the filters', () => {
  const dated = sceneOf(
    [
      'natsam PROJECT NATIONAL',
      'a COMPANY LOCAL',
      'b COMPANY LOCAL',
      'c AGENCY NATIONAL',
      'd AGENCY REGIONAL',
    ],
    ['a', 'b', 'c', 'd'].map((id) => `${id} PARTICIPATES_IN COLLABORATION natsam`),
  );
  const facts: Readonly<Record<string, Partial<Scene['nodes'][number]>>> = {
    a: {
      themes: ['mobilitet'],
      municipalityCode: '1281',
      countyCode: '12',
      startDate: '2013',
      endDate: '2015-12',
    },
    b: { themes: ['energi'], countyCode: '12', startDate: '2016-11', confidence: 'LOW' },
    c: { municipalityCode: '0180', countyCode: '01', endDate: '2019' },
  };
  const scene: Scene = {
    ...dated,
    nodes: dated.nodes.map((node) => ({ ...node, ...facts[node.id] })),
    ties: dated.ties.map((tie) =>
      tie.from === 'c' ? { ...tie, confidence: 'LOW' as const, validFrom: '2018' } : tie,
    ),
    places: [
      { id: 'lund', name: 'Lund', municipalityCode: '1281', countyCode: '12' },
      { id: 'skane', name: 'Skåne', municipalityCode: null, countyCode: '12' },
    ],
  };

  test.each<[string, Partial<ExplorerLink>, readonly string[]]>([
    ['by theme', { themes: ['mobilitet'] }, ['natsam', 'a']],
    ['by municipality', { places: ['lund'] }, ['natsam', 'a']],
    ['by region, with its municipalities', { places: ['skane'] }, ['natsam', 'a', 'b']],
    [
      'by an end in a year, less precise than what it is held to',
      { from: '2016' },
      ['natsam', 'b', 'c', 'd'],
    ],
    [
      'by a beginning; a tie that began later leaves its entity out',
      { to: '2016' },
      ['natsam', 'a', 'b', 'd'],
    ],
    ['by confidence of entity and of tie', { confidence: 'MEDIUM' }, ['natsam', 'a', 'd']],
    ['by kind of tie', { tieKinds: ['FUNDS'] }, ['natsam']],
  ])('choose %s; the seed stays, and so does what has no date', (_, filters, expected) => {
    expect(ids(selectScene(scene, { ...natsam, ...filters }))).toEqual(expected);
  });

  test('name every entity that is left out once, with its reason', () => {
    const { nodes, leftOut } = selectScene(scene, {
      ...natsam,
      themes: ['mobilitet'],
      levels: ['LOCAL'],
      hide: ['a'],
    });
    const outside = Object.values(leftOut)
      .flat()
      .map(({ id }) => id);
    expect([...outside].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(leftOut.theme.map(({ id }) => id)).toEqual(['b']);
    expect(leftOut.level.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(nodes.filter(({ isHidden }) => isHidden).map(({ node }) => node.id)).toEqual(['a']);
  });

  test('fade instead of leaving out where that is asked for', () => {
    const selection = selectScene(scene, { ...natsam, levels: ['LOCAL'], rest: 'faded' });
    expect(ids(selection)).toEqual(['natsam', 'a', 'b', 'c', 'd']);
    expect([...selection.faded].sort()).toEqual(['c', 'd', 'tie:c-natsam', 'tie:d-natsam']);
    expect(selection.leftOut.level.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  test('count themes, places and evidence as each choice would show them', () => {
    const counts = countChoices(scene, { ...natsam, themes: ['energi'] });
    expect(Object.fromEntries(counts.themes)).toEqual({ mobilitet: 1, energi: 1 });
    expect(Object.fromEntries(counts.places)).toEqual({ skane: 1 });
    expect(Object.fromEntries(countChoices(scene, natsam).confidences)).toEqual({
      LOW: 4,
      MEDIUM: 3,
      HIGH: 3,
    });
  });
});

describe('an expansion', () => {
  const scene = sceneOf(
    [
      'natsam PROJECT NATIONAL',
      'lund PLATFORM LOCAL',
      'x COMPANY LOCAL',
      'y AGENCY NATIONAL',
      'z METHOD NATIONAL',
    ],
    [
      'lund PARTICIPATES_IN COLLABORATION natsam',
      'x PARTICIPATES_IN COLLABORATION lund',
      'y FUNDS COLLABORATION lund',
      'lund USES_METHOD LEARNING z',
    ],
  );
  const expanded = (limits: Partial<Expansion>) =>
    selectScene(scene, { ...natsam, expand: [{ ...expansionOf('lund'), ...limits }] });

  test('brings the families and levels that were asked for, and says what its limits keep out', () => {
    expect(ids(expanded({}))).toEqual(['natsam', 'lund', 'x', 'y']);
    expect(ids(expanded({ families: ['LEARNING'] }))).toEqual(['natsam', 'lund', 'z']);
    expect(ids(expanded({ levels: ['NATIONAL'] }))).toEqual(['natsam', 'lund', 'y']);
    expect(ids(expanded({ limit: 1 }))).toEqual(['natsam', 'lund', 'x']);
    expect(expanded({ levels: ['NATIONAL'] }).leftOut.expansion.map(({ id }) => id)).toEqual(['x']);
  });

  test('shows only what is near where the picture is focused', () => {
    const link = { ...natsam, expand: [expansionOf('lund')], focus: { id: 'x', steps: 1 } };
    expect(ids(selectScene(scene, link))).toEqual(['lund', 'x']);
  });
});

describe('grouping that was asked for', () => {
  const scene = sceneOf(
    ['natsam PROJECT NATIONAL', 'a COMPANY LOCAL', 'b REGION LOCAL', 'c COMPANY LOCAL', 'd COMPANY REGIONAL'],
    ['a', 'b', 'c', 'd'].map((id) => `${id} PARTICIPATES_IN COLLABORATION natsam`),
  );
  const placed: Scene = {
    ...scene,
    nodes: scene.nodes.map((node) => ({
      ...node,
      municipalityCode: node.id === 'a' || node.id === 'b' ? '1281' : null,
      themes: node.id === 'b' || node.id === 'c' ? ['energi'] : [],
    })),
  };

  test.each([
    ['kind', ['a', 'c']],
    ['level', ['a', 'b', 'c']],
    ['place', ['a', 'b']],
    ['theme', ['b', 'c']],
  ] as const)('draws together what shares its %s, level by level, and never a seed', (by, members) => {
    const { groups, nodes } = groupNodes(selectScene(placed, natsam), [], by);
    expect(groups.map((group) => group.members)).toEqual([members]);
    expect(nodes.map(({ node }) => node.id).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'natsam'].filter((id) => !(members as readonly string[]).includes(id)),
    );
  });
});
