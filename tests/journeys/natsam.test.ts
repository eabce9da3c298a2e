import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { tabTo } from '../support/tab-to.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const platforms = ['Future by Lund', 'Borås', 'Göteborg', 'Kiruna', 'Umeå', 'Stockholm'];

/** The sentences of the tree beside the picture, by level. */
async function treeByLevel(page: Page): Promise<Map<string, string[]>> {
  const levels = page.getByRole('treeitem', { level: 1 });
  const found = new Map<string, string[]>();
  for (const [position, name] of (await levels.allTextContents()).entries()) {
    const items = page.locator('[role=tree] > li').nth(position).getByRole('treeitem', { level: 2 });
    found.set(
      name.trim(),
      (await items.allTextContents()).map((text) => text.trim()),
    );
  }
  return found;
}

describe('from the start page to the source of the tie between NATSAM and RISE', { timeout: 180_000 }, () => {
  it('leads with the mouse', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '70' }).waitFor();
    await page.locator('main a[href*="seeds=natsam"]').first().click();
    await page.waitForURL(/\/explore\?.*seeds=natsam/);
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    await page.locator('details.text > summary').click();

    const levels = await treeByLevel(page);
    const level = (name: RegExp) => [...levels].find(([title]) => name.test(title))?.[1] ?? [];
    for (const platform of platforms) expect(level(/^Lokal/).join('\n')).toContain(platform);
    expect(level(/^Nationell/).join('\n')).toMatch(/RISE/);
    expect(level(/^Nationell/).join('\n')).toMatch(/Vinnova/);
    await page.locator('details.text > summary').click();

    await clickTieInPicture(page, /RISE/);
    const source = page.locator('sk-tie-panel a[href^="http"]').first();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\/(www\.)?(ri\.se|futurebylund\.se)/);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('leads with the keyboard alone', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '70' }).waitFor();
    await tabTo(page, (focused) => focused.matches('a[href*="seeds=natsam"]'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore\?.*seeds=natsam/);
    await page.locator('sk-graph-canvas canvas').first().waitFor();

    await tabTo(page, (focused) => focused.matches('summary') && /som text/.test(focused.textContent ?? ''));
    await page.keyboard.press('Enter');
    await tabTo(page, (focused) => focused.getAttribute('role') === 'treeitem');
    await walkTo(page, /^NATSAM/);
    await page.keyboard.press('ArrowRight');
    await walkTo(page, /RISE/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=tie/);
    await page.locator('sk-tie-panel a[href^="http"]').first().waitFor();
    await tabTo(
      page,
      (focused) =>
        focused.matches('a[href^="http"]') &&
        (focused.getRootNode() as ShadowRoot).host?.localName === 'sk-tie-panel',
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the explorer', () => {
  it('shows in the list what the ladder shows, and keeps the selection when the view changes', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const status = (await statusOf(page)).match(/\d+/g);
    await page.locator('sk-graph-canvas').locator('[role=application]').press('5');
    await page.waitForURL(/view=list/);
    await page.locator('sk-scene-tables tbody tr').first().waitFor();
    expect(await page.locator('sk-scene-tables .choice').innerText()).toContain(`(${status?.[0]})`);
    await page.goBack();
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('adds neighbours without moving what is there, says how many, and opens the same from the address', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const before = await entityNames(page);
    await page.goto(`${page.url()}&select=future-by-lund`);
    await page.getByRole('button', { name: /Visa fler samband/ }).click();
    await page.waitForURL(/expand=future-by-lund/);
    await page
      .getByRole('status')
      .filter({ hasText: /lades till|tillkom/ })
      .first()
      .waitFor();
    const after = await entityNames(page);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
    await page.reload();
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    expect(await entityNames(page)).toEqual(after);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('filters by level, and says how much is outside', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const shown = async () => Number((await statusOf(page)).match(/\d+/)?.[0]);
    const all = await shown();
    await page.getByRole('checkbox', { name: /Lokal/ }).uncheck();
    await page.waitForURL(/levels=/);
    await expect.poll(shown).toBeLessThan(all);
    expect(await statusOf(page)).toMatch(/utanför/);
    await page.context().close();
  });

  it('finds by search, from the keyboard', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.keyboard.press('/');
    await page.keyboard.type('kiruna kommun');
    await page
      .getByRole('option', { name: /Kiruna kommun/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore\?.*seeds=kommun-kiruna/);
    await page.context().close();
  });
});

/** The line that says how much is shown and how much is not. */
async function statusOf(page: Page): Promise<string> {
  return page.locator('sk-status-line').evaluate((line) => line.shadowRoot?.textContent ?? '');
}

async function entityNames(page: Page): Promise<string[]> {
  const tree = page.locator('sk-level-tree');
  await tree.waitFor({ state: 'attached' });
  return (await tree.locator('[role=treeitem][aria-level="2"]').allTextContents())
    .map((text) => text.split(',')[0]!.trim())
    .sort();
}

/** Moves over the picture, and clicks whatever comes under the pointer, until the panel tells of the wanted tie. */
async function clickTieInPicture(page: Page, wanted: RegExp): Promise<void> {
  const canvas = page.locator('sk-graph-canvas');
  const drawing = canvas.locator('.drawing');
  const box = (await canvas.boundingBox())!;
  for (let y = box.y + box.height * 0.34; y < box.y + box.height * 0.5; y += 13) {
    let clicked = 0;
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.8; x += 5) {
      await page.mouse.move(x, y);
      const cursor = await drawing.evaluate((element) => (element as HTMLElement).style.cursor);
      // One click for what lies here; where ties lie side by side, another one a little further on.
      if (cursor !== 'pointer' || x - clicked < 12) continue;
      clicked = x;
      await page.mouse.click(x, y);
      await page.waitForTimeout(150);
      if (!/select=tie/.test(decodeURIComponent(page.url()))) continue;
      const title = page.locator('sk-tie-panel h2');
      await title.waitFor();
      const text = await title.innerText();
      if (wanted.test(text) && /NATSAM/.test(text)) return;
    }
  }
  throw new Error(`No tie of the picture is told to be ${wanted}`);
}

/** Presses the arrow down until the tree is at an item with the wanted sentence. */
async function walkTo(page: Page, sentence: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const text = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute('role') === 'treeitem' ? at.textContent : '';
    });
    if (sentence.test(text?.trim() ?? '')) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The tree never comes to ${sentence}`);
}
