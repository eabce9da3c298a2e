import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { ask as askDatabase } from '../support/graph-digest.ts';
import { seededDatabase } from '../support/seeded-database.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;
let entities: any[];
let ties: any[];

beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
  entities = (await askDatabase<any>(db, 'MATCH (e:Entity) RETURN properties(e) AS e')).map(({ e }) => e);
  ties = (
    await askDatabase<any>(
      db,
      'MATCH (a:Entity)-[t]->(b:Entity) RETURN t { .*, kind: type(t), from: a.id, to: b.id } AS t',
    )
  ).map(({ t }) => t);
  // The first question is also planned, which on a busy machine may take longer than an answer may.
  for (const _ of [1, 2]) await ask(question, { input: { filter: {} } });
});
afterAll(() => db.close());

const question = `query ($input: SceneInput!) { scene(input: $input) {
  nodes { id kind level } ties { id } groups { level kind count } truncation { nodesLeftOut tiesLeftOut } } }`;
const most = { nodeLimit: 1500, tieLimit: 5000 };
const scene = async (input: object) =>
  (await ask<any>(question, { input: { ...most, ...input } })).data.scene;

const conditions: Record<string, any> = {
  kinds: ['PROJECT', 'PLATFORM', 'MUNICIPALITY', 'BARRIER', 'AGENCY'],
  levels: ['LOCAL', 'NATIONAL'],
  families: ['COLLABORATION', 'BARRIER'],
  tieKinds: ['PARTICIPATES_IN', 'RAISES', 'FACES', 'FUNDS', 'ABOUT'],
  from: '2017-06',
  to: '2022',
  minConfidence: 'MEDIUM',
  themes: ['tema-systemhinder', 'tema-innovationsledning'],
  places: ['kommun-lund', 'region-skane'],
};

const overlaps = ({ from, to }: any, start?: string, end?: string) =>
  (!to || !start || start <= `${to}~`) && (!from || !end || `${end}~` >= from);
const tied = (id: string, kinds: string[], direction?: 'from' | 'to') =>
  ties.flatMap((tie) => {
    if (!kinds.includes(tie.kind)) return [];
    if (tie.from === id && direction !== 'to') return [tie.to];
    return tie.to === id && direction !== 'from' ? [tie.from] : [];
  });
const entityOf = (id: string) => entities.find((entity) => entity.id === id);

/** Whether a tie meets the conditions, as the schema describes them. */
function tiePasses(filter: any, tie: any): boolean {
  return (
    (filter.tieKinds ? filter.tieKinds.includes(tie.kind) : tie.kind !== 'BORDERS') &&
    (!filter.families || filter.families.includes(tie.family)) &&
    (!filter.minConfidence || tie.confidence !== 'LOW') &&
    overlaps(filter, tie.validFrom, tie.validTo)
  );
}

/** Whether an entity meets the conditions, as the schema describes them. */
function entityPasses(filter: any, e: any): boolean {
  const inPlace = (id: string) => {
    const place = entityOf(id);
    const hosts = tied(e.id, ['HOSTS'], 'to').map(entityOf);
    return (
      e.id === id ||
      (e.municipalityCode && e.municipalityCode === place.municipalityCode) ||
      (place.kind === 'REGION' && e.countyCode === place.countyCode) ||
      (place.kind === 'REGION' &&
        e.kind === 'PLATFORM' &&
        hosts.some(({ kind, countyCode }) => kind === 'MUNICIPALITY' && countyCode === place.countyCode)) ||
      tied(e.id, ['PART_OF', 'HOSTS', 'PARTICIPATES_IN', 'OPERATES_IN', 'FACES']).includes(id)
    );
  };
  const themes = [e.id, ...tied(e.id, ['ABOUT'], 'from')];
  return (
    !e.isReference &&
    (!filter.kinds || filter.kinds.includes(e.kind)) &&
    (!filter.levels || filter.levels.includes(e.level)) &&
    overlaps(filter, e.startDate ?? e.date ?? e.published, e.endDate ?? e.date ?? e.published) &&
    (!filter.themes || themes.some((id) => filter.themes.includes(id))) &&
    (!filter.places || filter.places.some(inPlace))
  );
}

const names = Object.keys(conditions);
const pairs = names.flatMap((a, at) => [1, 3].map((by) => [a, names[(at + by) % names.length]!]));

