import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the API says, to compare the page with. */
async function ask<Data>(query: string): Promise<Data> {
  const { address } = inject('product');
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}

interface Ties {
  entity: {
    ties: {
      nodes: {
        from: { id: string; name: string };
        to: { id: string; name: string };
        sources: { url: string }[];
      }[];
    };
  };
}

const tiesOf = (id: string) =>
  ask<Ties>(
    `{ entity(id: "${id}") { ties(first: 100) { nodes { from { id name } to { id name } sources { url } } } } }`,
  );

describe('the page of NATSAM', () => {
  it('holds every tie with its other end and its sources, grouped by family and level', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    await page.locator('sk-tie-table').first().waitFor();
    expect(await page.title()).toMatch(/^NATSAM.* – Samverkanskartan$/);
    expect(await page.locator('main h1').textContent()).toMatch(/^NATSAM/);

    const { entity } = await tiesOf('natsam');
    const ends = entity.ties.nodes.map(({ from, to }) => (from.id === 'natsam' ? to : from).name);
    expect((await page.locator('sk-tie-table .says a').allTextContents()).sort()).toEqual(ends.sort());

    const cited = await page
      .locator('sk-tie-table a.cite')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const urls = entity.ties.nodes.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).href));
    expect(cited.sort()).toEqual(urls.sort());
    const listed = await page
      .locator('.sources a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(cited.filter((url) => !listed.includes(url))).toEqual([]);

    const collaboration = page.locator('sk-tie-table').first();
    const levels = await collaboration.getByRole('rowheader').allTextContents();
    expect(levels.map((level) => level.trim())).toEqual(['Nationell (2)', 'Lokal (7)']);
    await page.context().close();
  });

  it('says what nobody has said', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    const grant = page.locator('dt', { hasText: 'Bidrag' }).locator('+ dd');
    expect(await grant.innerText()).toBe('uppgift saknas');
    await page.context().close();
  });

  it('leads on to a neighbour’s page, whose heading takes the focus, and back', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    await page.getByRole('link', { name: 'Future by Lund', exact: true }).first().click();
    await page.waitForURL(/\/entity\/future-by-lund\b/);
    await page.waitForFunction(() => document.title.startsWith('Future by Lund'));
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.tagName} ${element?.textContent?.trim()}`;
      });
    expect(await focused()).toBe('H1 Future by Lund');
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith('NATSAM'));
    expect(await focused()).toMatch(/^H1 NATSAM/);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('leads to the explorer, whose panel leads back', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    await page.getByRole('link', { name: 'Visa i utforskaren' }).click();
    await page.waitForURL(/\/explore\?seeds=natsam/);
    await page.goto(`${inject('product').address}/explore?seeds=natsam&select=vinnova&lang=sv`);
    await page.locator('sk-entity-panel a[href^="/entity/vinnova"]').click();
    await page.waitForFunction(() => document.title.startsWith('Vinnova'));
    await page.context().close();
  });

  it('carries the language of each name, and changes language in place', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    const links = page.locator('sk-tie-table .says a');
    await links.first().waitFor();
    expect(await page.locator('main h1').getAttribute('lang')).toBe('sv');
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.waitForFunction(() => document.title.includes('National collaboration'));
    expect(await page.locator('main h1').getAttribute('lang')).toBe('en');
    const languages = await links.evaluateAll((all) => all.map((link) => link.getAttribute('lang')));
    expect(new Set(languages)).toEqual(new Set(['en']));
    await page.context().close();
  });

  it('prints without anything to press, and with the addresses of its sources', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv', { viewport: { width: 688, height: 970 } });
    const address = page.locator('.sources .address').first();
    await address.waitFor({ state: 'attached' });
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.isVisible()).toBe(true);
    expect(await address.innerText()).toMatch(/^https:\/\//);
    for (const control of ['sk-search-box', 'nav', '.actions', 'sk-query-details', 'sk-key-switch'])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    // No column of a table may be so narrow that words are torn apart.
    const widths = await page
      .locator('sk-tie-table')
      .first()
      .getByRole('columnheader')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(60);
    await page.context().close();
  });
});

describe('the page of an entity with many ties', () => {
  it('shows more on demand until all are there, and keeps the focus', async () => {
    const page = await openPage(browser, '/entity/vinnova?lang=sv');
    const rows = page.locator('sk-tie-table').first().locator('.says a');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(30);
    const more = page.getByRole('button', { name: /^Visa \d+ till: Samverkan$/ });
    await more.click();
    await more.waitFor({ state: 'detached' });
    const all = await page.locator('sk-tie-table .says a').allTextContents();
    const { entity } = await tiesOf('vinnova');
    expect(all.sort()).toEqual(
      entity.ties.nodes.map(({ from, to }) => (from.id === 'vinnova' ? to : from).name).sort(),
    );
    expect(await page.locator('sk-entity-view [role=status]').first().textContent()).toMatch(
      /samband lades till/,
    );
    expect(
      await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.id;
      }),
    ).toBe('COLLABORATION');
    await page.context().close();
  });
});

describe('the page of a barrier', () => {
  it('names who holds the authority, and says where the sources are silent', async () => {
    const page = await openPage(browser, '/entity/hinder-kiruna-statlig-mark?lang=sv');
    const about = (label: string) => page.locator('dt', { hasText: label }).locator('+ dd');
    await about('Har rådighet').getByRole('link').first().waitFor();
    expect(await about('Har rådighet').getByRole('link').allTextContents()).toEqual([
      'Jordbruksverket',
      'Statens fastighetsverk',
      'Sveriges regering',
    ]);
    expect(await about('Har lyft hindret').innerText()).toBe('Ingen uppgift i källorna.');
    expect(await about('Läge enligt källan').innerText()).toBe('identifierat');
    expect(await about('Beslutskedja').innerText()).toMatch(/^länsstyrelsen → /);
    await page.context().close();
  });

  it('says that no holder is named, and that this is no proof', async () => {
    const { barriers } = await ask<{ barriers: { nodes: { id: string; holderCount: number }[] } }>(
      '{ barriers(first: 100) { nodes { id holderCount } } }',
    );
    const { id } = barriers.nodes.find(({ holderCount }) => holderCount === 0)!;
    const page = await openPage(browser, `/entity/${id}?lang=en`);
    const holders = page.locator('dt', { hasText: 'Hold the authority' }).locator('+ dd');
    expect(await holders.innerText()).toMatch(/does not mean that there is nobody/);
    await page.context().close();
  });
});

describe('an address that leads to nothing in the map', () => {
  it('says so and helps to find it', async () => {
    const page = await openPage(browser, '/entity/future-by-malmo?lang=sv');
    await page.getByRole('heading', { level: 1, name: 'future-by-malmo finns inte i kartan' }).waitFor();
    expect(await page.title()).toMatch(/^future-by-malmo finns inte/);
    const field = page.getByRole('searchbox', { name: 'Sök bland allt i kartan' });
    expect(await field.inputValue()).toBe('future by malmo');
    await field.fill('natsam');
    await page.locator('sk-entity-search a[href^="/entity/natsam"]').first().click();
    await page.waitForFunction(() => document.title.startsWith('NATSAM'));
    await page.context().close();
  });

  it('is a page that does not exist where it is no valid text', async () => {
    const page = await openPage(browser, '/entity/%E0%A4?lang=sv');
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('an entity without ties', () => {
  it('says that the map has none, and that this is no proof', async () => {
    const page = await openPage(browser, '/entity/andra-ap-fonden?lang=en');
    await page
      .getByText('The map has no ties for this entity. That does not mean that there are none.')
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a server that cannot be reached', () => {
  it('is told in words, and the page comes by itself when it can', async () => {
    const page = await openPage(browser, '/entity/natsam?lang=sv');
    const link = page.getByRole('link', { name: 'Future by Lund', exact: true }).first();
    await link.waitFor();
    await page.context().setOffline(true);
    await link.click();
    await page.locator('sk-entity-view sk-notice').filter({ hasText: 'Servern svarar inte' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.waitForFunction(() => document.title.startsWith('Future by Lund'));
    await page.context().close();
  });
});
