import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the accessibility statement', () => {
  it('is led to by the foot of every page', async () => {
    for (const path of ['/', '/explore?seeds=natsam', '/entity/natsam', '/nowhere']) {
      const page = await openPage(browser, path);
      await page.locator('sk-app-footer').getByRole('link', { name: 'Tillgänglighet' }).click();
      await page.getByRole('heading', { level: 1, name: /^Tillgänglighetsredogörelse/ }).waitFor();
      await page.context().close();
    }
  });

  it('says what the law asks for: how compatible, what is not met, how tested, when, and whom to tell', async () => {
    const page = await openPage(browser, '/accessibility?lang=sv');
    const text = await page.locator('main article').innerText();
    for (const part of [
      'lagen (2018:1937)',
      'delvis förenlig',
      'EN 301 549',
      'självskattning',
      'Bedömd 25 november 2026',
      'oskäligt betungande',
    ])
      expect(text).toContain(part);
    const gaps = page.locator('h2', { hasText: 'Vad som inte är tillgängligt' }).locator('+ ul > li');
    expect(await gaps.count()).toBeGreaterThan(3);
    expect(await page.getByRole('link', { name: /Digg/ }).getAttribute('href')).toBe(
      'https://www.digg.se/tdosanmalan',
    );
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('single keys', () => {
  it('are turned off by any of the switches, on every page and for the next visit', async () => {
    const page = await openPage(browser, '/accessibility?lang=sv');
    const switches = page.getByRole('switch', { name: 'Kortkommandon med en enda tangent' });
    const isInSearch = () =>
      page.evaluate(
        () =>
          document.querySelector('sk-app-root')?.shadowRoot?.querySelector('sk-app-header')?.shadowRoot
            ?.activeElement?.tagName === 'SK-SEARCH-BOX',
      );
    await switches.first().waitFor();
    await page.keyboard.press('/');
    expect(await isInSearch()).toBe(true);
    await page.keyboard.press('Escape');

    await switches.first().focus();
    await page.keyboard.press('Space');
    expect(await switches.last().isChecked()).toBe(false);
    await page.locator('main h1').click();
    await page.keyboard.press('/');
    expect(await isInSearch()).toBe(false);

    await page.reload();
    await switches.first().waitFor();
    expect(await switches.first().isChecked()).toBe(false);
    await page.keyboard.press('/');
    expect(await isInSearch()).toBe(false);

    await switches.last().check();
    expect(await switches.first().isChecked()).toBe(true);
    await page.locator('main h1').click();
    await page.keyboard.press('/');
    expect(await isInSearch()).toBe(true);
    await page.context().close();
  });
});

describe('the skip links of the explorer', () => {
  it.each([
    ['Hoppa till bilden', 'SK-GRAPH-CANVAS'],
    ['Hoppa till innehållet som text', 'SUMMARY'],
    ['Hoppa till panelen', 'ASIDE'],
  ])('%s', async (name, expected) => {
    const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const link = page.getByRole('link', { name });
    await link.focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => {
      const view = document
        .querySelector('sk-app-root')
        ?.shadowRoot?.querySelector('sk-explorer-view')?.shadowRoot;
      return view?.activeElement?.tagName;
    });
    expect(focused).toBe(expected);
    await page.context().close();
  });
});
