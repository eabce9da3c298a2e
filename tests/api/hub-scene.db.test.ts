import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { undoRun } from '../../seeds/undo.ts';
import { apiClient } from '../support/ask-api.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects, small } from '../support/seed-effects.ts';

const queries: string[] = [];
let db: Database;
beforeAll(async () => {
  db = await freshDatabase(({ name }) => queries.push(name));
});
afterAll(() => db.close());

/** The scene of the hub, and how it was found. */
async function scene(triesLeft = 3): Promise<object & { readonly isNoted: boolean }> {
  queries.length = 0;
  const { data, errors } = await apiClient(db)<{ scene: object }>(
    `{ scene(input: { seeds: ["future-by-lund"], nodeLimit: 40 }) {
      nodes { id kind level distance tieCount } ties { id from to } groups { level kind count } truncation { nodesLeftOut } } }`,
  );
  // On a busy machine planning alone may take longer than a request has.
  if (errors && triesLeft > 0) return scene(triesLeft - 1);
  expect(errors).toBeUndefined();
  return { ...data.scene, isNoted: !queries.includes('neighbours') };
}
/** The same with nothing noted: all ties are looked at. */
async function counted() {
  await db.execute('MATCH (note:HubNote) DELETE note');
  return { ...(await scene()), isNoted: true };
}
const seed = (edits = small()) => runSource(ecosystem, [], seedEffects(db, edits));

it('a hub is noted at the end of an import and of its undoing, and told as it is when all its ties are looked at', async () => {
  await seed();
  await db.execute(`MATCH (hub:Entity {id: 'future-by-lund'})
    UNWIND range(1, 20100) AS number
    CREATE (hub)-[:FUNDS {id: 'tie:hub' + number, family: 'COLLABORATION', confidence: 'HIGH', sourceIds: []}]->
      (:Entity {id: 'near-' + number, kind: CASE WHEN number % 3 = 0 THEN 'PROJECT' ELSE 'COMPANY' END, confidence: 'HIGH',
        level: CASE number % 4 WHEN 0 THEN 'LOCAL' WHEN 1 THEN 'NATIONAL' END, isReference: number % 5 = 0})`);
  const before = await scene();
  expect(before).toMatchObject({ isNoted: false });

  const changes = small({ relationships: (ties) => ties.filter((_, place) => place % 2 === 0) });
  const { run } = await seed(changes);
  const imported = await scene();
  expect(imported.isNoted).toBe(true);
  expect(imported).toEqual(await counted());
  expect(imported).not.toEqual({ ...before, isNoted: true });

  await undoRun(run!, seedEffects(db, changes));
  const undone = await scene();
  expect(undone).toEqual({ ...before, isNoted: true });
  expect(undone).toEqual(await counted());
});

it('what was noted of a hub counts for nothing when the graph has changed since', async () => {
  await seed();
  expect(await scene()).toMatchObject({ isNoted: true });
  await db.execute(
    "MATCH (g:GraphState), (near:Entity {id: 'near-1'}) SET g.stamp = randomUUID() DETACH DELETE near",
  );
  expect(await scene()).toMatchObject({ isNoted: false });
});
