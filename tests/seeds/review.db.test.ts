import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import {
  decide,
  decisionsPath as shippedPath,
  readDecisions,
  writeDecisions,
} from '../../seeds/one-organisation/decisions.ts';
import { listReviews } from '../../seeds/one-organisation/reviews.ts';
import { runSource } from '../../seeds/run.ts';
import { cordis } from '../../seeds/sources/cordis/index.ts';
import { publicBodies } from '../../seeds/sources/public-bodies/index.ts';
import { undoRun } from '../../seeds/undo.ts';
import { folderOf } from '../support/files.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects } from '../support/seed-effects.ts';

const bodies =
  'id,name,WD Qnumber,WD Lsv,WD Len,WD organisationsnummer (Sverige),url\nse/prov,Myndigheten för påhittade prov,,,,202100-0019,\n';
const participants =
  'projectID;organisationID;name;country;role;activityType\n101000001;999000001;MYNDIGHETEN FOER PAAHITTADE PROV OCH TESTER;SE;participant;PUB\n';
const key = 'pic:999000001';
const [body, own] = ['public-body-prov', 'pic-999000001'];

let db: Database;
let folder: string;
let decisionsPath: string;
beforeAll(async () => {
  db = await freshDatabase();
  folder = await folderOf({ 'bodies.csv': bodies, 'organization.csv': participants });
  decisionsPath = join(folder, 'decisions.json');
  await copyFile(shippedPath, decisionsPath);
  await runSource(publicBodies, [join(folder, 'bodies.csv')], seedEffects(db));
}, 300_000);
afterAll(() => db.close());

/** Imports the participants with what has been decided. */
const load = () => runSource(cordis, [join(folder, 'organization.csv')], seedEffects(db, { decisionsPath }));
/** Decides as the command does: the decision is in the file, for the next import. */
const say = async (what: 'accept' | 'reject' | 'split') =>
  writeDecisions(
    decide(await readDecisions(decisionsPath), what, key, what === 'split' ? undefined : body, '2026-01-01'),
    decisionsPath,
  );
const open = async () =>
  (await listReviews(db, await readDecisions(decisionsPath))).map((pair) => [
    pair.key,
    pair.candidates.map(({ id }) => id),
  ]);
/** Who takes part, with the id of the tie, and how the organisation was found. */
const part = async () => {
  const [row] = await ask<{ tie: string; from: string; trace: string[] }>(
    db,
    `MATCH (o:Organisation)-[t:PARTICIPATES_IN]->(:Entity {id: 'cordis-101000001'}) MATCH (c:Claim {dataset: 'cordis', entityId: o.id})
     RETURN t.id AS tie, o.id AS \`from\`, c.trace AS trace`,
  );
  return row!;
};
const ids = async () =>
  (await ask<{ id: string }>(db, 'MATCH (o:Organisation) RETURN o.id AS id ORDER BY id')).map(({ id }) => id);

describe('an organisation that may be one of the graph', () => {
  let tie: string;

  it('is a node of its own, and in the review', async () => {
    expect(await load()).toMatchObject({ review: 1 });
    expect(await open()).toEqual([[key, [body]]]);
    expect(await ids()).toEqual([own, body]);
    ({ tie } = await part());
  });

  it('is the other once that is accepted, with its tie, until the import is taken back', async () => {
    const before = await graphDigest(db);
    await say('accept');
    expect(await open()).toEqual([]);
    const { run, review } = await load();
    expect(review).toBeUndefined();
    expect(await ids()).toEqual([body]);
    expect(await part()).toEqual({ tie, from: body, trace: [`${own} by decision: ${key} is ${body}`] });
    expect(await load()).toMatchObject({
      entities: { added: 0, changed: 0, removed: 0 },
      ties: { added: 0, changed: 0, removed: 0 },
    });

    await undoRun(run!, seedEffects(db));
    expect(await graphDigest(db)).toBe(before);
    // The decision is in the file: it holds again at the next import.
    await load();
    expect(await ids()).toEqual([body]);
  });

  it('is parted again by a split, and keeps its tie', async () => {
    await say('split');
    await load();
    expect(await ids()).toEqual([own, body]);
    expect(await part()).toEqual({
      tie,
      from: own,
      trace: [`${own} by decision: ${key} is an organisation of its own`],
    });
  });

  it('stays apart and is asked no more once that is rejected', async () => {
    await say('reject');
    const { review } = await load();
    expect(review).toBeUndefined();
    expect(await open()).toEqual([]);
    expect(await part()).toMatchObject({ tie, from: own });
  });

  it('has one decision in the file, that can be committed', async () => {
    const { same, notSame, split } = JSON.parse(await readFile(decisionsPath, 'utf8'));
    expect({ same, notSame, split }).toEqual({
      same: [],
      notSame: [{ key, entity: body, date: '2026-01-01' }],
      split: [],
    });
  });
});
