import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../cypher/db.ts';
import { graphVersion } from '../../../cypher/read/graph/index.ts';
import { freshDatabase } from '../../support/neo4j.ts';
import { startObservedApi } from '../../support/observed-api.ts';

let api: Awaited<ReturnType<typeof startObservedApi>>;
beforeAll(async () => {
  api = await startObservedApi(freshDatabase);
});
afterAll(() => api.close());

describe('/metrics', () => {
  it('counts and times operations and their Cypher by name, and tells the version of the graph', async () => {
    await api.db.execute("CREATE (:GraphState {id: 'graph', version: 7})");
    for (let times = 0; times < 3; times++) await api.post({ query: 'query Counts { graph { version } }' });
    const operation = 'samverkan_operation_duration_seconds_count{operation="Counts",type="query"}';
    expect(await api.figure(operation)).toBe(3);
    expect(await api.figure('samverkan_http_requests_total{route="graphql",status="200"}')).toBe(3);
    expect(await api.figure('samverkan_cypher_duration_seconds_count{query="info"}')).toBe(3);
    expect(await api.figure('samverkan_graph_version')).toBe(7);
    expect(await api.figure('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(await api.figure('nodejs_heap_size_used_bytes')).toBeGreaterThan(1e6);
  });

  it('tells which connections work, and that none does when all is answered', async () => {
    const active = 'samverkan_bolt_connections{state="active"}';
    await api.db.write(async (transaction) => {
      await transaction.run(graphVersion, {});
      expect(await api.figure(active)).toBeGreaterThan(0);
    });
    await expect.poll(() => api.figure(active)).toBe(0);
    expect(await api.figure('samverkan_bolt_connections{state="idle"}')).toBeGreaterThan(0);
    expect(await api.figure('samverkan_bolt_connections{state="waiting"}')).toBe(0);
  });

  it('counts errors by name and code', async () => {
    await api.post({ query: 'query Wrong { organisations(first: 1000) { totalCount } }' });
    const errors = 'samverkan_operation_errors_total{operation="Wrong",code="BAD_USER_INPUT"}';
    expect(await api.figure(errors)).toBe(1);
  });

  it('tells at most a hundred names of operations apart, whatever strangers call theirs', async () => {
    for (let at = 0; at < 120; at++) await api.post({ query: `query Stranger${at} { __typename }` });
    const text = await (await fetch(`${api.url}/metrics`)).text();
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(101);
    expect(names).toContain('other');
  });

  it('is for this machine alone: what a proxy passes on is refused unless METRICS=all', async () => {
    const through = { headers: { 'x-forwarded-for': '203.0.113.7' } };
    const status = async (METRICS: 'loopback' | 'all' | 'off', init?: RequestInit) => {
      const other = await startObservedApi(async () => connect(nowhere), { METRICS });
      const answer = await fetch(`${other.url}/metrics`, init);
      await other.close();
      return [answer.status, answer.headers.get('content-type')?.split(';')[0]];
    };
    expect(await status('loopback')).toEqual([200, 'text/plain']);
    expect(await status('loopback', through)).toEqual([403, 'application/json']);
    expect(await status('all', through)).toEqual([200, 'text/plain']);
    expect((await status('off'))[1]).not.toBe('text/plain');
  });

  it('answers while the database is down, and counts what failed', async () => {
    const down = await startObservedApi(async (onQuery) => connect({ ...nowhere, onQuery }));
    await down.post({ query: 'query Lost { graph { nodeCount } }' });
    expect(await down.figure('samverkan_operation_errors_total{operation="Lost",code="NOT_READY"}')).toBe(1);
    expect(await down.figure('samverkan_graph_version')).toBeUndefined();
    await down.close();
  });
});

const nowhere = {
  uri: 'bolt://127.0.0.1:1',
  username: 'neo4j',
  password: 'none',
  database: 'neo4j',
  retryMs: 0,
};
