import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the guided questions', { timeout: 240_000 }, () => {
  it('each lead to a page that has an answer', async () => {
    const page = await openPage(browser, '/?lang=sv');
    const links = page.locator('sk-guided-questions a');
    await links.first().waitFor({ timeout: 90_000 });
    const hrefs = await links.evaluateAll((list) => list.map((link) => link.getAttribute('href')!));
    expect(hrefs.length).toBe(12);
    for (const href of hrefs) {
      await page.goto(new URL(href, page.url()).href);
      if (href.startsWith('/barriers')) {
        await page
          .locator('sk-barriers-view .list tbody tr, sk-barriers-view .chosen')
          .first()
          .waitFor({ timeout: 60_000 });
        continue;
      }
      const status = page.locator('sk-status-line strong').first();
      await status.waitFor({ timeout: 60_000 });
      const [nodes, ties] = (await status.innerText()).match(/\d+/g)!.map(Number);
      expect(nodes, href).toBeGreaterThan(2);
      expect(ties, href).toBeGreaterThan(1);
      expect(await page.locator('sk-notice').count(), href).toBe(0);
    }
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the question behind a picture', { timeout: 120_000 }, () => {
  it('opens in the editor with its variables, and is answered there', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&view=matrix&lang=sv');
    await page.locator('sk-matrix-view td.cell').first().waitFor();
    await page.getByRole('button', { name: 'Frågan bakom', exact: true }).click();
    const link = page.locator('sk-query-menu').getByRole('link', { name: 'Öppna i GraphiQL' });
    const [editor] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    const refused: string[] = [];
    editor.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await editor.getByText('query Scene').first().waitFor({ timeout: 60_000 });
    await editor.getByText('"natsam"').first().waitFor();
    await editor.getByRole('button', { name: /Execute query/ }).click();
    await editor
      .locator('.result-window')
      .getByText('graphVersion')
      .or(editor.locator('.result-window').getByText('"scene"'))
      .first()
      .waitFor();
    expect(refused).toEqual([]);
    await page.context().close();
  });
});
