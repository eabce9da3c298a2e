import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../api/limits/limits.ts';
import { createRateLimit } from '../../api/http/rate-limit.ts';
import { trustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { startApi } from '../support/api-server.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const deep = (levels: number) =>
  `{ entity(id: "x") ${'{ sources '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
const cases: [limit: string, query: string, value: number][] = [
  ['depth', deep(12).replaceAll('sources', 'ties { nodes { from'), 0],
  ['aliases', `{ ${Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(' ')} }`, 51],
  ['directives', `{ __typename ${'@skip(if: false) '.repeat(21)} }`, 21],
  ['tokens', `{ ${'__typename '.repeat(2_000)} }`, 2_002],
  [
    'cost',
    '{ organisations(first: 100) { nodes { ties(first: 100) { nodes { from { ties(first: 100) { nodes { id } } } } } } } }',
    0,
  ],
];

describe.each(['open', 'locked'] as const)('a question that asks for too much, %s', (profile) => {
  it.each(cases)('is refused by its %s, with the value and what is allowed', async (limit, query, value) => {
    const text = limit === 'depth' ? deepQuery(13) : query;
    // What a document costs only those learn who may ask it.
    const trusted = limit === 'cost' ? { trusted: trustedDocuments([text]) } : {};
    const server = await startApi({ profile, ...trusted });
    const response = await server.post({ query: text });
    const { errors, data } = await response.json();
    await server.close();
    expect(response.status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const allowed = limits[limit as keyof typeof limits];
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, allowed });
    if (value > 0) expect(errors[0].extensions.value).toBe(value);
    expect(errors[0].extensions.value).toBeGreaterThan(allowed);
    expect(errors[0].message).toContain(String(errors[0].extensions.value));
    expect(errors[0].message).toContain(String(allowed));
  });
});

/** `from` inside `from`, so many fields deep. */
function deepQuery(depth: number): string {
  let text = 'id';
  for (let at = depth - 1; at > 1; at--)
    text =
      at % 3 === 0 ? `from { ${text} }` : at % 3 === 2 ? `nodes { ${text} }` : `ties(first: 1) { ${text} }`;
  return `{ entity(id: "x") { ${text} } }`;
}

describe('limits', () => {
  it('hide in no fragment: each counts where it is called, and circles end', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ ...F0 } ${fragments.join(' ')} fragment F12 on Query { a: __typename }`;
    const { errors } = await (await api.post({ query: bomb })).json();
    expect(errors[0].extensions).toMatchObject({ limit: 'aliases', value: 4096 });
    const circle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect((await (await api.post({ query: circle })).json()).errors[0].message).toContain('itself');
  });

  it('count pages by their variables, defaults among them', async () => {
    const query =
      'query ($a: Int = 100, $b: Int) { organisations(first: $a) { nodes { ties(last: $b) { nodes { from { id ties(first: $a) { nodes { id } } } } } } } }';
    const refused = await (await api.post({ query, variables: { b: 100 } })).json();
    expect(refused.errors[0].extensions).toMatchObject({ limit: 'cost', allowed: 120_000 });
    const { extensions } = await (await api.post({ query, variables: { a: 2, b: 3 } })).json();
    // The connection, 2 organisations, their connections of 3 ties with an end and a connection of 2 ties each.
    expect(extensions.cost).toEqual({ requested: 1 + 2 * (1 + 1 + 3 * (1 + 1 + 1 + 2)), limit: 120_000 });
  });

  it('let the introspection of GraphiQL through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const response = await api.post({ query: getIntrospectionQuery({ inputValueDeprecation: true }) });
    expect((await response.json()).data.__schema.types.length).toBeGreaterThan(50);
  });

  it('hold for the body, by its header and without one', async () => {
    const long = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } });
    for (const body of [long, new Blob([long]).stream()]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit);
      expect(response.status).toBe(413);
      const { errors } = await response.json();
      expect(errors[0].extensions).toMatchObject({ limit: 'body', allowed: 100_000 });
      expect(errors[0].extensions.value).toBeGreaterThan(100_000);
    }
  });
});

describe('a client that leaves in the middle of its body', () => {
  it('takes nobody else with it', async () => {
    const { port } = new URL(api.url);
    await new Promise<void>((left) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
        socket.write('content-length: 50\r\n\r\n{"query', () =>
          setTimeout(() => socket.on('close', left).resetAndDestroy(), 50),
        );
      });
    });
    expect((await api.post({ query: '{ __typename }' })).status).toBe(200);
  });
});

describe('the rate of an address', () => {
  it('is told with each answer, and above it an answer is 429 until the minute ends', async () => {
    const server = await startApi({ requestsPerMinute: 3 });
    const ask = () => server.post({ query: '{ __typename }' });
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"address";r=2;t=\d+$/);
    expect(first.headers.get('ratelimit-remaining')).toBe('2');
    await ask();
    await ask();
    const fourth = await ask();
    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fourth.json()).errors[0].extensions).toMatchObject({ limit: 'rate', value: 4, allowed: 3 });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });

  it('is counted for each address that a trusted proxy names, whatever the one who asks writes', async () => {
    const server = await startApi({ requestsPerMinute: 1, trustedProxies: 1 });
    const ask = async (forwarded: string) =>
      (await server.post({ query: '{ __typename }' }, { 'x-forwarded-for': forwarded })).status;
    expect([await ask('10.0.0.1'), await ask('10.0.0.2'), await ask('1.2.3.4, 10.0.0.1')]).toEqual([
      200, 200, 429,
    ]);
    await server.close();
  });

  it('begins anew each minute and remembers a bounded number of addresses', () => {
    let now = 0;
    const limit = createRateLimit(1, () => now);
    expect([limit('a').allowed, limit('a').allowed]).toEqual([true, false]);
    now = 60_000;
    expect(limit('a').allowed).toBe(true);
    for (let at = 0; at < 10_000; at++) limit(String(at));
    expect(limit('a').allowed).toBe(true);
  });
});
