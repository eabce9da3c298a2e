import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOutOfPaths } from '../../api/schema/paths/left-out-of-paths.ts';
import type { Database, QueryEvent } from '../../cypher/db.ts';
import { shortestPaths } from '../../cypher/read/paths/index.ts';
import { apiClient } from '../support/ask-api.ts';
import type { AnyRecord } from '../support/seed-effects.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const queries: QueryEvent[] = [];
let db: Database;
let ask: ReturnType<typeof apiClient>;
let neighbours: Map<string, string[]>;

beforeAll(async () => {
  db = await seededDatabase((event) => queries.push(event));
  ask = apiClient(db);
  neighbours = await neighboursInTheData();
});
afterAll(() => db.close());

const question = `query ($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $through: [EntityKind!], $alongPlaces: Boolean) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, through: $through, alongPlaces: $alongPlaces) {
    length nodes { id kind name } steps { from { id } to { id } ties { id kind from { id } to { id } sources { id } } }
  } }`;

interface AnyPath {
  length: number;
  nodes: { id: string; kind: string }[];
  steps: { from: { id: string }; to: { id: string }; ties: any[] }[];
}

async function pathsOf(variables: object): Promise<AnyPath[]> {
  const { data, errors } = await ask<{ paths: AnyPath[] }>(question, { ...variables });
  expect(errors).toBeUndefined();
  return data.paths;
}
const idsOf = (path: AnyPath) => path.nodes.map(({ id }) => id);

const joinEverything = ['Theme', 'SustainableDevelopmentGoal', 'Method', 'Person'];

