import { parser as xmlParser } from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { startApi } from '../support/api-server.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { edited, seedEffects } from '../support/seed-effects.ts';

const land = 'hinder-kiruna-statlig-mark';
let db: Database;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  db = await freshDatabase();
  await runSource(ecosystem, [], seedEffects(db));
  api = await startApi({ db });
});
afterAll(async () => {
  await api.close();
  await db.close();
});

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: anything that is not well-formed is an error. */
function readXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = xmlParser(true, {});
  Object.assign(parser, {
    onopentag({ name, attributes }: Pick<Element, 'name' | 'attributes'>) {
      const element = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext: (words: string) => void (open.at(-1)!.text += words),
    onclosetag: () => void open.pop(),
    onerror(error: Error) {
      throw error;
    },
  });
  parser.write(text).close();
  return top.children[0]!;
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name)[0]?.text ?? '';
const get = (query = '', headers: Record<string, string> = {}) =>
  fetch(`${api.url}/feeds/barriers.atom${query}`, { headers });
const feed = async (query = '') => readXml(await (await get(query)).text());
const idsOf = (element: Element) => all(element, 'entry').map((entry) => textOf(entry, 'id'));

describe('the Atom feed of barriers', () => {
  it('has all that Atom asks for, once in each entry, with links to case files', async () => {
    const response = await get('?lang=en');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const root = readXml(await response.text());
    expect([root.name, root.attributes['xmlns'], root.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      'en',
    ]);
    const entries = all(root, 'entry');
    expect(entries).toHaveLength(50);
    for (const element of [root, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1);
      expect(textOf(element, 'id')).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
      );
      expect(new Date(textOf(element, 'updated')).toISOString()).toBe(textOf(element, 'updated'));
      const [alternate] = all(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
      expect(alternate!.attributes['href']).toMatch(new RegExp(`^${api.url}/barriers`));
    }
    expect(textOf(all(root, 'author')[0]!, 'name')).toBe('Samverkanskartan');
    expect(new Set(idsOf(root)).size).toBe(50);
    const updated = entries.map((entry) => textOf(entry, 'updated'));
    expect(updated).toEqual(updated.toSorted().toReversed());
    expect(textOf(root, 'updated')).toBe(updated[0]);
  });

  it('is of a city, through the platform that it hosts too, of a receiver, of a barrier', async () => {
    const city = await feed('?city=kommun-kiruna');
    expect(all(city, 'entry').length).toBeGreaterThan(0);
    expect(textOf(city, 'title')).toContain('Kiruna');
    const links = (element: Element) =>
      all(element, 'entry').map((entry) => all(entry, 'link')[0]!.attributes['href']!);
    expect(links(city).some((href) => href.includes(land))).toBe(true);
    const receiver = await feed('?receiver=regeringen');
    const { data } = await (
      await api.post({
        query: '{ barriers(filter: { receivers: ["regeringen"] }, first: 100) { nodes { id } } }',
      })
    ).json();
    const expected = data.barriers.nodes.map(({ id }: { id: string }) => id);
    const found = links(receiver).map((href) => /barriers\/([^?]+)/.exec(href)![1]);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(all(await feed(`?barrier=${land}`), 'entry')).toHaveLength(1);
    expect(all(await feed('?city=nowhere'), 'entry')).toEqual([]);
  });

  it('tells a new change first, under an id of its own, and leaves the ids of the others', async () => {
    const before = await feed(`?barrier=${land}`);
    const etag = (await get(`?barrier=${land}`)).headers.get('etag')!;
    expect((await get(`?barrier=${land}`, { 'if-none-match': etag })).status).toBe(304);
    await runSource(
      ecosystem,
      [],
      seedEffects(
        db,
        edited({
          nodes: (nodes) =>
            nodes.map((node) =>
              node.id === land ? { ...node, status: 'resolved', resolvedDate: '2026-11-20' } : node,
            ),
        }),
      ),
    );
    const changed = await get(`?barrier=${land}`, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    const after = readXml(await changed.text());
    expect(idsOf(after).slice(1)).toEqual(idsOf(before));
    const [entry] = all(after, 'entry');
    expect(textOf(entry!, 'title')).toContain('läget var beskrivet och är nu löst');
    expect(textOf(entry!, 'content')).toContain('Nytt steg: hindret löstes (2026-11-20)');
  });

  it('refuses what it does not know, and holds the limits of a question', async () => {
    expect((await get('?lang=no')).status).toBe(400);
    expect((await get('?cty=x')).status).toBe(400);
    const limited = await startApi({ db, requestsPerMinute: 1 });
    const ask = async () => (await fetch(`${limited.url}/feeds/barriers.atom`)).status;
    expect([await ask(), await ask()]).toEqual([200, 429]);
    await limited.close();
  });
});
