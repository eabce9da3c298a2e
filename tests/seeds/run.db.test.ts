import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import type { Dataset } from '../../seeds/dataset.ts';
import { keepAlive } from '../../seeds/run-record.ts';
import { runSource, type RunEffects } from '../../seeds/run.ts';
import type { Source } from '../../seeds/source.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects, small } from '../support/seed-effects.ts';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(() => db.execute('MATCH (n) DETACH DELETE n'));
afterAll(() => db.close());

const seed = (over: Partial<RunEffects> = {}, options = {}) =>
  runSource(ecosystem, [], seedEffects(db, { ...small(), ...over }), options);
const version = async () =>
  (await ask<{ version: number }>(db, 'MATCH (g:GraphState) RETURN g.version AS version'))[0]?.version ?? 0;
const platform = async () =>
  (await ask<{ e: object }>(db, `MATCH (e:Entity {id: 'future-by-lund'}) RETURN properties(e) AS e`))[0]?.e;

/** A register that says what `dataset` holds. */
const register = (dataset: Dataset): Source => ({
  name: 'geography',
  what: '',
  licence: '',
  needs: '',
  isRegister: true,
  get: () => Promise.resolve([]),
  parse: () => undefined,
  transform: () => dataset,
});
const listed = (entityId: string, sourceId: string): Dataset => ({
  sources: [{ id: sourceId, properties: { title: 'A register' } }],
  claims: [
    {
      entityId,
      kind: 'PLATFORM',
      properties: {
        nameSv: 'Registrets namn',
        nameEn: 'The register’s name',
        confidence: 'HIGH',
        sourceIds: [sourceId],
        identifiers: [],
        aliases: [],
      },
    },
  ],
  ties: [],
});

describe('a run over changed data', () => {
  it('writes what has changed, keeps what it was, and counts it as changes of the graph', async () => {
    const first = await seed();
    const before = await version();
    const changed = small({
      nodes: (nodes) =>
        nodes.map((node) => {
          const { startDate: _, ...rest } = node;
          return node.id === 'future-by-lund' ? { ...rest, description: { sv: 'Ny.', en: 'New.' } } : node;
        }) as typeof nodes,
      relationships: ([tie, ...rest]) => [
        { ...tie!, properties: { ...tie!.properties, amountSEK: 7 } },
        ...rest,
      ],
    });
    const report = await seed(changed);
    expect(report).toMatchObject({ entities: { added: 0, changed: 1, removed: 0 }, ties: { changed: 1 } });
    expect(await platform()).toMatchObject({ summaryEn: 'New.' });
    expect(await platform()).not.toHaveProperty('startDate');
    expect(await ask(db, 'MATCH ()-[t {amountSek: 7}]->() RETURN t.run AS run')).toEqual([
      { run: first.run },
    ]);
    const changes = await ask<{ item: string; before: string }>(
      db,
      'MATCH (c:Change {run: $run}) RETURN c.item AS item, c.before AS before ORDER BY item',
      { run: report.run },
    );
    expect(changes.map(({ item }) => item)).toEqual(['CLAIM', 'TIE']);
    expect(changes[0]?.before).toContain('startDate');
    expect(await version()).toBe(before + 2);

    await seed();
    expect(await platform()).toHaveProperty('startDate', '2013');
  });

  it('sweeps what has left the data', async () => {
    await seed();
    const whole = await graphDigest(db);
    const [{ id } = { id: '' }] = await ask<{ id: string }>(
      db,
      `MATCH (e:Entity)--() WHERE e.id <> 'future-by-lund' RETURN e.id AS id LIMIT 1`,
    );
    const without = small({
      nodes: (nodes) => nodes.filter((node) => node.id !== id),
      relationships: (ties) => ties.filter(({ from, to }) => from !== id && to !== id),
    });
    const report = await seed(without);
    expect(report.entities.removed).toBe(1);
    expect(report.ties.removed).toBeGreaterThan(0);
    expect(await ask(db, 'MATCH (e:Entity {id: $id}) RETURN e', { id })).toEqual([]);
    expect(
      await ask(db, `MATCH (c:Change {run: $run, action: 'REMOVED'}) RETURN count(*) AS n`, {
        run: report.run,
      }),
    ).toEqual([{ n: 1 + report.ties.removed + report.sources.removed }]);
    await seed();
    expect(await graphDigest(db)).toBe(whole);
  });

  it('moves a tie whose kind has changed instead of keeping both', async () => {
    await seed();
    const count = 'MATCH (:Entity)-[t]->(:Entity) RETURN count(*) AS ties, count(DISTINCT t.id) AS ids';
    const before = await ask(db, count);
    const moving: Source = {
      ...ecosystem,
      transform: (parsed) => {
        const { ties, ...rest } = ecosystem.transform(parsed as Parameters<typeof ecosystem.transform>[0]);
        const [tie, ...others] = ties;
        return { ...rest, ties: [{ ...tie!, kind: 'ACCOMPANIES' }, ...others] };
      },
    };
    const report = await runSource(moving, [], seedEffects(db, small()));
    expect(report.ties).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(await ask(db, count)).toEqual(before);
  });
});

