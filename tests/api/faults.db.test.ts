import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect } from '../../cypher/db.ts';
import { startObservedApi } from '../support/observed-api.ts';
import { startTcpProxy, type NetworkFault } from '../support/tcp-proxy.ts';

/** A server whose way to the database goes through a proxy that can spoil it. */
let api: Awaited<ReturnType<typeof startObservedApi>>;
let proxy: Awaited<ReturnType<typeof startTcpProxy>>;
beforeEach(async () => {
  const neo4j = inject('neo4j');
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  api = await startObservedApi(async (onQuery) => connect({ ...neo4j, uri, onQuery }), {
    ANSWER_CACHE_MB: 1,
  });
});
afterEach(async () => {
  await api.close();
  await proxy.close();
});

interface Outcome {
  readonly status: number;
  readonly code: string | undefined;
  readonly ms: number;
}
async function ask(): Promise<Outcome> {
  const start = performance.now();
  const response = await api.post({ query: 'query Faulty { graph { nodeCount } }' });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, ms: performance.now() - start };
}
const many = (count: number) => Promise.all(Array.from({ length: count }, ask));

/** What a request may take on a busy machine; alone it is 10 s at most. */
const mostMs = 20_000;
const usual: NetworkFault[] = ['reset', 'black hole', 'half-open'];

describe('a network that fails before the database', { timeout: 120_000 }, () => {
  it.each(usual)(
    '%s: every request ends with a clear error, and all is well soon after it',
    async (fault) => {
      expect((await many(5)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      proxy.become(fault);
      const failed = await many(20);
      for (const { status, code, ms } of failed) {
        expect([status, code]).toEqual([503, 'NOT_READY']);
        expect(ms).toBeLessThan(mostMs);
      }
      const ready = await fetch(`${api.url}/ready`);
      expect([ready.status, (await ready.json()).status]).toEqual([503, 'not ready']);

      proxy.become('none');
      const healed = performance.now();
      await expect.poll(async () => (await ask()).status, { timeout: mostMs, interval: 100 }).toBe(200);
      process.stdout.write(
        `${fault}: answered ${Math.round(performance.now() - healed)} ms after it ended\n`,
      );
      expect((await fetch(`${api.url}/ready`)).status).toBe(200);
      // Connections that hang are given up, on both sides of the proxy.
      await expect
        .poll(() => api.figure('samverkan_bolt_connections{state="active"}'), { timeout: 40_000 })
        .toBe(0);
      await expect.poll(async () => proxy.connections(), { timeout: 40_000 }).toBeLessThanOrEqual(20);
      expect(await api.figure('samverkan_bolt_connections{state="waiting"}')).toBe(0);
    },
  );

  it('delay: answers come late and right', async () => {
    proxy.become('delay');
    const { status, ms } = await ask();
    expect(status).toBe(200);
    expect(ms).toBeGreaterThan(500);
  });

  it('gives no answer from the cache, which cannot be known to hold', async () => {
    await expect
      .poll(async () => {
        await ask();
        return api.figure('samverkan_answer_cache_asked_total{result="hit"}');
      })
      .toBeGreaterThan(0);
    proxy.become('reset');
    expect((await ask()).status).toBe(503);
  });
});