describe('the conditions of a scene', () => {
  it.each([
    ...names.map((name) => [name]),
    ...pairs,
    ['kinds', 'families', 'from', 'to', 'minConfidence'],
    names,
  ])('hold together: %s %s %s %s %s', async (...chosen) => {
    const filter = Object.fromEntries(chosen.filter(Boolean).map((name) => [name, conditions[name]]));
    const drawn = await scene({ filter });
    const passing = ties.filter((tie) => tiePasses(filter, tie));
    const ends = new Set(passing.flatMap(({ from, to }) => [from, to]));
    const expected = entities.filter((entity) => entityPasses(filter, entity) && ends.has(entity.id));
    expect(drawn.nodes.map(({ id }: any) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    const ids = new Set(expected.map(({ id }) => id));
    expect(drawn.ties.map(({ id }: any) => id)).toEqual(
      passing
        .filter(({ from, to }) => ids.has(from) && ids.has(to))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('each leave something out, and something in', async () => {
    const all = (await scene({})).nodes.length;
    for (const name of names) {
      const { length } = (await scene({ filter: { [name]: conditions[name] } })).nodes;
      expect([name, length > 0 && length < all]).toEqual([name, true]);
    }
  });

  it('hold in a collaboration projection too', async () => {
    const drawn = async (filter: object) =>
      (
        await ask<any>(
          `query ($input: SceneInput!) { scene(input: $input) { nodes { id countyCode }
            ties { confidence evidence { kind initiative { id } } } } }`,
          { input: { ...most, projection: 'COLLABORATION', filter } },
        )
      ).data.scene;
    const all = await drawn({});
    for (const name of ['kinds', 'levels', 'tieKinds', 'from', 'to', 'themes', 'places']) {
      const { ties: some } = await drawn({ [name]: conditions[name] });
      expect([name, some.length < all.ties.length]).toEqual([name, true]);
    }
    const sure = await drawn({ minConfidence: 'HIGH' });
    expect(sure.ties).toHaveLength(all.ties.filter((tie: any) => tie.confidence === 'HIGH').length);
    expect((await drawn({ families: ['BARRIER'] })).ties).toEqual([]);
    const themed = await drawn({ themes: ['tema-systemhinder'] });
    expect(themed.ties.length).toBeGreaterThan(0);
    const initiatives = new Set<string>(
      themed.ties.flatMap(({ evidence }: any) => evidence.map(({ initiative }: any) => initiative.id)),
    );
    const { data } = await ask<any>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ties(first: 100, kinds: [ABOUT]) { nodes { to { id } } } } } }',
      { ids: [...initiatives] },
    );
    expect(data.nodes).toHaveLength(initiatives.size);
    for (const { ties } of data.nodes)
      expect(ties.nodes.map((tie: any) => tie.to.id)).toContain('tema-systemhinder');
    const funded = await drawn({ tieKinds: ['COLLABORATES_WITH'] });
    const kinds = funded.ties.flatMap((tie: any) => tie.evidence.map((piece: any) => piece.kind));
    expect(new Set(kinds)).toEqual(new Set(['COLLABORATES_WITH']));
  });
});

describe('what a limit leaves out', () => {
  const tally = (nodes: any[]) => {
    const counts = new Map<string, number>();
    for (const { level, kind } of nodes)
      counts.set(`${level} ${kind}`, (counts.get(`${level} ${kind}`) ?? 0) + 1);
    return counts;
  };

  it.each([
    [{}, 50],
    [{ filter: { levels: ['LOCAL', 'NATIONAL'] } }, 30],
    [{ seeds: ['vinnova'] }, 10],
    [{ seeds: ['future-by-lund'], depth: 2 }, 12],
    [{ seeds: ['future-by-lund'], depth: 3 }, 60],
    [{ seeds: ['future-by-lund', 'rise'], depth: 4, filter: { families: ['COLLABORATION'] } }, 40],
    [{ projection: 'COLLABORATION' }, 20],
  ])('is counted exactly by level and kind: %j with at most %i', async (input, nodeLimit) => {
    const whole = await scene(input);
    const part = await scene({ ...input, nodeLimit });
    expect(whole.truncation).toBeNull();
    expect(part.nodes).toHaveLength(nodeLimit);
    const shown = new Set(part.nodes.map(({ id }: any) => id));
    const hidden = tally(whole.nodes.filter(({ id }: any) => !shown.has(id)));
    const groups = part.groups.map(({ level, kind, count }: any) => [`${level} ${kind}`, count]);
    expect(new Map(groups)).toEqual(hidden);
    expect(groups).toHaveLength(hidden.size);
    expect(part.truncation.nodesLeftOut).toBe(whole.nodes.length - nodeLimit);
  });
});
