import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What has the focus on the map: the name that it is drawn under, and whether it is a marker, an arc or a row of a list. */
function focused(page: Page): Promise<{ sort: string; key: string; name: string }> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { marker, arc, id } = (at as HTMLElement | SVGElement).dataset;
    const sort =
      marker !== undefined ? 'marker' : arc !== undefined ? 'arc' : id !== undefined ? 'row' : 'none';
    return {
      sort,
      key: marker ?? arc ?? id ?? '',
      name: at?.getAttribute('aria-label') ?? at?.textContent ?? '',
    };
  });
}

describe('the map from the keyboard', { timeout: 120_000 }, () => {
  it('walks places and arcs, opens what shares a place, selects, and changes its size', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&view=map&lang=sv');
    const map = page.locator('sk-map-view');
    await map.locator('.marker').first().waitFor();
    expect(await map.locator('.marker[tabindex="0"]').count()).toBe(1);
    await map.locator('.marker[tabindex="0"]').focus();

    const visited = new Set<string>();
    const upAndDown = [...Array<string>(5).fill('ArrowUp'), ...Array<string>(5).fill('ArrowDown')];
    for (const key of [...upAndDown, 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      const { sort, key: at, name } = await focused(page);
      expect(sort).toBe('marker');
      expect(name.length).toBeGreaterThan(3);
      visited.add(at);
    }
    expect(visited.size).toBeGreaterThan(2);

    await page.keyboard.press('PageDown');
    const first = await focused(page);
    expect(first.sort).toBe('arc');
    expect(first.name).toMatch(/ – .*möts i/);
    await page.keyboard.press('PageDown');
    expect((await focused(page)).key).not.toBe(first.key);

    await page.keyboard.press('+');
    await map.locator('svg.drawing.near').waitFor();
    await page.keyboard.press('0');
    await map.locator('svg.drawing:not(.near)').waitFor();

    await map.locator('.marker.bubble').first().focus();
    const bubble = await focused(page);
    await page.keyboard.press('Enter');
    await map.getByRole('dialog').waitFor();
    expect((await focused(page)).sort).toBe('row');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toEqual(bubble);

    await map.locator('.marker:not(.bubble)').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=/);
    await page.locator('sk-entity-panel h2').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('select'));
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
