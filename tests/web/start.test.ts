import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../web/views/start/gaps-of.ts';
import { byStatus, heaviestLevel, levelRows, type StartBarrier } from '../../web/views/start/level-rows.ts';
import { participantsOf } from '../../web/views/start/participants.ts';
import { barrierStates } from '../../api/schema/barriers/barrier-state.ts';
import { groupOfState, stateGroups, statesOfGroup } from '../../web/barriers/barriers-link.ts';

describe('the columns of barriers', () => {
  test('hold each state once', () => {
    expect(Object.values(statesOfGroup).flat().sort()).toEqual([...barrierStates].sort());
    for (const state of barrierStates) expect(statesOfGroup[groupOfState(state)]).toContain(state);
  });

  test('do not call a barrier solved for measures alone', () => {
    expect(statesOfGroup.solved).toEqual(['PARTLY_RESOLVED', 'RESOLVED']);
  });
});

describe('the rows by level', () => {
  const barriers = [
    barrier({ id: 'a', levelOfAuthority: 'NATIONAL', state: 'DESCRIBED' }),
    barrier({ id: 'b', levelOfAuthority: 'NATIONAL', state: 'RESOLVED', status: 'löst' }),
    barrier({ id: 'c', levelOfAuthority: 'LOCAL', state: 'DESCRIBED' }),
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

  test('lose no barrier: an unknown level and an unknown state get places of their own', () => {
    const rows = levelRows([...barriers, barrier({ id: 'd', levelOfAuthority: null, state: 'UNKNOWN' })]);
    expect(rows.at(-1)!.level).toBeNull();
    expect(rows[0]!.groups.map(({ group }) => group)).toEqual(stateGroups);
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
    state: 'DESCRIBED',
    barrierType: 'LEGAL',
    holderCount: 1,
    observedDate: null,
    ...own,
  };
}
