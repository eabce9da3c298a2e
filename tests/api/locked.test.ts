import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { startApi } from '../support/api-server.ts';

const mutation = 'mutation cop { saveLink(state: "/explore?seeds=natsam") { id } }';
const introspection = 'query cop { __schema { types { name } } }';
const trusted = trustedDocuments([
  'query cop { __typename }',
  '{ graph { nodeCount } }',
  mutation,
  introspection,
]);
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi({ profile: 'locked', trusted });
});
afterAll(() => api.close());

const json = async (response: Response) => JSON.parse(await response.text());

describe('what scanners look for, in the locked profile', () => {
  it('aliases are limited', async () => {
    const query = `query cop { ${Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(' ')} }`;
    const { data, errors } = await json(await api.post({ query }));
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('batches are refused', async () => {
    const response = await api.post(
      Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
    );
    expect(response.status).toBe(400);
    expect(Array.isArray(await json(response))).toBe(false);
  });

  it('directives that are not there are told of once', async () => {
    const { data, errors } = await json(
      await api.post({ query: `query cop { __typename ${'@aa'.repeat(21)} }` }),
    );
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const few = await json(await api.post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` }));
    expect(few.errors.length).toBeLessThan(10);
  });

  it('introspection in circles is refused', async () => {
    const query =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect((await json(await api.post({ query }))).data).toBeUndefined();
  });

  it('introspection is refused, even where somebody trusts it', async () => {
    const { data, errors } = await json(await api.post({ query: introspection }));
    expect(data).toBeUndefined();
    expect(errors[0].message).toContain('introspection');
  });

  it('no name is guessed at', async () => {
    for (const query of [
      'query cop { __schema { directive } }',
      '{ entit(id: "x") { id } }',
      '{ barriers(firs: 1) { nodes { id } } }',
      '{ organisations(orderBy: NAME_S) { nodes { id } } }',
      '{ entity(id: "x") { id ... on Projec { phase } } }',
    ]) {
      const { errors } = await json(await api.post({ query }));
      expect(errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    }
    const variables = { order: 'NAME_S' };
    const query = 'query ($order: EntityOrder) { organisations(orderBy: $order) { nodes { id } } }';
    expect(JSON.stringify(await json(await api.post({ query, variables })))).not.toMatch(/did you mean/i);
  });

  it('there is no GraphiQL', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toMatch(/graphiql|playground/i);
  });

  it('a GET answers only to those who can set a header', async () => {
    const address = `${api.url}/graphql?query=${encodeURIComponent('query cop { __typename }')}`;
    expect((await fetch(address)).status).toBe(403);
    const asked = await fetch(address, { headers: { 'graphql-require-preflight': '1' } });
    expect((await json(asked)).data).toEqual({ __typename: 'Query' });
  });

  it('a GET changes nothing', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { 'graphql-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect((await json(response)).data).toBeUndefined();
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    '',
  ])('a POST of %j is refused', async (type) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'query=query%20cop%20%7B__typename%7D',
    });
    expect(response.status).toBe(415);
    expect((await json(response)).data).toBeUndefined();
  });

  it('nothing is traced', async () => {
    const answer = await json(
      await api.post({ query: 'query cop { __typename }' }, { 'apollo-tracing': '1' }),
    );
    expect(Object.keys(answer.extensions)).toEqual(['cost']);
    const status = await new Promise((resolve) =>
      request(`${api.url}/graphql`, { method: 'TRACE' }, (response) =>
        resolve(response.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(405);
  });

  it('errors tell nothing of the inside', async () => {
    const broken = await json(await api.post({ query: 'qwerty cop { abc }' }));
    expect(broken.errors[0].extensions?.exception ?? broken.errors[0].extensions?.stacktrace).toBeUndefined();
    // The database is nowhere, so that this fails inside.
    const failed = await api.post({ query: '{ graph { nodeCount } }' });
    const text = await failed.text();
    expect(failed.status).toBe(503);
    expect(text).not.toMatch(/127\.0\.0\.1|bolt|neo4j|\.ts|node_modules|stack/i);
  });
});

describe('headers', () => {
  it.each(['/graphql', '/health', '/', '/explore'])(
    'of %s keep browsers from guessing and framing',
    async (path) => {
      const { headers } = await fetch(api.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|http)/);
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    },
  );

  it('let other sites read the open API, and not the locked one', async () => {
    const open = await startApi();
    const origin = { origin: 'https://example.org' };
    const allowed = await open.post({ query: '{ __typename }' }, origin);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin.origin);
    expect(allowed.headers.get('access-control-allow-credentials')).not.toBe('true');
    const refused = await api.post({ query: '{ __typename }' }, origin);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    await open.close();
  });
});