/** Who is tied to whom by the files, without what paths leave out. */
async function neighboursInTheData(): Promise<Map<string, string[]>> {
  const read = async (file: string): Promise<AnyRecord[]> =>
    JSON.parse(await readFile(new URL(`../../seeds/data/ecosystem/${file}`, import.meta.url), 'utf8'));
  const kinds = new Map((await read('nodes.json')).map(({ id, kind }) => [id, kind as string]));
  const found = new Map<string, Set<string>>();
  for (const { from, to, type } of await read('relationships.json')) {
    const ends = [kinds.get(from)!, kinds.get(to)!];
    if (ends.some((kind) => joinEverything.includes(kind))) continue;
    if (type === 'PART_OF' && ends[0] === 'Municipality' && ends[1] === 'Region') continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      found.set(a, (found.get(a) ?? new Set()).add(b));
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

/** The least number of steps, by going outwards one step at a time. */
function leastSteps(from: string, to: string): number {
  const distance = new Map([[from, 0]]);
  const queue = [from];
  for (const id of queue)
    for (const other of neighbours.get(id) ?? [])
      if (!distance.has(other)) {
        distance.set(other, distance.get(id)! + 1);
        queue.push(other);
      }
  return distance.get(to)!;
}

/** Every path without repetition of at most `most` steps, in order of length and then of the ids. */
function everyPath(from: string, to: string, most: number): string[][] {
  const found: string[][] = [];
  const goOn = (path: string[]) => {
    const end = path.at(-1)!;
    if (end === to) return void found.push(path);
    if (path.length > most) return;
    for (const other of neighbours.get(end) ?? []) if (!path.includes(other)) goOn([...path, other]);
  };
  goOn([from]);
  return found.sort((a, b) => {
    const at = a.findIndex((id, index) => id !== b[index]);
    return a.length - b.length || (a[at]! < b[at]! ? -1 : 1);
  });
}

const pairs = [
  ['kommun-lund', 'regeringen'],
  ['rise', 'vinnova'],
  ['natsam', 'viable-cities'],
] as const;

describe('paths', () => {
  it.each(pairs)(
    'from %s to %s are those of the data: shortest first, then longer ones',
    async (from, to) => {
      const paths = await pathsOf({ from, to, limit: 100 });
      const least = leastSteps(from, to);
      expect(paths[0]!.length).toBe(least);
      expect(paths.map(idsOf)).toEqual(everyPath(from, to, least + 2).slice(0, 100));
      expect(paths.at(-1)!.length).toBeGreaterThan(least);
    },
  );

  it.each(pairs)('from %s to %s are the shortest alone in a large graph', async (from, to) => {
    const asked = { from, to, maxLength: 6, limit: 100, leftOut: [...leftOutOfPaths], alongPlaces: false };
    const found = await db.read(shortestPaths, { ...asked, isLarge: true });
    expect(found.map(({ ids }) => ids)).toEqual(everyPath(from, to, leastSteps(from, to)).slice(0, 100));
  });

  it('tell how far they are sought', async () => {
    const { data } = await ask<any>('{ pathScope { mostSteps withLonger } }');
    expect(data.pathScope).toEqual({ mostSteps: 6, withLonger: true });
  });

  it('lead from Lund to the government, each step tied and each tie with a source', async () => {
    const paths = await pathsOf({ from: 'kommun-lund', to: 'regeringen' });
    expect(paths).toHaveLength(10);
    for (const path of paths) {
      expect(idsOf(path)).toEqual([...path.steps.map((step) => step.from.id), 'regeringen']);
      expect(path.steps.map((step) => step.to.id)).toEqual(idsOf(path).slice(1));
      expect(path.length).toBe(path.steps.length);
      for (const { from, to, ties } of path.steps) {
        expect(ties.length).toBeGreaterThan(0);
        for (const tie of ties) {
          expect([tie.from.id, tie.to.id].sort()).toEqual([from.id, to.id].sort());
          expect(tie.sources.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('are the same from the other end', async () => {
    const there = await pathsOf({ from: 'kommun-lund', to: 'regeringen', limit: 100 });
    const back = await pathsOf({ from: 'regeringen', to: 'kommun-lund', limit: 100 });
    const shortest = (paths: AnyPath[]) =>
      paths.filter((path) => path.length === paths[0]!.length).map(idsOf);
    const turned = shortest(back).map((ids) => ids.toReversed().join());
    expect(turned.sort()).toEqual(
      shortest(there)
        .map((ids) => ids.join())
        .sort(),
    );
  });

  it('hold several ties between the same two as one step', async () => {
    const { data } = await ask<any>(
      '{ entity(id: "vinnova") { ties(first: 100) { nodes { id from { id } to { id } } } } }',
    );
    const other = (tie: any) => (tie.from.id === 'vinnova' ? tie.to.id : tie.from.id);
    const ties: any[] = data.entity.ties.nodes;
    const twice = ties.find((tie) => ties.filter((each) => other(each) === other(tie)).length > 1);
    const [direct, ...rest] = await pathsOf({ from: 'vinnova', to: other(twice), limit: 20 });
    expect(direct!.steps[0]!.ties.map((tie) => tie.id)).toEqual(
      ties.flatMap((tie) => (other(tie) === other(twice) ? [tie.id] : [])).sort(),
    );
    expect(rest.every((path) => path.length > 1)).toBe(true);
  });

  it('run through themes, goals, methods and people only when asked to', async () => {
    const between = (path: AnyPath) => path.nodes.slice(1, -1).map(({ kind }) => kind);
    const kinds = ['THEME', 'SUSTAINABLE_DEVELOPMENT_GOAL', 'METHOD', 'PERSON'];
    const pair = { from: 'innovationsplattform-kiruna', to: 'innovationsplattform-umea', limit: 100 };
    const usual = (await pathsOf(pair)).flatMap(between);
    expect(usual.length).toBeGreaterThan(0);
    expect(usual.filter((kind) => kinds.includes(kind))).toEqual([]);
    const themes = (await pathsOf({ ...pair, from: 'natsam', to: 'losc', through: ['THEME'] })).flatMap(
      between,
    );
    expect(themes).toContain('THEME');
    expect(themes.filter((kind) => kinds.slice(1).includes(kind))).toEqual([]);
  });

  it('begin and end at a theme when that is asked for', async () => {
    const [path] = await pathsOf({ from: 'tema-systemhinder', to: 'rise' });
    expect(idsOf(path!)).toEqual(['tema-systemhinder', expect.any(String), 'rise']);
  });

  it('follow borders and regions only when asked to', async () => {
    const pair = { from: 'kommun-lund', to: 'kommun-ystad' };
    expect(await pathsOf(pair)).toEqual([]);
    const paths = await pathsOf({ ...pair, alongPlaces: true });
    const kinds = paths.flatMap((path) => path.steps.flatMap((step) => step.ties.map((tie) => tie.kind)));
    expect(paths[0]!.length).toBe(2);
    expect(kinds).toEqual(expect.arrayContaining(['PART_OF', 'BORDERS']));
  });

  it('keep to the length and the number asked for', async () => {
    const pair = { from: 'kommun-lund', to: 'regeringen' };
    expect(await pathsOf({ ...pair, maxLength: 2 })).toEqual([]);
    const short = await pathsOf({ ...pair, maxLength: 3, limit: 100 });
    expect(short.map((path) => path.length)).toEqual(short.map(() => 3));
    const all = await pathsOf({ ...pair, limit: 100 });
    expect(await pathsOf({ ...pair, limit: short.length + 1 })).toEqual(all.slice(0, short.length + 1));
  });

  it('take the same few queries however many there are', async () => {
    const names = async (limit: number) => {
      queries.length = 0;
      await pathsOf({ from: 'kommun-lund', to: 'regeringen', limit });
      return queries.map(({ name }) => name).sort();
    };
    expect(await names(2)).toEqual(['by-ids', 'by-ids', 'by-ids', 'ends', 'shortest']);
    expect(await names(60)).toEqual(await names(2));
  });

  it.each([
    [{ from: 'nobody' }, 'from', 'nobody'],
    [{ to: 'nobody' }, 'to', 'nobody'],
    [{ to: 'rise' }, 'to', 'begins'],
    [{ maxLength: 7 }, 'maxLength', '1 and 6'],
    [{ maxLength: 0 }, 'maxLength', '1 and 6'],
    [{ limit: 101 }, 'limit', '1 and 100'],
  ])('name a wrong argument: %j', async (wrong, argument, says) => {
    const { errors } = await ask(question, { from: 'rise', to: 'vinnova', ...wrong });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(says);
  });
});