describe('a run beside another dataset', () => {
  it('takes back what it said, and leaves what the other says', async () => {
    await seed();
    await runSource(register(listed('future-by-lund', 'source:register')), [], seedEffects(db));
    expect(await platform()).toMatchObject({
      nameSv: 'Future by Lund',
      aliases: ['Registrets namn', 'The register’s name'],
      isReference: false,
    });
    const nothing: Source = { ...ecosystem, transform: () => ({ sources: [], claims: [], ties: [] }) };
    await runSource(nothing, [], seedEffects(db, small()));
    expect(await platform()).toMatchObject({
      nameSv: 'Registrets namn',
      aliases: [],
      datasets: ['geography'],
      isReference: true,
    });
    expect(await platform()).not.toHaveProperty('summarySv');
    expect(await ask(db, 'MATCH (e:Entity) RETURN count(*) AS n')).toEqual([{ n: 1 }]);
    expect(await ask(db, 'MATCH (s:Source) RETURN s.id AS id')).toEqual([{ id: 'source:register' }]);
  });

  it('hands a source over that the other still cites', async () => {
    await seed();
    const [{ id } = { id: '' }] = await ask<{ id: string }>(
      db,
      `MATCH (e:Entity {id: 'future-by-lund'}) RETURN e.sourceIds[0] AS id`,
    );
    const both = register(listed('future-by-lund', id));
    expect((await runSource(both, [], seedEffects(db))).sources).toMatchObject({ added: 0, unchanged: 1 });
    const owner = () => ask(db, 'MATCH (s:Source {id: $id}) RETURN s.dataset AS dataset', { id });
    expect(await owner()).toEqual([{ dataset: 'ecosystem' }]);
    const nothing: Source = { ...ecosystem, transform: () => ({ sources: [], claims: [], ties: [] }) };
    await runSource(nothing, [], seedEffects(db, small()));
    expect(await owner()).toEqual([{ dataset: 'geography' }]);
  });
});

describe('a dry run', () => {
  it('lists what would change and writes nothing', async () => {
    await seed();
    const before = [await graphDigest(db), await ask(db, 'MATCH (n) RETURN count(*) AS n')];
    const changed = small({
      nodes: (nodes) => [
        ...nodes.map((node) => (node.id === 'future-by-lund' ? { ...node, level: 'regional' } : node)),
        { ...nodes[0]!, id: 'brand-new' },
      ],
      relationships: (ties) => ties.slice(1),
    });
    const report = await seed(changed, { dryRun: true });
    expect(report.changes?.filter(({ item }) => item !== 'source')).toEqual([
      { item: 'entity', id: 'brand-new', action: 'added' },
      { item: 'entity', id: 'future-by-lund', action: 'changed', fields: ['level'] },
      { item: 'tie', id: expect.stringMatching(/^tie:/) as unknown, action: 'removed' },
    ]);
    expect(report.run).toBeUndefined();
    expect([await graphDigest(db), await ask(db, 'MATCH (n) RETURN count(*) AS n')]).toEqual(before);
  });
});

