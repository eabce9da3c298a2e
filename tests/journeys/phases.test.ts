import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('two phases in one picture', { timeout: 120_000 }, () => {
  it('are a guided question, told in the strip and in the text, drawn together, and taken back', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.getByRole('link', { name: /fas 2, och vad ändras till fas 3/ }).click();
    await page.waitForURL(/compare=2016~2019/);
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const strip = page.locator('sk-time-strip');
    const toggle = strip.getByRole('button', { name: 'Jämför med fas 2' });
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    const [, came, gone] = /nya: (\d+)\. − bara i den tidigare: (\d+)/
      .exec(await strip.locator('.undated').first().innerText())!
      .map(Number);
    expect(came! + gone!).toBeGreaterThan(0);

    await page.locator('details.text > summary').click();
    const entities = page.locator('sk-level-tree .entity > .row');
    await entities.first().waitFor();
    const told = await entities.allInnerTexts();
    expect(told.filter((text) => text.includes('ny sedan den tidigare tiden'))).toHaveLength(came!);
    expect(told.filter((text) => text.includes('bara i den tidigare tiden'))).toHaveLength(gone!);
    expect(await axeViolations(page)).toEqual([]);

    const drawn = () =>
      page
        .locator('sk-graph-canvas')
        .evaluate(
          (element) => Object.keys((element as HTMLElementTagNameMap['sk-graph-canvas']).positions()).length,
        );
    const both = await drawn();
    await toggle.click();
    await page.waitForURL((url) => !url.search.includes('compare'));
    await expect.poll(drawn).toBe(both - gone!);
    await page.locator('sk-explorer-toolbar').getByRole('button', { name: 'Ångra' }).click();
    await page.waitForURL(/compare=2016~2019/);
    await expect.poll(drawn).toBe(both);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
