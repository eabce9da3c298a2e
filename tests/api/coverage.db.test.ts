import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { root } from '../support/source-files.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
});
afterAll(() => db.close());

const file = (name: string) => JSON.parse(readFileSync(join(root, 'seeds/data/ecosystem', name), 'utf8'));
const nodes: any[] = file('nodes.json');
const rowsOf = async (by: string) =>
  (
    await ask<any>(
      `{ coverage(by: ${by}) { key city { id } entityCount barrierCount tieCount weakCount sourceCount } }`,
    )
  ).data.coverage;
const countBy = (keys: string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
const entityCounts = (rows: any[]) =>
  Object.fromEntries(rows.map(({ key, entityCount }) => [key, entityCount]));

describe('coverage', () => {
  it('by level is what counting the files gives', async () => {
    const rows = await rowsOf('LEVEL');
    expect(entityCounts(rows)).toEqual(
      countBy(nodes.map(({ level }) => (level ? String(level).toUpperCase() : 'UNKNOWN'))),
    );
    const barriers = rows.reduce((sum: number, row: any) => sum + row.barrierCount, 0);
    expect(barriers).toBe(70);
  });

  it('by number of sources and by confidence counts every record of the files once', async () => {
    for (const by of ['SOURCES', 'CONFIDENCE']) {
      const rows = await rowsOf(by);
      const sum = (of: 'entityCount' | 'tieCount') =>
        rows.reduce((all: number, row: any) => all + row[of], 0);
      expect(sum('entityCount')).toBe(nodes.length);
      expect(sum('tieCount')).toBeGreaterThan(900);
      expect(sum('tieCount')).toBeLessThanOrEqual(1001);
    }
    const low = (await rowsOf('CONFIDENCE')).find(({ key }: any) => key === 'LOW');
    expect(low.weakCount).toBe(low.entityCount + low.tieCount);
    expect(low.entityCount).toBe(nodes.filter(({ confidence }) => confidence === 'low').length);
  });

  it('by year counts a project in each year of its span, and what has no date as unknown', async () => {
    const ask2021 = await ask<any>('{ coverage(by: YEAR, key: "2021") { recordIds(of: ENTITIES) } }');
    expect(ask2021.data.coverage[0].recordIds).toContain('natsam');
    const ask2024 = await ask<any>('{ coverage(by: YEAR, key: "2024") { recordIds(of: ENTITIES) } }');
    expect(ask2024.data.coverage[0].recordIds).not.toContain('natsam');
    const unknown = await ask<any>('{ coverage(by: YEAR, key: "UNKNOWN") { recordIds(of: ENTITIES) } }');
    expect(unknown.data.coverage[0].recordIds).toContain('hinder-kiruna-statlig-mark');
  });

  it('by city has what the city and its platform have ties with, and lists what it counts', async () => {
    const { data } = await ask<any>(`{ coverage(by: CITY, key: "kommun-kiruna") {
      key city { id name } entityCount barrierCount tieCount weakCount
      entities: recordIds(of: ENTITIES) barriers: recordIds(of: BARRIERS) ties: recordIds(of: TIES) weak: recordIds(of: WEAK) } }`);
    const [kiruna] = data.coverage;
    expect(kiruna.city.id).toBe('kommun-kiruna');
    expect(kiruna.entities).toEqual(
      expect.arrayContaining(['kommun-kiruna', 'innovationsplattform-kiruna', 'natsam']),
    );
    expect(kiruna.barriers).toContain('hinder-kiruna-statlig-mark');
    expect(kiruna.entities).not.toContain('future-by-lund');
    for (const [count, list] of [
      ['entityCount', 'entities'],
      ['barrierCount', 'barriers'],
      ['tieCount', 'ties'],
      ['weakCount', 'weak'],
    ] as const)
      expect(kiruna[list]).toHaveLength(kiruna[count]);
    const rows = await rowsOf('CITY');
    expect(rows.filter(({ city }: any) => city).map(({ key }: any) => key)).toHaveLength(
      nodes.filter(({ kind }) => kind === 'Municipality').length,
    );
  });

  it('has no row for a key that is not there', async () => {
    const { data } = await ask<any>('{ coverage(by: CITY, key: "nowhere") { key } }');
    expect(data.coverage).toEqual([]);
  });
});
