import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../cypher/db.ts';
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

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());
/** Whether a statement is nothing but lines of a file, in the order of the file. */
const isPartOf = (lines: readonly string[], file: readonly string[]) => {
  let at = 0;
  return lines.every((line) => (at = file.indexOf(line, at) + 1) > 0);
};

describe('whatever is asked', { timeout: 240_000 }, () => {
  it('the database gets lines of a file, and all else as parameters', async () => {
    let answered = 0;
    for (const query of questions)
      for (const text of ['natsam', ...hostile]) {
        const { data } = await (await api.post({ query, variables: { text } })).json();
        if (data) answered += 1;
      }
    expect(answered).toBeGreaterThan(10);

    const files = sourceFiles(['cypher/read', 'cypher/write'], ['.cypher']).map(({ text }) => linesOf(text));
    expect(statements.size).toBeGreaterThan(12);
    const strange = [...statements].filter((text) => !files.some((file) => isPartOf(linesOf(text), file)));
    expect(strange).toEqual([]);
  });
});
