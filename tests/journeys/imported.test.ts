import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { folderOf } from '../support/files.ts';
import { importIntoProduct } from '../support/import-into-product.ts';
import { root } from '../support/source-files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a project whose text is in English alone', { timeout: 180_000 }, () => {
  let takeBack: () => Promise<void>;
  beforeAll(async () => {
    takeBack = await importIntoProduct('cordis', join(root, 'tests/fixtures/cordis'));
  }, 180_000);
  afterAll(() => takeBack(), 180_000);

  it('says so in Swedish, and marks the text for those who hear it', async () => {
    const page = await openPage(browser, '/?lang=sv');
    const id = await page.evaluate(async () => {
      const query = '{ search(text: "ISLINGTON", first: 1) { nodes { ... on Entity { id } } } }';
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: { search: { nodes: { id: string }[] } } }).data.search
        .nodes[0]!.id;
    });
    await page.goto(`${new URL(page.url()).origin}/explore?seeds=${id}&select=${id}&lang=sv`);
    const panel = page.locator('sk-entity-panel');
    await panel.getByText('Beskrivningen finns bara på engelska.').waitFor();
    expect(await panel.locator('p[lang="en"]').innerText()).toMatch(/Moorings of floating/);
    await page.goto(`${new URL(page.url()).origin}/entity/${id}?lang=sv`);
    await page
      .getByText(/på engelska/)
      .first()
      .waitFor();
    expect(await page.locator('sk-entity-view [lang="en"]').first().innerText()).toMatch(
      /Moorings of floating/,
    );
    await page.goto(`${new URL(page.url()).origin}/entity/${id}?lang=en`);
    await page
      .getByText(/Moorings of floating/)
      .first()
      .waitFor();
    expect(await page.getByText(/only in|på engelska/).count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

/** A map of somebody's own: one actor with more ties than a picture holds. */
function largeMap(): string {
  const kinds = ['Company', 'University', 'Municipality'];
  const nodes = Array.from({ length: 1_700 }, (_, index) => {
    const kind = index === 0 ? 'Agency' : kinds[index % kinds.length]!;
    return `<node id="n${index}"><data key="label">${index === 0 ? 'Navet Alltförmånga' : `Del ${index}`}</data><data key="type">${kind}</data></node>`;
  });
  const edges = nodes.slice(1).map((_, index) => `<edge source="n0" target="n${index + 1}"/>`);
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="node" attr.name="label" attr.type="string"/><key id="type" for="node" attr.name="type" attr.type="string"/><graph edgedefault="undirected">${nodes.join('')}${edges.join('')}</graph></graphml>`;
}

describe('more than a picture holds', { timeout: 300_000 }, () => {
  let takeBack: () => Promise<void>;
  beforeAll(async () => {
    takeBack = await importIntoProduct('graphml', await folderOf({ 'large.graphml': largeMap() }));
  }, 300_000);
  afterAll(() => takeBack(), 300_000);

  const hub = 'graphml-navet-alltformanga';

  async function open(view: string, drawn: string): Promise<Page> {
    const page = await openPage(browser, `/explore?seeds=${hub}&view=${view}&lang=sv`);
    await page.locator(drawn).first().waitFor({ timeout: 60_000 });
    return page;
  }

  it.each([
    ['ladder', 'sk-graph-canvas canvas'],
    ['network', 'sk-graph-canvas canvas'],
    ['map', 'sk-map-view svg path'],
    ['matrix', 'sk-matrix-view td.cell'],
    ['list', 'sk-scene-tables tbody tr'],
    ['flow', 'sk-flow-view h2'],
  ])('says in the %s what is left out, and how to see it', async (view, drawn) => {
    const page = await open(view, drawn);
    const notice = page.locator('sk-notice[kind="partial"]');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/200 poster ryms inte: Bolag[^]*Välj färre nivåer/);
    expect(await notice.getAttribute('heading')).toBe('Bilden visar en del av urvalet');
    expect(await page.locator('sk-status-line strong').first().innerText()).toMatch(/1\s500 poster/);
    expect(await axeViolations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('draws the rest as groups of the API, told in the text too, that open to what they hold', async () => {
    const page = await open('ladder', 'sk-graph-canvas canvas');
    await page.locator('details.text > summary').click();
    const group = page.locator('sk-level-tree .group > .row').filter({ hasText: 'Ryms inte' }).first();
    await group.waitFor();
    const drawnGroups = await page
      .locator('sk-graph-canvas')
      .evaluate((element) =>
        Object.keys((element as HTMLElementTagNameMap['sk-graph-canvas']).positions()).filter((id) =>
          id.startsWith('more:'),
        ),
      );
    expect(drawnGroups.length).toBeGreaterThan(0);
    const [held] = (await group.innerText()).match(/\d+/)!;
    await group.click();
    await page.waitForURL(/kinds=/);
    await page.locator('sk-notice[kind="partial"]').waitFor({ state: 'detached', timeout: 60_000 });
    await expect
      .poll(async () =>
        Number((await page.locator('sk-status-line strong').first().innerText()).match(/\d+/)?.[0]),
      )
      .toBeGreaterThan(Number(held));
    await page.context().close();
  });
});

/** A small map of somebody's own: one actor, and who it works with. */
function smallMap(partners: readonly string[]): string {
  const names = ['Alfaverket', ...partners];
  const nodes = names.map(
    (name, index) =>
      `<node id="n${index}"><data key="label">${name}</data><data key="type">Company</data></node>`,
  );
  const edges = partners.map((_, index) => `<edge source="n0" target="n${index + 1}"/>`);
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="node" attr.name="label" attr.type="string"/><key id="type" for="node" attr.name="type" attr.type="string"/><graph edgedefault="undirected">${nodes.join('')}${edges.join('')}</graph></graphml>`;
}

describe('a link made before its data were imported anew', { timeout: 180_000 }, () => {
  const takeBack: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const undo of takeBack.reverse()) await undo();
  }, 180_000);
  const bring = async (partners: readonly string[]) => {
    const folder = await folderOf({ 'own.graphml': smallMap(partners) });
    takeBack.push(await importIntoProduct('graphml', folder));
  };

  it('still opens, and says what is gone and what is new', async () => {
    await bring(['Betabolaget', 'Gammabolaget']);
    const page = await openPage(browser, '/explore?seeds=graphml-alfaverket&families=all&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    await page.getByRole('button', { name: 'Dela' }).click();
    const address = page.locator('sk-share-link input');
    await address.waitFor();
    const { pathname, search } = new URL(await address.inputValue());
    await page.context().close();

    await bring(['Gammabolaget', 'Deltabolaget']);
    const shared = await openPage(browser, pathname + search);
    const notice = shared.locator('sk-change-notice sk-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/1 post i bilden är ny: Deltabolaget/);
    await shared.locator('sk-graph-canvas canvas').first().waitFor();
    await shared.context().close();
    const selected = await openPage(browser, `${pathname}${search}&select=graphml-betabolaget`);
    const gone = selected.locator('sk-change-notice sk-notice');
    await gone.waitFor();
    expect(await gone.innerText()).toMatch(/Inte längre i kartan: Betabolaget/);
    expect(faultsOf(selected)).toEqual([]);
    await selected.context().close();
  });
});
