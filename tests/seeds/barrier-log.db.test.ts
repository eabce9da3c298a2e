import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import type { ChangeDetail } from '../../cypher/read/barrier-log/change-detail.ts';
import { recordBatch, startRun } from '../../cypher/write/runs/index.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { geography } from '../../seeds/sources/geography/index.ts';
import { undoRun } from '../../seeds/undo.ts';
import { ask } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { edited, seedEffects, type Edits } from '../support/seed-effects.ts';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(() => db.execute('MATCH (n) DETACH DELETE n'));
afterAll(() => db.close());

interface Logged {
  version: number;
  place: number;
  barrier: string;
  kind: string;
  nameSv: string;
  facedBy: string[];
  receivers: string[];
  detail: ChangeDetail;
}
const log = async (after = 0): Promise<Logged[]> =>
  (
    await ask<Logged & { detail: string }>(
      db,
      `MATCH (c:BarrierChange) WHERE c.version > $after
       RETURN c.version AS version, c.place AS place, c.barrier AS barrier, c.kind AS kind, c.nameSv AS nameSv,
         c.facedBy AS facedBy, c.receivers AS receivers, c.detail AS detail
       ORDER BY version, place`,
      { after },
    )
  ).map((entry) => ({ ...entry, detail: JSON.parse(entry.detail) as ChangeDetail }));
const version = async () =>
  (await ask<{ version: number }>(db, 'MATCH (g:GraphState) RETURN g.version AS version'))[0]!.version;
const seed = async (edits: Edits = {}) => {
  const { run } = await runSource(ecosystem, [], seedEffects(db, edited(edits)));
  return run!;
};

describe('the log of barriers', () => {
  it('tells each barrier once as added, then its ties and steps, with who met it and whom it was lifted to', async () => {
    await seed();
    const entries = await log();
    expect(entries.filter(({ kind }) => kind === 'ADDED').map(({ barrier }) => barrier)).toHaveLength(70);
    expect(new Set(entries.map(({ version, place }) => `${version} ${place}`)).size).toBe(entries.length);
    const land = entries.filter(({ barrier }) => barrier === 'hinder-kiruna-statlig-mark');
    expect(land.map(({ kind }) => kind)).toEqual(['ADDED', 'CHANGED', 'CHANGED']);
    expect(land[1]!.detail.ties.map(({ kind }) => kind)).toContain('HAS_AUTHORITY_OVER');
    expect(land[2]!.detail.steps?.before).toEqual([]);
    expect(land[2]!.facedBy.length).toBeGreaterThan(0);
    const lifted = entries.filter(({ receivers }) => receivers.includes('regeringen'));
    expect(lifted.length).toBeGreaterThan(5);
  });

  it('says nothing of an import that leaves barriers as they are', async () => {
    await seed();
    const before = await version();
    await seed();
    await runSource(geography, [], seedEffects(db));
    await seed({
      nodes: (nodes) =>
        nodes.map((node) => (node.id === 'natsam' ? { ...node, name: { sv: 'X', en: 'X' } } : node)),
    });
    expect(await version()).toBeGreaterThan(before);
    expect(await log(before)).toEqual([]);
  });

  it('tells what changed: a property, a tie, a step with all steps before and after', async () => {
    await seed();
    const before = await version();
    const id = 'hinder-kiruna-statlig-mark';
    await seed({
      nodes: (nodes) =>
        nodes.map((node) =>
          node.id === id ? { ...node, status: 'resolved', resolvedDate: '2026-05' } : node,
        ),
      relationships: (ties) => ties.filter(({ type, to }) => !(type === 'HAS_AUTHORITY_OVER' && to === id)),
    });
    const entries = await log(before);
    expect(new Set(entries.map(({ barrier }) => barrier))).toEqual(new Set([id]));
    expect(entries.flatMap(({ detail }) => detail.fields)).toEqual(
      expect.arrayContaining(['resolvedDate', 'sourceStatus', 'statusSv']),
    );
    expect(entries.flatMap(({ detail }) => detail.ties)).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'REMOVED', kind: 'HAS_AUTHORITY_OVER' })]),
    );
    const steps = entries.flatMap(({ detail }) => detail.steps ?? []);
    expect(steps.at(-1)!.after.map(({ kind }) => kind)).toContain('RESOLVED');
    expect(steps[0]!.before.map(({ kind }) => kind)).not.toContain('RESOLVED');
  });

  it('tells of an undo, which takes barriers away and brings them back', async () => {
    const first = await seed();
    const gone = 'hinder-kiruna-statlig-mark';
    const second = await seed({
      nodes: (nodes) => nodes.filter(({ id }) => id !== gone),
      relationships: (ties) => ties.filter(({ from, to }) => from !== gone && to !== gone),
    });
    const afterSecond = await version();
    await undoRun(second, seedEffects(db));
    const back = await log(afterSecond);
    expect(back.map(({ barrier, kind }) => [barrier, kind])).toEqual([
      [gone, 'ADDED'],
      [gone, 'CHANGED'],
      [gone, 'CHANGED'],
    ]);
    const beforeUndo = await version();
    await undoRun(first, seedEffects(db));
    const away = await log(beforeUndo);
    expect(away.filter(({ kind }) => kind === 'REMOVED')).toHaveLength(70);
    expect(away.at(-1)!.nameSv).not.toBe('');
  });
});

describe('versions of writers that write at once', () => {
  it('are all different, and a reader of a version misses nothing up to it', async () => {
    const [writers, batches] = [8, 12];
    const run = (writer: number) => `run:test:${writer}`;
    for (let writer = 0; writer < writers; writer += 1)
      await db.write((transaction) =>
        transaction.run(startRun, { properties: { id: run(writer), dataset: 'test' } }),
      );
    const write = (writer: number, batch: number) =>
      db.write(async (transaction) => {
        const entry = { place: 0, kind: 'CHANGED' as const, facedBy: [], receivers: [], detail: '{}' };
        const changes = [{ ...entry, barrier: `${writer}-${batch}` }];
        const [row] = await transaction.run(recordBatch, { run: run(writer), seenAt: 'now', changes });
        return row!.version;
      });
    const seen: string[] = [];
    let isDone = false;
    const reader = (async () => {
      let after = 0;
      for (let last = false; !last;) {
        last = isDone;
        const to = (
          await ask<{ version: number }>(db, 'MATCH (g:GraphState) RETURN g.version AS version')
        )[0];
        const rows = await ask<{ barrier: string }>(
          db,
          `MATCH (c:BarrierChange) WHERE c.version > $after AND c.version <= $to
           RETURN c.barrier AS barrier ORDER BY c.version`,
          { after, to: to?.version ?? 0 },
        );
        seen.push(...rows.map(({ barrier }) => barrier));
        after = to?.version ?? 0;
      }
    })();
    const versions = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const own: number[] = [];
        for (let batch = 0; batch < batches; batch += 1) own.push(await write(writer, batch));
        return own;
      }),
    );
    isDone = true;
    await reader;
    const all = versions.flat().sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: writers * batches }, (_, index) => index + 1));
    expect(seen).toHaveLength(writers * batches);
    expect(new Set(seen).size).toBe(writers * batches);
  });
});
