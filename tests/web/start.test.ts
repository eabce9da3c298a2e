import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../web/views/start/gaps-of.ts';
import { heaviestLevel, levelRows } from '../../web/barriers/level-rows.ts';
import { waitingGroups } from '../../web/barriers/waiting-groups.ts';
import { participantsOf } from '../../web/views/start/participants.ts';
import { barrierStates, type BarrierState } from '../../api/schema/barriers/barrier-state.ts';
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
  const states = (counts: Partial<Record<BarrierState, number>>) =>
    barrierStates.map((state) => ({ state, count: counts[state] ?? 0 }));
  const levels = [
    { level: 'NATIONAL' as const, total: 2, states: states({ DESCRIBED: 1, RESOLVED: 1 }) },
    { level: 'LOCAL' as const, total: 1, states: states({ DESCRIBED: 1 }) },
  ];

  test('have the four levels, international at the top, also where one is empty', () => {
    const rows = levelRows(levels);
    expect(rows.map(({ level, total }) => [level, total])).toEqual([
      ['INTERNATIONAL', 0],
      ['NATIONAL', 2],
      ['REGIONAL', 0],
      ['LOCAL', 1],
    ]);
    expect(heaviestLevel(levels)).toEqual({ level: 'NATIONAL', count: 2 });
    expect(rows[1]!.groups).toEqual([
      { group: 'described', count: 1 },
      { group: 'lifted', count: 0 },
      { group: 'working', count: 0 },
      { group: 'solved', count: 1 },
    ]);
  });

  test('lose no barrier: an unknown level and an unknown state get places of their own', () => {
    const rows = levelRows([...levels, { level: null, total: 1, states: states({ UNKNOWN: 1 }) }]);
    expect(rows.at(-1)!.level).toBeNull();
    expect(rows[0]!.groups.map(({ group }) => group)).toEqual(stateGroups);
    expect(rows.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  test('of no barriers have no heaviest level', () => {
    expect(heaviestLevel([])).toBeUndefined();
  });
});

describe('what waits, by receiver', () => {
  const government = { id: 'regeringen', name: 'Sveriges regering' };
  const parliament = { id: 'riksdagen', name: 'Sveriges riksdag' };
  const waits = (id: string, receivers: (typeof government)[]) => ({
    id,
    name: id,
    state: 'LIFTED' as const,
    levelOfAuthority: 'NATIONAL' as const,
    waiting: { since: '2020', days: 1, receivers },
  });

  test('begins with whoever has waited for longest, and has what waits for two with both', () => {
    const groups = waitingGroups([
      waits('a', [parliament]),
      waits('b', [government, parliament]),
      { ...waits('c', []), waiting: null },
    ]);
    expect(groups.map(({ receiver, barriers }) => [receiver.id, barriers.map(({ id }) => id)])).toEqual([
      ['riksdagen', ['a', 'b']],
      ['regeringen', ['b']],
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
  const gaps = gapsOf({
    overview: { total: 2, withoutHolder: 1, waitingOverYear: 0, levels: [] },
    barriers: {
      nodes: [
        { id: 'a', name: 'A', holderCount: 0, levelOfAuthorityConfidence: 'HIGH', observedDate: '2016' },
        { id: 'b', name: 'B', holderCount: 1, levelOfAuthorityConfidence: 'HIGH', observedDate: null },
      ],
    },
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
