import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, QueryEvent } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const queries: QueryEvent[] = [];
let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase((event) => queries.push(event));
  ask = apiClient(db);
});
afterAll(() => db.close());

const scene = `query ($input: SceneInput!) { scene(input: $input) {
  nodes { id kind level name shortName distance tieCount }
  ties { id kind family from to role weight evidence { id initiative { id } datesFrom } sources { id url } }
  groups { level kind count } truncation { nodesLeftOut tiesLeftOut advice } unknownSeeds graphVersion
} }`;

describe('scene', () => {
  it('holds the seed, all that it is tied to, and every tie among these', async () => {
    const { data } = await ask<any>(scene, { input: { seeds: ['natsam'] } });
    const { nodes, ties } = data.scene;
    const { data: own } = await ask<any>(
      '{ entity(id: "natsam") { ties(first: 100) { nodes { id from { id } to { id } } } } }',
    );
    const ends = own.entity.ties.nodes.flatMap((tie: any) => [tie.from.id, tie.to.id]);
    expect(nodes.map((node: any) => node.id).sort()).toEqual([...new Set(ends)].sort());
    expect(nodes[0]).toMatchObject({ id: 'natsam', distance: 0 });
    const ids = new Set(nodes.map((node: any) => node.id));
    for (const tie of ties) {
      expect(ids.has(tie.from) && ids.has(tie.to)).toBe(true);
      expect(tie.sources.length).toBeGreaterThan(0);
    }
    expect(ties.map((tie: any) => tie.id)).toEqual(
      expect.arrayContaining(own.entity.ties.nodes.map((tie: any) => tie.id)),
    );
    expect(data.scene).toMatchObject({ groups: [], truncation: null, unknownSeeds: [] });
    expect(Number(data.scene.graphVersion)).toBeGreaterThan(0);
  });

  it('takes one query, sources included', async () => {
    queries.length = 0;
    await ask(scene, { input: { seeds: ['natsam', 'rise'] } });
    expect(queries.map(({ name }) => name)).toEqual(['around']);
  });

  it('says what a limit left out, and how much of what', async () => {
    const whole = (await ask<any>(scene, { input: { seeds: ['vinnova'] } })).data.scene;
    const part = (await ask<any>(scene, { input: { seeds: ['vinnova'], nodeLimit: 10, tieLimit: 5 } })).data
      .scene;
    expect(part.nodes).toHaveLength(10);
    expect(part.ties).toHaveLength(5);
    expect(part.truncation.nodesLeftOut).toBe(whole.nodes.length - 10);
    expect(part.groups.reduce((sum: number, group: any) => sum + group.count, 0)).toBe(
      whole.nodes.length - 10,
    );
    expect(part.truncation.advice).toContain(String(whole.nodes.length - 10));
  });

  it('goes as far as it is asked, and no further', async () => {
    for (const depth of [0, 1, 2, 3]) {
      const { data, errors } = await ask<any>(scene, {
        input: { seeds: ['future-by-lund'], depth, nodeLimit: 1500 },
      });
      expect(errors).toBeUndefined();
      const { nodes } = data.scene;
      expect(Math.max(...nodes.map((node: any) => node.distance))).toBe(depth);
    }
  });

  it('passes filters: kinds, levels, families, dates, themes and places', async () => {
    const ask1 = async (filter: object, seeds = ['natsam']) =>
      (await ask<any>(scene, { input: { seeds, filter } })).data.scene;
    // The six that take part, and the learning platform that the project is to found.
    const platforms = await ask1({ kinds: ['PLATFORM'] });
    expect(platforms.nodes.map((node: any) => node.kind)).toEqual(['PROJECT', ...Array(7).fill('PLATFORM')]);
    const national = await ask1({ levels: ['NATIONAL'], families: ['COLLABORATION'] });
    expect(new Set(national.nodes.map((node: any) => node.level))).toEqual(new Set(['NATIONAL']));
    expect(new Set(national.ties.map((tie: any) => tie.family))).toEqual(new Set(['COLLABORATION']));
    const phase1 = await ask1({ to: '2015', kinds: ['PROJECT'] }, ['vinnova']);
    const all = await ask1({ kinds: ['PROJECT'] }, ['vinnova']);
    expect(phase1.nodes.length).toBeGreaterThan(1);
    expect(phase1.nodes.length).toBeLessThan(all.nodes.length);
    const lund = await ask1({ places: ['kommun-lund'] }, ['vinnova']);
    expect(lund.nodes.length).toBeGreaterThan(1);
    expect(lund.nodes.length).toBeLessThan(all.nodes.length);
    const theme = await ask1({ themes: ['tema-systemhinder'], kinds: ['PROJECT', 'BARRIER'] }, [
      'natsam',
      'future-by-lund',
    ]);
    expect(theme.nodes.length).toBeGreaterThan(1);
  });

  it('draws what a register alone knows only when it is named', async () => {
    const region = (await ask<any>(scene, { input: { seeds: ['region-skane'] } })).data.scene.nodes.map(
      (node: any) => node.id,
    );
    expect(region).toContain('kommun-lund');
    expect(region).not.toContain('kommun-ystad');
    const named = (await ask<any>(scene, { input: { seeds: ['region-skane', 'kommun-ystad'] } })).data.scene;
    expect(named.ties).toContainEqual(
      expect.objectContaining({ kind: 'PART_OF', from: 'kommun-ystad', to: 'region-skane' }),
    );
    expect(named.ties.some((tie: any) => tie.kind === 'BORDERS')).toBe(false);
  });

  it('names unknown seeds and draws the others', async () => {
    const { data } = await ask<any>(scene, { input: { seeds: ['nobody', 'rise'] } });
    expect(data.scene.unknownSeeds).toEqual(['nobody']);
    expect(data.scene.nodes[0].id).toBe('rise');
  });

  it('without seeds holds those with most ties', async () => {
    const { nodes, truncation } = (await ask<any>(scene, { input: { nodeLimit: 20 } })).data.scene;
    const counts = nodes.map((node: any) => node.tieCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(truncation.nodesLeftOut).toBeGreaterThan(300);
  });
});

describe('a scene with places and themes', () => {
  const placed = `query ($input: SceneInput!) { scene(input: $input) {
    nodes { id kind municipalityCode countyCode placeFrom themes } ties { sourceCount sources { id } }
    themes { id name en: name(language: EN) } places { id name municipalityCode countyCode } } }`;
  const ask1 = async (input: object) => (await ask<any>(placed, { input })).data.scene;
  const nodeOf = (drawn: any, id: string) => drawn.nodes.find((node: any) => node.id === id);

  it('tells the seat by the registers, the place of a hosted platform by its host, and nothing else', async () => {
    const seeds = ['kommun-lund', 'region-skane', 'vinnova', 'future-by-lund', 'msi', 'losc', 'rise'];
    const drawn = await ask1({ seeds, depth: 0 });
    const place = (id: string) => {
      const { municipalityCode, countyCode, placeFrom } = nodeOf(drawn, id);
      return [municipalityCode, countyCode, placeFrom];
    };
    expect(place('kommun-lund')).toEqual(['1281', '12', 'OWN']);
    expect(place('region-skane')).toEqual([null, '12', 'OWN']);
    expect(place('vinnova')).toEqual(['0180', '01', 'OWN']);
    expect(place('future-by-lund')).toEqual(['1281', '12', 'HOST']);
    // Six universities host the network, and a municipality the project: neither is a seat.
    expect(place('msi')).toEqual([null, null, null]);
    expect(place('losc')).toEqual([null, null, null]);
    expect(place('rise')).toEqual([null, null, null]);
  });

  it('names each theme and place of its entities once, and no others', async () => {
    for (const projection of ['ENTITIES', 'COLLABORATION']) {
      const drawn = await ask1({ seeds: ['natsam', 'kommun-lund', 'vinnova'], projection });
      const all = (field: string) =>
        [...new Set(drawn.nodes.flatMap((node: any) => node[field] ?? []))].sort();
      const named = (labels: any[], field: string) => labels.map((label) => label[field]).sort();
      expect(all('countyCode').length).toBeGreaterThan(1);
      expect(named(drawn.themes, 'id')).toEqual(all('themes'));
      const municipalities = drawn.places.filter((label: any) => label.municipalityCode);
      const counties = drawn.places.filter((label: any) => !label.municipalityCode);
      expect(named(municipalities, 'municipalityCode')).toEqual(all('municipalityCode'));
      expect(named(counties, 'countyCode')).toEqual(all('countyCode'));
      expect(municipalities).toContainEqual(expect.objectContaining({ id: 'kommun-lund', countyCode: '12' }));
    }
  });

  it('gives the themes of NATSAM in both languages', async () => {
    const drawn = await ask1({ seeds: ['natsam'], depth: 0 });
    expect(nodeOf(drawn, 'natsam').themes).toContain('tema-systemhinder');
    expect(drawn.themes).toContainEqual({
      id: 'tema-systemhinder',
      name: 'Systemhinder och rådighet',
      en: 'System barriers and authority',
    });
  });

  it('takes one query more than the picture, and none when nobody asks', async () => {
    queries.length = 0;
    await ask1({ seeds: ['natsam', 'rise'] });
    expect(queries.map(({ name }) => name)).toEqual(['around', 'places-and-themes']);
  });

  it('counts the sources of a tie without fetching them', async () => {
    const { ties } = await ask1({ seeds: ['natsam'] });
    for (const tie of ties) expect(tie.sourceCount).toBe(tie.sources.length);
    queries.length = 0;
    await ask('{ scene(input: { seeds: ["natsam"] }) { ties { sourceCount } } }');
    expect(queries.map(({ name }) => name)).toEqual(['around']);
  });
});

describe('collaboration', () => {
  const question = `query ($input: CollaborationInput!) { collaboration(input: $input) {
    nodes { id kind } ties { from to weight confidence evidence { id kind datesFrom initiative { id name } } sources { id } } truncation { nodesLeftOut } } }`;
  const most = { nodeLimit: 1500, tieLimit: 5000 };

  it('ties organisations that take part in the same initiative: 378 pairs, 775 with signing', async () => {
    const pairs = async (input: object) =>
      (await ask<any>(question, { input: { ...most, ...input } })).data.collaboration.ties;
    const through = (ties: any[]) =>
      ties.filter((tie) => tie.evidence.some((piece: any) => piece.kind === 'PARTICIPATES_IN'));
    expect(through(await pairs({}))).toHaveLength(378);
    expect(through(await pairs({ includeSigning: true }))).toHaveLength(775);
    expect((await pairs({ includeFunding: true })).length).toBeGreaterThan(385);
    expect((await pairs({ includeDialogues: true })).length).toBeGreaterThan(385);
  });

  it('weighs a tie by its shared initiatives, which are its evidence', async () => {
    const { ties } = (await ask<any>(question, { input: { ...most, seeds: ['rise'] } })).data.collaboration;
    expect(ties.length).toBeGreaterThan(5);
    for (const tie of ties) {
      expect([tie.from, tie.to]).toContain('rise');
      expect(tie.weight).toBe(tie.evidence.length);
      expect(tie.sources.length).toBeGreaterThan(0);
    }
    expect(ties.map((tie: any) => tie.weight)).toEqual(
      ties.map((tie: any) => tie.weight).sort((a: number, b: number) => b - a),
    );
  });

  it('is also a projection of a scene, with the same ties', async () => {
    const drawn = (await ask<any>(scene, { input: { seeds: ['rise'], projection: 'COLLABORATION' } })).data
      .scene;
    const asked = (await ask<any>(question, { input: { seeds: ['rise'] } })).data.collaboration;
    expect(drawn.ties.map((tie: any) => [tie.from, tie.to, tie.weight])).toEqual(
      asked.ties.map((tie: any) => [tie.from, tie.to, tie.weight]),
    );
  });
});

describe('levelMatrix', () => {
  it('counts each tie between entities with known levels once', async () => {
    const { data } = await ask<any>(
      '{ levelMatrix(filter: { families: [COLLABORATION] }) { cells { low high tieCount families { count } } unknownLevelTieCount } graph { ties { family count } } }',
    );
    const counted = data.levelMatrix.cells.reduce(
      (sum: number, cell: any) => sum + cell.tieCount,
      data.levelMatrix.unknownLevelTieCount,
    );
    const stored = data.graph.ties
      .filter((row: any) => row.family === 'COLLABORATION')
      .reduce((sum: number, row: any) => sum + row.count, 0);
    expect(counted).toBe(stored);
    expect(data.levelMatrix.cells).toContainEqual(
      expect.objectContaining({ low: 'LOCAL', high: 'NATIONAL' }),
    );
  });
});
