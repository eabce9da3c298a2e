import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../web/views/start/gaps-of.ts';
import { byStatus, heaviestLevel, levelRows, type StartBarrier } from '../../web/views/start/level-rows.ts';
import { participantsOf } from '../../web/views/start/participants.ts';
import { groupOfStatus, statusGroup, statusGroups } from '../../web/views/start/status-group.ts';

const vocabulary = JSON.parse(
  readFileSync(new URL('../../seeds/data/vocabulary.json', import.meta.url), 'utf8'),
) as { barrierStatus: Record<string, unknown> };

describe('the steps of barriers', () => {
  test('hold exactly the words that the sources use', () => {
    expect(Object.keys(groupOfStatus).sort()).toEqual(Object.keys(vocabulary.barrierStatus).sort());
  });

  test('do not call a barrier solved for measures alone', () => {
    const solved = Object.keys(groupOfStatus).filter((word) => groupOfStatus[word] === 'solved');
    expect(solved.sort()).toEqual(['partly resolved', 'resolved']);
  });

  test('keep an unknown word apart', () => {
    expect(statusGroup('annulled')).toBe('other');
    expect(statusGroup('constructor')).toBe('other');
  });
});

describe('the rows by level', () => {
  const barriers = [
    barrier({ id: 'a', levelOfAuthority: 'NATIONAL', sourceStatus: 'identified' }),
    barrier({ id: 'b', levelOfAuthority: 'NATIONAL', sourceStatus: 'resolved', status: 'löst' }),
    barrier({ id: 'c', levelOfAuthority: 'LOCAL', sourceStatus: 'identified' }),
  ];

  test('have the four levels, international at the top, also where one is empty', () => {
    const rows = levelRows(barriers);
    expect(rows.map(({ level, barriers: here }) => [level, here.length])).toEqual([
      ['INTERNATIONAL', 0],
      ['NATIONAL', 2],
      ['REGIONAL', 0],
      ['LOCAL', 1],
    ]);
    expect(heaviestLevel(rows)).toEqual({ level: 'NATIONAL', count: 2 });
    expect(rows[1]!.groups.map(({ group, barriers: here }) => [group, here.length])).toEqual([
      ['described', 1],
      ['lifted', 0],
      ['working', 0],
      ['solved', 1],
    ]);
  });

  test('lose no barrier: an unknown level and an unknown word get places of their own', () => {
    const rows = levelRows([
      ...barriers,
      barrier({ id: 'd', levelOfAuthority: null, sourceStatus: 'annulled' }),
    ]);
    expect(rows.at(-1)!.level).toBeNull();
    expect(rows[0]!.groups.map(({ group }) => group)).toEqual(statusGroups);
    expect(rows.flatMap(({ groups }) => groups.flatMap((group) => group.barriers)).length).toBe(4);
  });

  test('of no barriers have no heaviest level', () => {
    expect(heaviestLevel(levelRows([]))).toBeUndefined();
  });

  test('list the words of a level, the most frequent first', () => {
    const words = byStatus([
      ...barriers,
      barrier({ id: 'e', status: 'löst' }),
      barrier({ id: 'f', status: 'löst' }),
    ]);
    expect(words.map(([word, those]) => [word, those.length])).toEqual([
      ['löst', 3],
      ['identifierat', 2],
    ]);
  });
});

describe('the small ladder', () => {
  const node = (id: string, kind: 'PLATFORM' | 'AGENCY' | 'PROJECT', level: 'LOCAL' | 'NATIONAL' | null) => ({
    id,
    kind,
    level,
    name: `${id} (X)`,
    shortName: id,
  });
  const scene = {
    nodes: [
      node('natsam', 'PROJECT', 'NATIONAL'),
      node('lund', 'PLATFORM', 'LOCAL'),
      node('rise', 'AGENCY', 'NATIONAL'),
      node('vinnova', 'AGENCY', 'NATIONAL'),
      node('stranger', 'AGENCY', 'NATIONAL'),
    ],
    ties: [
      { id: '1', kind: 'PARTICIPATES_IN' as const, from: 'lund', to: 'natsam', role: null },
      { id: '2', kind: 'PARTICIPATES_IN' as const, from: 'rise', to: 'natsam', role: 'COORDINATOR' },
      { id: '3', kind: 'FUNDS' as const, from: 'vinnova', to: 'natsam', role: null },
      { id: '4', kind: 'FUNDS' as const, from: 'vinnova', to: 'stranger', role: null },
    ],
  };

  test('has those who act upon the initiative, by level, and what they do', () => {
    const { levels } = participantsOf(scene, 'natsam')!;
    expect(levels.NATIONAL.map(({ id, does }) => [id, does])).toEqual([
      ['rise', 'LEADS_IT'],
      ['vinnova', 'FUNDS'],
    ]);
    expect(levels.LOCAL.map(({ name, does }) => [name, does])).toEqual([['lund', 'PARTICIPATES_IN']]);
    expect(levels.REGIONAL).toEqual([]);
  });

  test('is left out where the graph does not hold the initiative', () => {
    expect(participantsOf({ nodes: [], ties: [] }, 'natsam')).toBeUndefined();
  });
});

test('the gaps are counted, and what is whole is left out', () => {
  const nodes = [barrier({ holderCount: 0 }), barrier({ observedDate: '2016' })];
  const gaps = gapsOf({
    barriers: { totalCount: 2, nodes },
    graph: { version: '1', nodeCount: 10, referenceCount: 0 },
    allTies: { cells: [{ tieCount: 9 }], unknownLevelTieCount: 0 },
    wellFounded: { cells: [{ tieCount: 4 }, { tieCount: 2 }], unknownLevelTieCount: 1 },
  });
  expect(gaps).toEqual([
    { gap: 'holders', missing: 1, count: 2 },
    { gap: 'dates', missing: 1, count: 2 },
    { gap: 'ties', missing: 2, count: 9 },
  ]);
});

function barrier(own: Partial<StartBarrier>): StartBarrier {
  return {
    id: 'a',
    name: 'A',
    levelOfAuthority: 'NATIONAL',
    levelOfAuthorityConfidence: 'HIGH',
    status: 'identifierat',
    sourceStatus: 'identified',
    barrierType: 'LEGAL',
    holderCount: 1,
    observedDate: null,
    ...own,
  };
}
