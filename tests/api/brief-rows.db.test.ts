import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;
const queries: string[] = [];
beforeAll(async () => {
  db = await seededDatabase(({ name }) => queries.push(name));
  ask = apiClient(db);
});
afterAll(() => db.close());

const card = 'id kind level name nameLanguage';
const time = '... on Project { startDate endDate } ... on Programme { startDate endDate }';
const barrier =
  '... on Barrier { barrierType levelOfAuthority holders { power role entity { id name level MORE } } }';

/** With MORE the rows are whole; without, brief. */
const questions = [
  `{ organisations(first: 40) { edges { cursor node { ${card} MORE } } } }`,
  `{ projects(first: 40) { nodes { ${card} startDate endDate MORE } } }`,
  `{ barriers(first: 70) { nodes { ${card} barrierType levelOfAuthority MORE holders { power entity { ${card} MORE } } } } }`,
  `{ search(text: "lund", first: 30) { totalCount edges { score matchedField node { ${card} ${time} MORE } } } }`,
  `{ entity(id: "natsam") { ${card} ties(first: 60) { nodes { id kind family role validFrom validTo confidence
    from { ${card} ${time} ${barrier} MORE } to { ${card} ${time} MORE } } } } }`,
  `{ organisations(filter: { kinds: [PLATFORM] }) { nodes { id ties(kinds: [PARTICIPATES_IN]) { edges { node {
    role from { id name } to { ${card} MORE ties(first: 5) { nodes { id from { ${card} MORE } } } } } } } } } }`,
];

it.each(questions)('brief rows of the database tell what whole ones tell: %s', async (question) => {
  const brief = await ask(question.replaceAll('MORE', ''));
  const whole = await ask(question.replaceAll('MORE', 'summary sources { id }'));
  expect(brief.errors).toBeUndefined();
  expect(whole.errors).toBeUndefined();
  const withoutMore = JSON.parse(JSON.stringify(whole.data), (_, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('summary' in value)) return value;
    const { summary: _summary, sources: _sources, ...rest } = value as Record<string, unknown>;
    return rest;
  }) as unknown;
  expect(brief.data).toEqual(withoutMore);
});

it('an entity with its ties is had by one query, and a page of barriers with their holders too', async () => {
  queries.length = 0;
  const { data } = await ask<{ entity: { ties: { nodes: unknown[] } } }>(
    `{ entity(id: "natsam") { ${card} summary ties(first: 20) { nodes { id from { ${card} } to { ${card} } } } } }`,
  );
  expect(data.entity.ties.nodes).toHaveLength(20);
  await ask(`{ barriers(first: 20) { nodes { id name holders { power entity { ${card} } } } } }`);
  expect(queries).toEqual(['of-entities', 'page-by-name']);
  expect(
    (await ask<{ entity: null }>('{ entity(id: "nobody") { id ties { nodes { id } } } }')).data.entity,
  ).toBeNull();
});
