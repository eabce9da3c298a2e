import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { textsOfOtherLanguage } from '../support/other-language.ts';
import { root } from '../support/source-files.ts';
import { textsInPageLanguage } from '../support/visible-texts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page, and what is there when it is complete. */
const pages = [
  ['start', '/?', 'main h1:has-text("70")'],
  ['ladder', '/explore?seeds=natsam', 'sk-graph-canvas canvas'],
  ['network', '/explore?seeds=natsam&view=network', 'sk-graph-canvas canvas'],
  ['map', '/explore?seeds=natsam&view=map', 'sk-map-view svg path'],
  ['matrix', '/explore?seeds=natsam&view=matrix', 'sk-matrix-view td.cell'],
  ['list', '/explore?seeds=natsam&view=list', 'sk-scene-tables tbody tr'],
  ['flow', '/explore?seeds=natsam&view=flow', 'sk-flow-tables tbody tr'],
  ['panel', '/explore?seeds=natsam&select=vinnova', 'sk-entity-panel h2'],
  ['unknown seed', '/explore?seeds=nobody', 'main h1'],
  ['entity', '/entity/natsam?', 'sk-tie-table tbody tr'],
  ['barrier', '/entity/hinder-kiruna-statlig-mark?', 'sk-tie-table tbody tr'],
  ['unknown entity', '/entity/nobody?', 'sk-entity-search p'],
  ['accessibility', '/accessibility?', 'main table'],
  ['barriers', '/barriers?', 'sk-waiting-table tbody tr'],
  ['barriers of a city', '/barriers?city=kommun-kiruna&theme=unknown', 'sk-barriers-view .chosen'],
  ['barriers of a cell', '/barriers?level=NATIONAL&state=solved', 'sk-barriers-view .list tbody tr'],
  ['case file', '/barriers/hinder-miljozon-stockholm?', 'sk-case-view .timeline li'],
  ['unknown case', '/barriers/nobody?', 'sk-case-view sk-notice'],
  ['authority', '/authority?holder=regeringen&of=all', 'sk-authority-view .open li'],
  ['data', '/about/data?', 'sk-data-view tbody tr'],
  ['workshop', '/workshop?barriers=hinder-kiruna-statlig-mark', 'sk-workshop-view label'],
  ['no such page', '/nowhere', 'main h1'],
] as const;
/** What a narrow page shows on demand. */
const inPictures: ReadonlySet<string> = new Set(['sk-graph-canvas canvas', 'sk-map-view svg path']);
const modes = (['sv', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
);

describe.each(modes)('in $lang, $theme', ({ lang, theme }) => {
  it.each(pages)('%s has no fault that axe finds', async (_, path, complete) => {
    const page = await openPage(
      browser,
      `${path}&lang=${lang}`.replace('?&', '?').replace(/^(\/\w+)&/, '$1?'),
      { colorScheme: theme },
    );
    await page.locator(complete).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await axeViolations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    const texts = await textsInPageLanguage(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(textsOfOtherLanguage(texts, lang)).toEqual([]);
    await page.context().close();
  });
});

describe('with colours of the reader’s own', () => {
  it.each(pages)('%s has no fault that axe finds', async (_, path, complete) => {
    const page = await openPage(browser, path, { forcedColors: 'active' });
    await page.locator(complete).first().waitFor();
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

/** A window of 1280 × 1024, of which so much is left when everything is drawn larger. */
const zooms = [
  { zoom: 200, viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  { zoom: 400, viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
];

describe.each(zooms)('at $zoom %', ({ viewport, deviceScaleFactor }) => {
  it.each(pages)('%s needs no scrolling sideways', async (_, path, complete) => {
    const page = await openPage(browser, path, { viewport, deviceScaleFactor });
    const text = inPictures.has(complete) ? 'sk-level-tree [role=treeitem]' : complete;
    await page.locator(text).first().waitFor({ state: 'attached' });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await page.context().close();
  });
});

describe('at a width of 320 px', () => {
  it.each(pages)('%s needs no scrolling sideways', async (_, path, complete) => {
    const page = await openPage(browser, path, { viewport: { width: 320, height: 640 } });
    // On a phone the text comes first, and the picture on demand.
    const text = inPictures.has(complete) ? 'sk-level-tree [role=treeitem]' : complete;
    await page.locator(text).first().waitFor({ state: 'attached' });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what the first page loads', () => {
  it('is less than 250 kB of JavaScript, gzipped', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.locator('main h1:has-text("70")').waitFor();
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts
      .map((path) => gzipSync(readFileSync(join(root, 'web/dist', path))).length)
      .reduce((a, b) => a + b, 0);
    expect(bytes).toBeLessThan(250_000);
    await page.context().close();
  });

  it.each(['/', '/explore?seeds=natsam', '/barriers'])('is named in the answer to %s', async (path) => {
    const page = await openPage(browser, path);
    const { headers } = await fetch(inject('product').address + path);
    const named = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="modulepreload"/g)];
    expect(named.length).toBeGreaterThan(1);
    const missing = named.filter(([, file]) => !existsSync(join(root, 'web/dist', file!)));
    expect(missing).toEqual([]);
    await page.locator('main h1').first().waitFor();
    const times = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => ({
          file: new URL(entry.name).pathname,
          asked: entry.startTime,
          came: (entry as PerformanceResourceTiming).responseEnd,
        })),
    );
    const first = times.find(({ file }) => file.startsWith('/assets/index-'))!;
    // Without the header, the first script would have to come before the view is asked for.
    const view = times.find(({ file }) => file === named[0]![1])!;
    expect(view.asked).toBeLessThan(first.came);
    await page.context().close();
  });
});
