import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { startApi } from '../support/api-server.ts';

const questions = {
  'a name of the schema': { query: '{ __type(name: "Tie") { name fields { name } } }' },
  'a named operation': { query: 'query A { __typename } query B { b: __typename }', operationName: 'B' },
  'an operation that is not there': { query: 'query A { __typename }', operationName: 'C' },
  variables: {
    query: 'query ($name: String!) { __type(name: $name) { name } }',
    variables: { name: 'Scene' },
  },
  'a variable that is missing': { query: 'query ($name: String!) { __type(name: $name) { name } }' },
  'a variable of another type': {
    query: 'query ($kinds: [EntityKind!]) { search(text: "a", kinds: $kinds) { totalCount } }',
    variables: { kinds: ['AGENZY'] },
  },
  'a text that is no GraphQL': { query: '{' },
  'a field that is not there': { query: '{ entiti(id: "natsam") { id } }' },
  'too deep a question': {
    query: `{ entity(id: "a") { ${'ties { nodes { from { '.repeat(6)} id ${'} } } '.repeat(6)} } }`,
  },
  'too dear a question': {
    query:
      '{ organisations(first: 100) { nodes { ties(first: 100) { nodes { from { ties(first: 100) { nodes { id } } } } } } } }',
  },
  'an argument with a fault': { query: '{ organisations(first: 1000) { nodes { id } } }' },
  'a database that does not answer': { query: '{ __typename entity(id: "natsam") { id } }' },
  'no question': { variables: {} },
  'parts that nobody knows': { query: '{ __typename }', more: true },
  'a list': [{ query: '{ __typename }' }],
  'a mutation': { query: 'mutation { saveLink(state: "") { id } }' },
};

describe.each(['open', 'locked'] as const)('a POST of JSON in the %s profile', (profile) => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    const texts = Object.values(questions).flatMap((one) => ('query' in one ? [one.query] : []));
    api = await startApi({ profile, trusted: trustedDocuments(texts) });
  });
  afterAll(() => api.close());

  const answerTo = async (question: unknown, accept: string) => {
    const response = await api.post(question, { accept, origin: 'https://example.org' });
    const headers = [...response.headers].filter(
      // Only what goes the short way may be kept.
      ([name]) =>
        !/^(x-request-id|date|content-length|transfer-encoding|etag|cache-control|vary)$/.test(name),
    );
    const body = (await response.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST');
    return {
      status: response.status,
      headers: Object.fromEntries(headers),
      body: JSON.parse(body) as unknown,
    };
  };

  it.each(Object.entries(questions))('is answered as by Yoga: %s', async (_, question) => {
    for (const type of ['application/json', 'application/graphql-response+json'])
      // The short way does not know the longer form.
      expect(await answerTo(question, type)).toEqual(await answerTo(question, `${type};charset=utf-8`));
  });
});
