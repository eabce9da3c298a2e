import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect, type Database } from '../../../cypher/db.ts';
import { runSource } from '../../../seeds/run.ts';
import { ecosystem } from '../../../seeds/sources/ecosystem/index.ts';
import { undoRun } from '../../../seeds/undo.ts';
import { freshDatabase } from '../../support/neo4j.ts';
import { startObservedApi } from '../../support/observed-api.ts';
import { seedEffects, small } from '../../support/seed-effects.ts';

let api: Awaited<ReturnType<typeof startObservedApi>>;
/** As another process has it: connections and bookmarks of its own. */
let elsewhere: Database;
beforeAll(async () => {
  api = await startObservedApi(freshDatabase, { ANSWER_CACHE_MB: 1 });
  elsewhere = connect(inject('neo4j'));
});
let name = '';
beforeEach(async () => {
  if (name !== 'Lund') await importLund('Lund');
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await api.close();
  await elsewhere.close();
});

async function importLund(called: string): Promise<string> {
  name = called;
  const edits = {
    nodes: (all: any[]) =>
      all.map((one) => (one.id === 'kommun-lund' ? { ...one, name: { ...one.name, sv: called } } : one)),
  };
  const report = await runSource(ecosystem, [], seedEffects(elsewhere, small(edits)));
  return report.run!;
}

const question = { query: 'query Lund { entity(id: "kommun-lund") { name ties(first: 3) { totalCount } } }' };
const ask = async (body: object = question) => (await (await api.post(body)).json()).data;
const hits = async () => (await api.figure('samverkan_answer_cache_asked_total{result="hit"}')) ?? 0;
const queries = async () =>
  (await api.figure('samverkan_cypher_duration_seconds_count{query="by-ids"}')) ?? 0;
/** Asks until the answer is kept, which is a moment after it was given. */
async function keep(body: object = question): Promise<void> {
  const before = await hits();
  await expect
    .poll(async () => {
      await ask(body);
      return hits();
    })
    .toBeGreaterThan(before);
}

describe('an answer that was given before', () => {
  it('is given again without asking the graph anything but whether it changed', async () => {
    const first = await ask();
    await keep();
    const [before, hit] = [await queries(), await hits()];
    expect(await ask()).toEqual(first);
    expect([await queries(), await hits()]).toEqual([before, hit + 1]);
    expect(first.entity.name).toBe('Lund');
  });

  it('is not given to another question, other variables or another language', async () => {
    const query = 'query ($id: ID!, $in: Language!) { entity(id: $id) { id kind: name(language: $in) } }';
    await keep({ query, variables: { id: 'natsam', in: 'SV' } });
    expect((await ask({ query, variables: { id: 'kommun-lund', in: 'SV' } })).entity.id).toBe('kommun-lund');
    const english = await ask({ query, variables: { id: 'natsam', in: 'EN' } });
    expect(english.entity.kind).not.toBe(
      (await ask({ query, variables: { id: 'natsam', in: 'SV' } })).entity.kind,
    );
  });

  it('is not given after an import of another process, nor after that one was taken back', async () => {
    await keep();
    const run = await importLund('Lunds nya namn');
    expect((await ask()).entity.name).toBe('Lunds nya namn');
    await keep();
    await undoRun(run, seedEffects(elsewhere));
    expect((await ask()).entity.name).toBe('Lund');
  });

  it('is not given after an import that changed nothing but the list of imports', async () => {
    const runs = { query: '{ graph { version imports { id state } } }' };
    await keep(runs);
    const before = await ask(runs);
    await importLund('Lund');
    const after = await ask(runs);
    expect(after.graph.version).toBe(before.graph.version);
    expect(after.graph.imports).toHaveLength(before.graph.imports.length + 1);
  });

  it('is not given the day after, as some answers count days', async () => {
    await keep();
    const hit = await hits();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1_000 });
    await ask();
    expect(await hits()).toBe(hit);
  });

  it('never shows less than what was written before the question came, however both meet', async () => {
    const count = { written: 0, answered: 0 };
    const done = new AbortController();
    const writer = (async () => {
      while (!done.signal.aborted) {
        await elsewhere.execute(
          `MATCH (g:GraphState) SET g.version = ${count.written + 1000}, g.stamp = randomUUID()`,
        );
        count.written += 1;
        // Often enough to meet answers on their way, and seldom enough for some to be given again.
        const start = count.answered;
        while (count.answered - start < 12 && !done.signal.aborted) await setTimeout(2 * Math.random());
      }
    })();
    const version = { query: 'query V { graph { version } }' };
    const reader = async () => {
      for (let times = 0; times < 40; times++) {
        const least = count.written + 999;
        const { graph } = await ask(version);
        count.answered += 1;
        if (least > 999) expect(Number(graph.version)).toBeGreaterThanOrEqual(least);
      }
    };
    const hit = await hits();
    await Promise.all([reader(), reader(), reader(), reader()]);
    done.abort();
    await writer;
    expect(await hits()).toBeGreaterThan(hit);
  });

  it('takes no more memory than it may', async () => {
    const little = await startObservedApi(async () => api.db, { ANSWER_CACHE_MB: 0.02 });
    for (let at = 0; at < 60; at++)
      await little.post({ query: `query Q${at} { entity(id: "natsam") { name summary } }` });
    const bytes = await little.figure('samverkan_answer_cache_bytes');
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(20_000);
    expect(await little.figure('samverkan_answer_cache_entries')).toBeLessThan(60);
    await little.stop();
  });
});

