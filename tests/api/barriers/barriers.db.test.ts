import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../cypher/db.ts';
import { apiClient } from '../../support/ask-api.ts';
import { seededDatabase } from '../../support/seeded-database.ts';
import { countFromFiles } from './count-from-files.ts';
import { statesByHand, waitingByHand } from './states-by-hand.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
  // The database plans a query when it first meets it, which is no part of what is tested here.
  await ask('{ barriers(orderBy: WAITING) { totalCount } }');
});
afterAll(() => db.close());

const list = async (conditions: string, fields = 'id') => {
  const { data, errors } = await ask<any>(
    `{ barriers(first: 100, ${conditions}) { totalCount nodes { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.barriers;
};
const ids = async (conditions: string) => (await list(conditions)).nodes.map(({ id }: any) => id);

describe('where the barriers stand', () => {
  it('is what a person reads from the data, all seventy, each from a step with a source', async () => {
    const { nodes } = await list('orderBy: NAME_SV', 'id state stateStep { kind sources { id } }');
    expect(Object.fromEntries(nodes.map(({ id, state }: any) => [id, state]))).toEqual(statesByHand);
    for (const { stateStep } of nodes) expect(stateStep.sources.length).toBeGreaterThan(0);
  });

  it('is a condition of the list', async () => {
    for (const state of ['DESCRIBED', 'LIFTED', 'IN_PROGRESS', 'PARTLY_RESOLVED', 'RESOLVED'])
      expect((await ids(`filter: { states: [${state}] }`)).sort()).toEqual(
        Object.keys(statesByHand)
          .filter((id) => statesByHand[id] === state)
          .sort(),
      );
  });

  it('can be asked for an earlier day, where only dated steps count', async () => {
    const { nodes } = await list('asOf: "2019", filter: { states: [RESOLVED] }');
    expect(nodes).toEqual([]);
    const { data } = await ask<any>(
      '{ entity(id: "hinder-miljozon-latta-fordon") { ... on Barrier { early: state(asOf: "2019") middle: state(asOf: "2020-06") now: state before: state(asOf: "2016") } } }',
    );
    expect(data.entity).toEqual({ early: 'LIFTED', middle: 'LIFTED', now: 'RESOLVED', before: 'UNKNOWN' });
  });
});

describe('what waits', () => {
  it('is what was lifted and has no known answer, the oldest first', async () => {
    const { nodes, totalCount } = await list(
      'orderBy: WAITING, filter: { waitingLongerThanMonths: 12 }',
      'id waiting { since days receivers { id } }',
    );
    expect(totalCount).toBe(waitingByHand.length);
    const rows = nodes.map(({ id, waiting }: any) => [id, waiting.since, waiting.receivers[0].id]);
    expect([...rows].sort()).toEqual([...waitingByHand].sort());
    expect(rows.map(([, since]: string[]) => since)).toEqual(waitingByHand.map(([, since]) => since));
    expect(rows.at(-1)[2]).toBe('regeringen');
    for (const { waiting } of nodes) {
      const end = `${waiting.since}${'-12-31'.slice(waiting.since.length === 4 ? 0 : 6)}`.slice(0, 10);
      const days = Math.floor((Date.now() - Date.parse(end)) / 86_400_000);
      expect(Math.abs(waiting.days - days)).toBeLessThanOrEqual(1);
    }
  });

  it('is told at an earlier day, and by receiver', async () => {
    expect(await ids('asOf: "2018-09-10", filter: { waitingLongerThanMonths: 12 }')).toEqual([]);
    expect(await ids('asOf: "2018-09-12", filter: { waitingLongerThanMonths: 12 }')).toHaveLength(6);
    expect(await ids('filter: { isWaiting: true, receivers: ["riksdagen"] }')).toHaveLength(3);
    expect(await ids('filter: { isWaiting: true, holders: ["riksdagen"] }')).toHaveLength(3);
  });

  it('goes on from a cursor in the order of waiting', async () => {
    const whole = await ids('orderBy: WAITING');
    expect(whole).toHaveLength(70);
    const page = async (after: string) =>
      (
        await ask<any>(
          `{ barriers(first: 9, orderBy: WAITING ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
        )
      ).data.barriers;
    const found: string[] = [];
    for (let next = await page(''); ; next = await page(`, after: "${next.pageInfo.endCursor}"`)) {
      found.push(...next.nodes.map(({ id }: any) => id));
      if (!next.pageInfo.hasNextPage) break;
    }
    expect(found).toEqual(whole);
  });

  it('refuses what is no date and no number of months, by name', async () => {
    const { errors } = await ask('{ barriers(asOf: "soon") { totalCount } }');
    expect(errors?.[0]?.message).toContain('asOf');
    const negative = await ask('{ barriers(filter: { waitingLongerThanMonths: -1 }) { totalCount } }');
    expect(negative.errors?.[0]?.message).toContain('waitingLongerThanMonths');
  });
});

