import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { tabTo } from '../support/tab-to.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) =>
  page.locator('sk-barriers-view').locator('.list tbody tr, tbody tr:not(.receiver):has(.wait)');
/** A busy machine answers a question within this time. */
const inTime = { timeout: 15_000 };
const headingOf = (page: Page) => page.locator('main h1').first();

describe('a policymaker', () => {
  it('comes from the start page to a case file on paper in six actions with the mouse', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.locator('sk-app-header nav a[href="/barriers"]').click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(15);
    expect(await page.locator('#list').textContent()).toContain('mer än 12 månader');
    await page.locator('sk-waiting-table .receiver a').first().click();
    await page.waitForURL(/receiver=regeringen/);
    await expect.poll(() => rows(page).count(), inTime).toBe(10);
    await rows(page).first().locator('a').click();
    await page.locator('sk-case-view .timeline li').first().waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.locator('sk-case-view .actions button').first().click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('reads every number as a list', async () => {
    const page = await openPage(browser, '/barriers?lang=sv');
    const cell = page.locator('sk-level-table a[href*="level=NATIONAL&state=lifted"]');
    await cell.waitFor();
    const count = Number((await cell.locator('b').textContent())?.trim());
    await cell.click();
    await page.waitForURL(/state=lifted/);
    await expect.poll(() => rows(page).count(), inTime).toBe(count);
    expect(count).toBe(19);
    await page.context().close();
  });

  it('does it with the keyboard alone', async () => {
    const page = await openPage(browser, '/barriers?lang=sv');
    await rows(page).first().waitFor();
    const name = (await rows(page).first().locator('a').textContent())?.trim() ?? '';
    await tabTo(page, (focused) => focused.matches('tbody tr:not(.receiver) th a'));
    await page.keyboard.press('Enter');
    await page.locator('sk-case-view .timeline li').first().waitFor();
    await expect.poll(async () => (await headingOf(page).textContent())?.trim(), inTime).toBe(name);
    await page.context().close();
  });
});

describe('a case file', () => {
  it.each(['hinder-miljozon-stockholm', 'hinder-kiruna-statlig-mark', 'hinder-utanfor-radighet'])(
    '%s fits on one A4',
    async (id) => {
      const page = await openPage(browser, `/barriers/${id}?lang=sv`);
      await page.locator('sk-case-view .timeline li').first().waitFor();
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.context().close();
    },
  );

  it('names the link of Kiruna’s chain that is no actor, and says where a chain breaks', async () => {
    const page = await openPage(browser, '/barriers/hinder-kiruna-statlig-mark?lang=sv');
    await page.locator('sk-case-view .ladder li').first().waitFor();
    const ladder = await page.locator('sk-case-view .ladder').textContent();
    expect(ladder).toContain('länsstyrelsen');
    expect(ladder).toContain('är ingen aktör i kartan');
    expect(await page.locator('sk-case-view .break').textContent()).toContain('Kedjan bryts');
    await page.context().close();
  });

  it('is taken away as JSON and as Markdown', async () => {
    const page = await openPage(browser, '/barriers/hinder-datadelning?lang=en');
    await page.locator('sk-case-view .timeline li').first().waitFor();
    const save = async (index: number) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('sk-case-view .actions button').nth(index).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const json = await save(1);
    expect(json.name).toBe('hinder-datadelning.json');
    expect(JSON.parse(json.text)).toMatchObject({ id: 'hinder-datadelning', state: 'IN_PROGRESS' });
    const markdown = await save(2);
    expect(markdown.name).toBe('hinder-datadelning.md');
    expect(markdown.text).toContain('inquiry appointed 2025');
    expect(markdown.text).toContain('<https://');
    await page.context().close();
  });
});
