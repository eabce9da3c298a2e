import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../cypher/db.ts';
import type { Query } from '../../cypher/query.ts';
import { startApi } from '../support/api-server.ts';
import { boltStatements } from '../support/bolt-statements.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { sourceFiles } from '../support/source-files.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

const statements = new Set<string>();
let api: Awaited<ReturnType<typeof startApi>>;
const ends: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  await (await seededDatabase()).close();
  const neo4j = inject('neo4j');
  const proxy = await startTcpProxy(Number(new URL(neo4j.uri).port), () =>
    boltStatements((text) => statements.add(text)),
  );
  const db = connect({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  api = await startApi({ db });
  ends.push(api.close, db.close, proxy.close);
});
afterAll(async () => {
  for (const end of ends) await end();
});

const hostile = [
  "natsam'}) DETACH DELETE n //",
  '`) MATCH (n) DETACH DELETE n //',
  'name:* OR *:*',
  '"]->() CALL dbms.components() YIELD name //',
];
/** A question for each root field that takes text, with `$text` wherever a text may stand. */
const questions = [
  'query ($text: ID!) { entity(id: $text) { id } node(id: $text) { id } nodes(ids: [$text]) { id } source(id: $text) { id } link(id: $text) { id } }',
  'query ($text: String!) { search(text: $text, first: 5) { edges { node { id } } } }',
  'query ($text: ID!) { entity(id: "natsam") { ties(first: 2) { nodes { id } } } scene(input: { seeds: [$text, "natsam"], filter: { themes: [$text], places: [$text] } }) { nodes { id } ties { id sources { id } } } }',
  'query ($text: ID!) { paths(from: $text, to: "vinnova") { nodes { id } } collaboration(input: { seeds: [$text] }) { ties { id } } }',
  'query ($text: ID!) { barriers(filter: { themes: [$text] }, first: 3) { nodes { id state } } barrierOverview { total } coverage(by: CITY) { key } }',
  'query ($text: String!) { organisations(first: 2, after: $text) { nodes { id } } }',
  'query ($text: String!) { organisations(first: 2) { nodes { id } } sceneChanges(since: "1", ids: ["natsam"]) { gone { id } } graph { nodeCount } saved: search(text: $text) { totalCount } }',
  'mutation ($text: String!) { saveLink(state: $text) { id } }',
];

describe('whatever is asked', { timeout: 240_000 }, () => {
  it('the database gets the text of a file, and all else as parameters', async () => {
    let answered = 0;
    for (const query of questions)
      for (const text of ['natsam', ...hostile]) {
        const { data } = await (await api.post({ query, variables: { text } })).json();
        if (data) answered += 1;
      }
    expect(answered).toBeGreaterThan(10);

    const catalogues = sourceFiles(['cypher/read', 'cypher/write'], ['index.ts']);
    const known = new Set<string>();
    for (const { path } of catalogues)
      for (const entry of Object.values(await import(`../../${path}`)))
        if (typeof (entry as Query)?.text === 'string') known.add((entry as Query).text);
    expect(statements.size).toBeGreaterThan(12);
    expect([...statements].filter((text) => !known.has(text))).toEqual([]);
  });
});