describe('an answer', () => {
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(question.query)}`, { headers });

  it('of some size is sent compressed to those who take it, from the cache too, and is the same', async () => {
    const large = { query: '{ __schema { types { name description fields { name description } } } }' };
    const by = async (encoding: string, body: object = large) => {
      const response = await api.post(body, { 'accept-encoding': encoding });
      const { headers } = response;
      const text = await response.text();
      return {
        text,
        as: headers.get('content-encoding'),
        etag: headers.get('etag'),
        sent: Number(headers.get('content-length')),
      };
    };
    const plain = await by('identity');
    const small = await by('br, gzip');
    expect(plain.sent).toBeGreaterThan(4_000);
    expect([plain.as, small.as]).toEqual([null, 'gzip']);
    expect(small.sent).toBeLessThan(plain.sent / 2);
    expect([small.text, small.etag]).toEqual([plain.text, `W/${plain.etag}`]);
    const hit = await hits();
    expect(await by('gzip')).toEqual(small);
    expect(await hits()).toBe(hit + 1);
    expect((await by('br;q=1, gzip;q=0')).as).toBeNull();
    expect((await by('gzip', { query: '{ graph { version } }' })).as).toBeNull();
    expect((await api.post(large, { 'if-none-match': small.etag! })).status).toBe(304);
  });

  it('carries an ETag by which it is not sent twice, by GET and by POST', async () => {
    const first = await get();
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toContain('Accept');
    for (const again of [
      await get({ 'if-none-match': etag }),
      await get({ 'if-none-match': `"other", W/${etag}` }),
      await api.post(question, { 'if-none-match': etag }),
    ]) {
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
    await importLund('Lunds nya namn');
    const changed = await get({ 'if-none-match': etag });
    expect([changed.status, (await changed.json()).data.entity.name]).toEqual([200, 'Lunds nya namn']);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it.each([
    ['a mutation', 'mutation { saveLink(state: "/explore?seeds=natsam") { id } }'],
    ['a saved link', '{ link(id: "unknown00") { id } }'],
    ['what may be a saved link', '{ node(id: "unknown000000000") { id } }'],
    ['an error', '{ organisations(first: 1000) { totalCount } }'],
  ])('to %s is kept by nobody', async (_, query) => {
    const response = await api.post({ query });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });
});
