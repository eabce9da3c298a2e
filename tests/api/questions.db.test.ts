import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, print, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { allRegions } from '../../docs/examples/client.ts';
import { startApi } from '../support/api-server.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { root } from '../support/source-files.ts';

const text = readFileSync(join(root, 'api/questions.graphql'), 'utf8');
const questions = parse(text).definitions as readonly OperationDefinitionNode[];

let db: Database;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  db = await seededDatabase();
  api = await startApi({ db });
});
afterAll(async () => {
  await api.close();
  await db.close();
});

const ids = (nodes: any[]) => nodes.map(({ id }) => id);

/** What each question's answer has to be, by what the shipped data say. */
const answers: Readonly<Record<string, (data: any) => void>> = {
  WaitingNationally({ barriers: { totalCount, nodes } }) {
    expect(totalCount).toBe(15);
    expect(nodes[0].waiting).toMatchObject({ since: '2017-09-11', receivers: [{ id: 'regeringen' }] });
    const days = nodes.map(({ waiting }: any) => waiting.days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  },
  HowFar({ barrierOverview: { states, ...counts } }) {
    expect(counts).toEqual({ total: 70, waiting: 15, waitingOverYear: 15, withoutHolder: 35 });
    expect(states.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(70);
  },
  CaseFile({ entity }) {
    expect(entity.name).toBe('Stockholms miljözon klass 3 stoppad vid överprövning');
    expect(entity.state).toBe('IN_PROGRESS');
    expect(entity.steps.map(({ kind }: any) => kind)).toContain('REFUSED');
    for (const { sources } of entity.steps) expect(sources[0].url).toMatch(/^https:/);
  },
  Holders({ authorityHolders }) {
    expect(authorityHolders[0].organisation).toMatchObject({ id: 'regeringen', level: 'NATIONAL' });
    expect(authorityHolders[0].holdings).toContainEqual({
      barrier: { id: 'hinder-solskatt' },
      power: 'LEGISLATE',
    });
  },
  NobodyHolds({ barriers }) {
    expect(barriers.totalCount).toBe(35);
    expect(barriers.nodes).toHaveLength(5);
  },
  AroundNatsam({ entity: { name, ties } }) {
    expect(name).toMatch(/^NATSAM - National collaboration/);
    expect(ties.totalCount).toBe(9);
    expect(ties.nodes).toContainEqual({
      kind: 'FUNDS',
      role: 'FUNDER',
      from: { id: 'vinnova', level: 'NATIONAL' },
      to: { id: 'natsam' },
    });
  },
  Picture({ scene }) {
    expect(scene.nodes[0]).toEqual({ id: 'natsam', kind: 'PROJECT', level: 'NATIONAL', distance: 0 });
    expect(ids(scene.nodes)).toEqual(expect.arrayContaining(['vinnova', 'rise', 'future-by-lund']));
    expect(scene.truncation).toBeNull();
  },
  Collaborators({ collaboration: { ties } }) {
    expect(ties[0]).toMatchObject({ from: 'skr', to: 'vinnova', weight: 2 });
    for (const { weight, evidence } of ties) expect(evidence).toHaveLength(weight);
  },
  Levels({ levelMatrix: { cells, unknownLevelTieCount } }) {
    expect(unknownLevelTieCount).toBe(0);
    expect(cells).toContainEqual({ low: 'LOCAL', high: 'NATIONAL', tieCount: 240 });
  },
  Ways({ paths }) {
    expect(paths).toHaveLength(3);
    for (const { length, nodes } of paths) {
      expect([length, nodes.length]).toEqual([3, 4]);
      expect([nodes[0].id, nodes[3].id]).toEqual(['kommun-lund', 'regeringen']);
    }
  },
  Find({ search: { edges } }) {
    expect(edges[0]).toMatchObject({ matchedField: 'NAME_SV', node: { id: 'lund-innovation' } });
  },
  Municipalities({ organisations }) {
    expect(organisations.totalCount).toBe(290);
    expect(organisations.pageInfo.hasNextPage).toBe(true);
    expect(ids(organisations.nodes)).toEqual(['kommun-ale', 'kommun-alingsas', 'kommun-alvesta']);
  },
  LastMunicipalities({ organisations }) {
    expect(organisations.pageInfo.hasPreviousPage).toBe(true);
    expect(organisations.nodes[2]).toEqual({ id: 'kommun-overtornea', name: 'Övertorneå kommun' });
  },
  Projects({ projects }) {
    expect(projects.totalCount).toBe(45);
    for (const { endDate } of projects.nodes) expect((endDate ?? '2020') >= '2020').toBe(true);
  },
  Coverage({ coverage }) {
    const boras = coverage.find(({ city }: any) => city?.id === 'kommun-boras');
    expect(boras).toMatchObject({ entityCount: 18, barrierCount: 4 });
  },
  Sources({ sources }) {
    expect(sources.totalCount).toBe(239);
    expect(sources.nodes[0].url).toMatch(/^https:/);
  },
  ById({ nodes }) {
    expect(nodes).toEqual([
      { __typename: 'Project', id: 'natsam' },
      { __typename: 'Agency', id: 'vinnova' },
      null,
    ]);
  },
  Invite({ dialoguePlan: { invited, uncovered } }) {
    expect(invited.map(({ organisation }: any) => organisation.id)).toEqual([
      'jordbruksverket',
      'kommun-kiruna',
      'regeringen',
      'statens-fastighetsverk',
    ]);
    expect(uncovered).toEqual([]);
  },
  Contents({ graph, licences }) {
    expect(graph).toMatchObject({ nodeCount: 946, tieCount: 1959, sourceCount: 239 });
    expect(graph.kinds).toContainEqual({ kind: 'BARRIER', count: 70 });
    expect(licences.length).toBeGreaterThan(1);
  },
  Imports({ importRuns }) {
    expect(importRuns.map(({ dataset }: any) => dataset).sort()).toEqual(['ecosystem', 'geography']);
    expect(importRuns[0].files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  },
};

describe('the ready questions', () => {
  it('are twenty, each with an answer to compare', () => {
    expect(questions.map(({ name }) => name!.value)).toEqual(Object.keys(answers));
    expect(questions).toHaveLength(20);
  });

  it.each(Object.entries(answers))('%s', async (name, check) => {
    const question = questions.find((one) => one.name!.value === name)!;
    const ask = async () => (await api.post({ query: print(question) })).json();
    // The first time its queries are planned, for which a busy machine may lack the time.
    await expect.poll(async () => (await ask()).errors, { timeout: 50_000 }).toBeUndefined();
    const { data, extensions } = await ask();
    expect(extensions.cost.requested).toBeLessThan(extensions.cost.limit);
    check(data);
  });

  it('stand in GraphiQL, and all of them together are no more than may be sent', async () => {
    const page = await (await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('Which barriers wait for an answer at the national level');
    const response = await api.post({ query: text, operationName: 'ById' });
    expect((await response.json()).data.nodes).toHaveLength(3);
  });
});

describe('the examples', () => {
  it('client.ts goes through all pages of a list', async () => {
    const regions = [];
    for await (const region of allRegions(api.url)) regions.push(region);
    expect(regions).toHaveLength(21);
    expect(regions[0]).toEqual({ id: 'lan-blekinge', name: 'Blekinge län' });
  });

  it('curl.sh asks, and is told that the answer still holds', async () => {
    const run = await promisify(execFile)('sh', [join(root, 'docs/examples/curl.sh'), api.url]);
    const [answer, again] = run.stdout.trim().split('\n');
    expect(JSON.parse(answer!).data.barriers.nodes).toHaveLength(3);
    expect(again).toBe('Asked again: 304');
  });
});
