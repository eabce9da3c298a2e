import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../cypher/db.ts';
import { applySchema, indexName, schemaStatements } from '../../../cypher/schema/apply-schema.ts';
import { ask } from '../../support/graph-digest.ts';
import { freshDatabase } from '../../support/neo4j.ts';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await db.execute(
    `CREATE (a:Entity {id: 'a', nameSv: 'Göteborg', aliases: ['Göteborgs Stad'],
       identifiers: ['organisationNumber:202100-5216'], sourceIds: ['source:1', 'source:2']})
     -[:FUNDS {id: 'tie:1', sourceIds: ['source:2', 'source:3']}]->(:Entity {id: 'b'})`,
  );
});
afterAll(() => db.close());

const nodes = async (index: string, text: string) =>
  (
    await ask<{ id: string }>(
      db,
      'CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.id AS id',
      { index, text },
    )
  ).map(({ id }) => id);
const ties = async (text: string) =>
  (
    await ask<{ id: string }>(
      db,
      `CALL db.index.fulltext.queryRelationships('tie_key', $text) YIELD relationship RETURN relationship.id AS id`,
      { text },
    )
  ).map(({ id }) => id);

it('applySchema() makes every index, can be repeated, and leaves none to be populated', async () => {
  await applySchema(db);
  const indexes = await ask<{ name: string; state: string }>(
    db,
    'SHOW INDEXES YIELD name, state RETURN name, state',
  );
  const states = new Map(indexes.map(({ name, state }) => [name, state]));
  for (const statement of schemaStatements())
    expect(states.get(indexName(statement)), statement).toBe('ONLINE');
});

it('names are found without diacritics, by their beginning, and by an alias', async () => {
  expect(await nodes('entity_name', 'goteb*')).toEqual(['a']);
  expect(await nodes('entity_name', 'aliases:stad')).toEqual(['a']);
});

it('an identifier is found with its scheme and without', async () => {
  expect(await nodes('entity_key', '"202100-5216"')).toEqual(['a']);
  expect(await nodes('entity_key', '"organisationNumber:202100-5216"')).toEqual(['a']);
  expect(await nodes('entity_key', '"5216-202100"')).toEqual([]);
});

it('who cites a source is answered by an index, for any element of the list', async () => {
  expect(await nodes('entity_source', 'sourceIds:"source:2"')).toEqual(['a']);
  expect(await ties('sourceIds:"source:2"')).toEqual(['tie:1']);
  expect(await ties('sourceIds:"source:3"')).toEqual(['tie:1']);
  expect(await ties('sourceIds:"source:1"')).toEqual([]);
});

it('a tie is found by its id, whatever its kind', async () => {
  expect(await ties('id:"tie:1"')).toEqual(['tie:1']);
});

it('no two ties of a kind have one id', async () => {
  await expect(
    db.execute(`MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'}) CREATE (b)-[:FUNDS {id: 'tie:1'}]->(a)`),
  ).rejects.toThrow(/already exists/);
});
