import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { describeReport } from '../../seeds/report.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { geography } from '../../seeds/sources/geography/index.ts';
import { ask, graphDigest, graphLines } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects } from '../support/seed-effects.ts';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await runSource(ecosystem, [], seedEffects(db));
  await runSource(geography, [], seedEffects(db));
});
afterAll(() => db.close());

describe('both datasets together', () => {
  it('are all municipalities, regions and universities, and agencies that are no university', async () => {
    const kinds = await ask<{ kind: string; count: number }>(
      db,
      'MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS count',
    );
    expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
      MUNICIPALITY: 290,
      REGION: 21,
      UNIVERSITY: 47,
      AGENCY: 236 + 5,
      BARRIER: 70,
    });
  });

  it.each([
    ['Municipality', 'municipalityCode'],
    ['Region', 'countyCode'],
    ['Organisation', 'organisationNumber'],
  ])('hold no %s with the %s of another', async (label, property) => {
    const repeated = `MATCH (e:${label}) WITH e.${property} AS key, count(*) AS times
      WHERE key IS NOT NULL AND times > 1 RETURN key`;
    expect(await ask(db, repeated)).toEqual([]);
    expect(await ask(db, `MATCH (e:${label}) RETURN count(e.${property}) > 0 AS any`)).toEqual([
      { any: true },
    ]);
  });

  it('hold no identifier of a register twice', async () => {
    const repeated = `MATCH (e:Entity) UNWIND e.identifiers AS key WITH key, e
      WHERE NOT key STARTS WITH 'registrationNumber:'
      WITH key, count(DISTINCT e) AS times WHERE times > 1 RETURN key`;
    expect(await ask(db, repeated)).toEqual([]);
  });

  it('hold nothing without a source', async () => {
    const unsourced = `CALL () {
        MATCH (e:Entity) RETURN e.id AS id, e.sourceIds AS cited
        UNION MATCH (:Entity)-[t]->(:Entity) RETURN t.id AS id, t.sourceIds AS cited
      }
      WITH id, cited WHERE size(cited) = 0 OR any(s IN cited WHERE NOT EXISTS { (:Source {id: s}) })
      RETURN id`;
    expect(await ask(db, unsourced)).toEqual([]);
  });

  it('call a thing by its name in the ecosystem data, and find it by that of the register', async () => {
    const vinnova = `MATCH (e:Entity {id: 'vinnova'})
      RETURN e.nameSv AS name, e.aliases AS aliases, e.isReference AS isReference, e.datasets AS datasets`;
    expect(await ask(db, vinnova)).toEqual([
      {
        name: 'Vinnova',
        aliases: expect.arrayContaining(['Verket för innovationssystem']) as unknown,
        isReference: false,
        datasets: ['ecosystem', 'geography'],
      },
    ]);
  });

  it('change nothing when they are imported again, write their own records and say so', async () => {
    const version = 'MATCH (g:GraphState) RETURN g.version AS version';
    const before = [await graphDigest(db), await ask(db, version)];
    const reports = [
      await runSource(ecosystem, [], seedEffects(db)),
      await runSource(geography, [], seedEffects(db)),
    ];
    expect(reports.map(describeReport)).toEqual([
      expect.stringMatching(
        /^ecosystem: Nothing changed: 439 entities, 1,001 ties, 219 steps, 217 sources are as before/,
      ),
      expect.stringMatching(
        /^geography: Nothing changed: 594 entities, 958 ties, 0 steps, 22 sources are as before/,
      ),
    ]);
    expect([await graphDigest(db), await ask(db, version)]).toEqual(before);
    const states =
      'MATCH (r:ImportRun) RETURN r.state AS state, r.unchanged AS unchanged ORDER BY r.startedAt';
    expect(await ask(db, states)).toEqual(
      [0, 0, 439 + 1001 + 219 + 217, 594 + 958 + 22].map((unchanged) => ({ state: 'DONE', unchanged })),
    );
  });

  it('are the same graph whichever comes first, and in batches of any size', async () => {
    const forwards = await graphLines(db);
    await db.execute('MATCH (n) DETACH DELETE n');
    await runSource(geography, [], seedEffects(db, { batchRows: 400 }));
    await runSource(ecosystem, [], seedEffects(db, { batchRows: 300 }));
    expect(await graphLines(db)).toEqual(forwards);
  });
});