describe('the overview', () => {
  const fields = `total withoutHolder waiting waitingOverYear waitingSinceUnknown oldestWaiting { id }
    states { state count } levels { level total states { state count } }
    receivers { receiver { id } waiting waitingOverYear oldestSince }`;

  it('counts as a script that knows nothing of the program counts from the files', async () => {
    const { data } = await ask<any>(`{ barrierOverview { ${fields} } }`);
    const counted = countFromFiles(statesByHand);
    const { levels, ...overview } = data.barrierOverview;
    const cells = levels.flatMap(({ level, states }: any) =>
      states.map(({ state, count }: any) => [`${level} ${state}`, count]),
    );
    expect(Object.fromEntries(cells.filter(([, count]: [string, number]) => count > 0))).toEqual(
      counted.cells,
    );
    expect(overview).toMatchObject({
      total: counted.total,
      withoutHolder: counted.withoutHolder,
      waiting: waitingByHand.length,
      waitingOverYear: waitingByHand.length,
      waitingSinceUnknown: 0,
    });
    expect(waitingByHand.slice(0, 6).map(([id]) => id)).toContain(overview.oldestWaiting.id);
    expect(overview.receivers.map(({ receiver, waiting }: any) => [receiver.id, waiting])).toEqual([
      ['regeringen', 10],
      ['riksdagen', 3],
      ['transportstyrelsen', 1],
      ['vinnova', 1],
    ]);
  });

  it('has a list behind every number', async () => {
    const { data } = await ask<any>(`{ barrierOverview { ${fields} } }`);
    const { levels, receivers, withoutHolder } = data.barrierOverview;
    for (const { level, states } of levels)
      for (const { state, count } of states)
        expect(await ids(`filter: { levelsOfAuthority: [${level}], states: [${state}] }`)).toHaveLength(
          count,
        );
    for (const { receiver, waiting } of receivers)
      expect(await ids(`filter: { isWaiting: true, receivers: ["${receiver.id}"] }`)).toHaveLength(waiting);
    expect(await ids('filter: { hasHolder: false }')).toHaveLength(withoutHolder);
  });

  it('counts only what passes the filter', async () => {
    const { data } = await ask<any>(
      '{ barrierOverview(filter: { places: ["kommun-goteborg"], levelsOfAuthority: [LOCAL] }) { total } }',
    );
    const { totalCount } = await list('filter: { places: ["kommun-goteborg"], levelsOfAuthority: [LOCAL] }');
    expect(data.barrierOverview.total).toBe(totalCount);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(70);
  });

  it('counts by city, theme and receiver with what is unknown, and has a list behind each', async () => {
    const { data } = await ask<any>(`{ barrierOverview {
      cities { entity { id } count } themes { entity { id } count } lifted { entity { id } count }
    } }`);
    const groups = { cities: 'CITY', themes: 'THEME', lifted: 'RECEIVER' } as const;
    for (const [name, unknown] of Object.entries(groups)) {
      const filter = name === 'lifted' ? 'receivers' : name;
      for (const { entity, count } of data.barrierOverview[name])
        expect(
          await ids(entity ? `filter: { ${filter}: ["${entity.id}"] }` : `filter: { unknown: [${unknown}] }`),
          `${name} ${entity?.id}`,
        ).toHaveLength(count);
      expect(data.barrierOverview[name].at(-1).entity).toBeNull();
    }
    const { cities, lifted } = data.barrierOverview;
    expect(cities.find(({ entity }: any) => entity?.id === 'kommun-kiruna').count).toBe(4);
    expect(lifted.reduce((sum: number, { entity, count }: any) => sum + (entity ? count : 0), 0)).toBe(21);
    expect(await ids('filter: { unknown: [LEVEL] }')).toEqual([]);
  });
});

