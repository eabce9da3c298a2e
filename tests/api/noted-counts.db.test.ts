import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { noteCounts } from '../../seeds/note-graph.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const queries: string[] = [];
let db: Database;
beforeAll(async () => {
  db = await seededDatabase(({ name }) => queries.push(name));
});
afterAll(() => db.close());

const counts = 'key entityCount barrierCount tieCount weakCount sourceCount';
const dimensions = ['CITY', 'LEVEL', 'YEAR', 'SOURCES', 'CONFIDENCE'];
const question = `{
  graph { version nodeCount tieCount sourceCount referenceCount kinds { kind count } ties { kind count } levels { level count } }
  all: levelMatrix { cells { low high tieCount families { family count } } unknownLevelTieCount }
  sure: levelMatrix(filter: { minConfidence: MEDIUM }) { cells { low high tieCount } unknownLevelTieCount }
  ${dimensions.map((by) => `${by}: coverage(by: ${by}) { ${counts} }`).join(' ')} }`;

/** What the pages tell of the whole graph, and the queries that it took. */
async function whole(text = question): Promise<{ data: any; names: Set<string> }> {
  queries.length = 0;
  const { data, errors } = await apiClient(db)<any>(text);
  expect(errors).toBeUndefined();
  return { data, names: new Set(queries) };
}
const counting = new Set(['noted', 'info', 'level-matrix', 'counts']);

it('what is noted of the whole graph is what is counted in it, until the graph changes', async () => {
  const counted = await whole();
  expect(counted.names).toEqual(counting);
  await noteCounts(db);
  expect((await whole()).names, 'a small graph is counted each time').toEqual(counting);

  await noteCounts(db, 0);
  const noted = await whole();
  expect(noted.names).toEqual(new Set(['noted']));
  expect(noted.data).toEqual(counted.data);
  const other = await whole('{ levelMatrix(filter: { minConfidence: HIGH }) { unknownLevelTieCount } }');
  expect(other.names, 'another question is not answered by a note').toEqual(new Set(['level-matrix']));

  await db.execute(
    "MATCH (g:GraphState), (e:Entity {id: 'natsam'}) SET g.stamp = randomUUID(), g.version = g.version + 1 DETACH DELETE e",
  );
  const changed = await whole();
  expect(changed.names).toEqual(counting);
  expect(changed.data.graph.nodeCount).toBe(counted.data.graph.nodeCount - 1);

  await noteCounts(db, 0);
  expect((await whole()).data).toEqual(changed.data);
});

it('is not counted again after a run that changed nothing', async () => {
  await noteCounts(db, 0);
  await db.execute('MATCH (g:GraphState) SET g.stamp = randomUUID()');
  expect((await whole()).names).toEqual(counting);
  queries.length = 0;
  await noteCounts(db, 0);
  expect(new Set(queries)).toEqual(new Set(['size', 'keep']));
  expect((await whole()).names).toEqual(new Set(['noted']));
});

it('coverage counts the records that it lists', async () => {
  for (const by of dimensions) {
    const { data } = await whole(`{ coverage(by: ${by}) { ${counts} } }`);
    const listed = await whole(`{ coverage(by: ${by}) { ${counts} recordIds(of: TIES) } }`);
    expect(listed.data.coverage).toEqual(
      data.coverage.map((row: object) => ({ ...row, recordIds: expect.any(Array) })),
    );
  }
});