describe('data with a fault', () => {
  it('leave the graph untouched, and no record of a run', async () => {
    await seed();
    const before = [await graphDigest(db), await version()];
    const broken = small({ relationships: ([tie, ...rest]) => [{ ...tie!, to: 'nowhere' }, ...rest] });
    await expect(seed(broken)).rejects.toThrow(/1 fault, and nothing was written/);
    expect([await graphDigest(db), await version()]).toEqual(before);
    expect(await ask(db, 'MATCH (r:ImportRun) RETURN count(*) AS n')).toEqual([{ n: 1 }]);
  });
});

describe('a run that stopped half-way', () => {
  const states = 'MATCH (r:ImportRun) RETURN r.state AS state ORDER BY r.startedAt';
  const stopHalfWay = () =>
    seed({
      batchRows: 20,
      onProgress: ({ phase }) => {
        if (phase === 'write entities') throw new Error('stopped');
      },
    }).catch(() => undefined);
  /** As a killed process leaves it. */
  const leaveRunning = async (seenAt: Date) => {
    await stopHalfWay();
    await db.execute(`MATCH (r:ImportRun) SET r.state = 'RUNNING', r.seenAt = '${seenAt.toISOString()}'`);
  };

  it('records that it failed, when it can', async () => {
    await stopHalfWay();
    expect(await ask(db, states)).toEqual([{ state: 'INTERRUPTED' }]);
  });

  it('suffers no other beside it while its process lives', async () => {
    await leaveRunning(new Date());
    await expect(seed()).rejects.toThrow(
      new RegExp(
        `process ${process.pid} on test is importing now \\(run:ecosystem:.*\\); wait until it has ended`,
      ),
    );
  });

  it('says that it is alive while it compares and writes nothing, until it ends', async () => {
    await leaveRunning(new Date(Date.now() - 60 * 60_000));
    const wasJustSeen = async () => {
      const [run] = await ask<{ seenAt: string }>(db, 'MATCH (r:ImportRun) RETURN r.seenAt AS seenAt');
      return Date.now() - Date.parse(run!.seenAt) < 60_000;
    };
    expect(await wasJustSeen()).toBe(false);
    const [{ id } = { id: '' }] = await ask<{ id: string }>(db, 'MATCH (r:ImportRun) RETURN r.id AS id');
    const rest = keepAlive(db, id, () => new Date(), 10);
    await expect.poll(wasJustSeen, { timeout: 20_000 }).toBe(true);
    await expect(seed()).rejects.toThrow(/is importing now/);
    rest();
  });

  it('counts as alive on another machine, until it has been silent for long', async () => {
    await leaveRunning(new Date());
    const elsewhere = { process: { host: 'elsewhere', pid: process.pid, isAlive: () => false } };
    await expect(seed(elsewhere)).rejects.toThrow(/is importing now/);
    await leaveRunning(new Date(Date.now() - 6 * 60_000));
    expect((await seed(elsewhere)).interrupted).not.toEqual([]);
  });

  it('is marked and completed by the next one when its process is dead', async () => {
    await seed();
    const whole = await graphDigest(db);
    await db.execute('MATCH (n) DETACH DELETE n');
    await leaveRunning(new Date());
    const report = await seed({ process: { host: 'test', pid: 1, isAlive: () => false } });
    expect(report.interrupted).toHaveLength(1);
    expect(report.sources.unchanged).toBeGreaterThan(0);
    expect(report.entities.unchanged).toBe(20);
    expect(await graphDigest(db)).toBe(whole);
    expect(await ask(db, states)).toEqual([{ state: 'INTERRUPTED' }, { state: 'DONE' }]);
  });
});