describe('a case', () => {
  const read = async (id: string) =>
    (
      await ask<any>(`{ entity(id: "${id}") { ... on Barrier {
        state raisedBy { id } facedBy { id } addressedBy { id } advisers { id } receivers { id } decisionChain
        holders { entity { id } power role(language: EN) order confidence sources { id } }
        steps { id kind date dateFrom level by { id } to { id } at { id } outcome(language: EN) sourceStatus sources { id } barrier { id } }
        sameBarrierElsewhere { barrier { id } reason isSuggestion themes { id } }
        distances { from { id } to { id } ties levels } } } }`)
    ).data.entity;

  it('of Kiruna’s land shows the chain of decisions, with the link that is no actor in the data', async () => {
    const land = await read('hinder-kiruna-statlig-mark');
    expect(land.decisionChain).toHaveLength(4);
    expect(land.holders.map(({ entity, order }: any) => [entity.id, order])).toEqual([
      ['jordbruksverket', 2],
      ['statens-fastighetsverk', 3],
      ['regeringen', 4],
    ]);
    expect(land.distances).toHaveLength(3);
    expect(land.distances[0]).toMatchObject({ from: { id: 'kommun-kiruna' }, levels: 2 });
  });

  it('of Stockholm’s low-emission zone keeps what contradicts, and what it followed', async () => {
    const zone = await read('hinder-miljozon-stockholm');
    expect(
      zone.steps.map(({ kind, date, by, to }: any) => [kind, date, by[0]?.id ?? to[0]?.id ?? null]),
    ).toEqual([
      ['LIFTED', null, 'transportstyrelsen'],
      ['REFUSED', null, 'lansstyrelsen-stockholm'],
      ['OBSERVED', '2025-10-23', null],
      ['RETURNED', '2025-10-23', 'transportstyrelsen'],
      ['INQUIRY', null, null],
    ]);
    expect(zone.sameBarrierElsewhere).toContainEqual(
      expect.objectContaining({
        barrier: { id: 'hinder-miljozon-latta-fordon' },
        reason: 'FOLLOWS',
        isSuggestion: false,
      }),
    );
  });

  it('of what lies outside a city’s authority has the six platforms, and what NATSAM does about it', async () => {
    const outside = await read('hinder-utanfor-radighet');
    expect(outside.facedBy).toHaveLength(6);
    expect(
      outside.steps
        .filter(({ kind }: any) => kind === 'TRIED')
        .map(({ by }: any) => by[0].id)
        .sort(),
    ).toEqual(['natsam', 'natsam-fas2']);
    expect(outside.steps.find(({ kind }: any) => kind === 'DISCUSSED')).toMatchObject({
      at: [{ id: 'dialogverkstad-natsam' }],
      date: null,
    });
    expect(outside.sameBarrierElsewhere.filter(({ isSuggestion }: any) => !isSuggestion)).toHaveLength(2);
  });

  it('together with the others shows all 21 lifts, 34 raises and 42 authorities', async () => {
    const { nodes } = await list(
      'orderBy: NAME_SV',
      'id holders { tieId } steps { kind to { id } by { id } } raisedBy { id } ties(first: 100, kinds: [RAISES]) { nodes { from { id } } }',
    );
    const count = (of: (node: any) => number) => nodes.reduce((sum: number, node: any) => sum + of(node), 0);
    expect(
      count(({ steps }) => steps.filter(({ kind, to }: any) => kind === 'LIFTED' && to.length > 0).length),
    ).toBe(21);
    expect(count(({ holders }) => holders.length)).toBe(42);
    expect(count(({ ties }) => ties.nodes.length)).toBe(34);
    for (const { ties, raisedBy, steps } of nodes)
      for (const { from } of ties.nodes) {
        expect(raisedBy).toContainEqual(from);
        expect(steps.flatMap(({ by }: any) => by)).toContainEqual(from);
      }
  });

  it('says how far eleven cities are from who has the authority, and nothing of the others', async () => {
    const { nodes } = await list(
      'orderBy: NAME_SV',
      'id facedBy { id } holders { entity { id } } distances { ties levels }',
    );
    const known = nodes.filter(({ distances }: any) => distances.length > 0);
    expect(known).toHaveLength(11);
    for (const { facedBy, holders, distances } of known)
      expect(distances).toHaveLength(facedBy.length * holders.length);
  });

  it('gives each step by its id, as a node', async () => {
    const { steps } = await read('hinder-datadelning');
    const { data } = await ask<any>(
      `{ node(id: "${steps[0].id}") { __typename ... on Step { kind barrier { id } } } nodes(ids: ["step:none"]) { id } }`,
    );
    expect(data.node).toEqual({
      __typename: 'Step',
      kind: steps[0].kind,
      barrier: { id: 'hinder-datadelning' },
    });
    expect(data.nodes).toEqual([null]);
  });
});
