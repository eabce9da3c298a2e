import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Canvas = HTMLElementTagNameMap['sk-graph-canvas'];

async function explore(query: string): Promise<Page> {
  const page = await openPage(browser, `/explore?${query}&lang=sv`);
  await page.locator('sk-graph-canvas canvas').first().waitFor();
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
  return page;
}

function drawn(page: Page): Promise<string[]> {
  return page
    .locator('sk-graph-canvas')
    .evaluate((canvas) => Object.keys((canvas as Canvas).positions()).sort());
}

/** Where an entity is on the page. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator('sk-graph-canvas').boundingBox())!;
  const at = await page.locator('sk-graph-canvas').evaluate((element, key) => {
    const canvas = element as Canvas;
    const { zoom, pan } = canvas.view();
    const { x, y } = canvas.positions()[key]!;
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  }, id);
  return { x: box.x + at.x, y: box.y + at.y };
}

/** How many entities the line below the picture says are shown. */
async function shown(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('sk-status-line strong').first().innerText())?.[0]);
}

describe('what a reader does to a picture', { timeout: 120_000 }, () => {
  it('a pointer over an entity dims what is no neighbour of it, and nothing when it leaves', async () => {
    const page = await explore('seeds=natsam');
    const opacity = () =>
      page.locator('sk-graph-canvas canvas.base').evaluate((base) => getComputedStyle(base).opacity);
    const { x, y } = await placeOf(page, 'rise');
    await expect
      .poll(async () => {
        await page.mouse.move(x + Math.random(), y);
        return Number(await opacity());
      })
      .toBeLessThan(0.5);
    const box = (await page.locator('sk-graph-canvas').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + box.height - 10);
    await expect.poll(opacity).toBe('1');
    await page.context().close();
  });

  it('a chosen expansion brings no more than was asked for, and goes again', async () => {
    const page = await explore('seeds=natsam&select=rise');
    const before = await drawn(page);
    await page.getByText('Välj vilka samband …').click();
    await page.getByLabel('Högst så många poster').selectOption('5');
    await page.locator('sk-entity-actions form input[value="LOCAL"]').uncheck();
    await page.getByRole('button', { name: 'Visa dem' }).click();
    await page.waitForURL(/expand=rise~~international\.national\.regional~5/);
    await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(before.length);
    expect((await drawn(page)).length).toBeLessThanOrEqual(before.length + 5);
    await page.getByRole('button', { name: 'Fäll ihop' }).click();
    await expect.poll(() => drawn(page)).toEqual(before);
    await page.context().close();
  });

  it('a focus of one step shows the neighbours alone, says so, and ends by its own button', async () => {
    const page = await explore('seeds=natsam&select=rise');
    const before = await drawn(page);
    await page.getByLabel('Bara det närmaste').selectOption('1');
    await page.locator('.bar-note', { hasText: 'högst 1 steg från RISE' }).waitFor();
    await expect.poll(async () => (await drawn(page)).length).toBeLessThan(before.length);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Visa allt' }).click();
    await expect.poll(() => drawn(page)).toEqual(before);
    await page.context().close();
  });

  it('what is pinned stays in the link, and is let go', async () => {
    const page = await explore('seeds=natsam&select=rise');
    await page.getByRole('button', { name: 'Fäst här' }).click();
    await page.waitForURL(/pos=rise~/);
    await page.getByRole('button', { name: 'Lossa' }).click();
    await page.waitForURL((url) => !url.search.includes('pos='));
    await page.context().close();
  });

  it.each(['kind', 'level', 'place', 'theme'])(
    'groups by %s hold all, and one opens in place',
    async (by) => {
      const page = await explore('seeds=natsam,vinnova&families=all');
      const all = await drawn(page);
      await page.locator('sk-explorer-toolbar .grouping select').selectOption(by);
      await page.waitForURL(new RegExp(`group=${by}`));
      const groups = async () => (await drawn(page)).filter((id) => id.startsWith('group:'));
      await expect.poll(async () => (await groups()).length).toBeGreaterThan(0);
      await page.locator('details.text > summary').click();
      const rows = page.locator('sk-level-tree .group > .row');
      await expect.poll(() => rows.count()).toBe((await groups()).length);
      const at = () =>
        page.locator('sk-graph-canvas').evaluate((canvas) => ({ ...(canvas as Canvas).positions() }));
      const before = await at();
      await rows.first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/expand=group/);
      await expect
        .poll(() => rows.count())
        .toBeLessThan(Object.keys(before).filter((id) => id.startsWith('group:')).length);
      const after = await at();
      for (const [id, { x, y }] of Object.entries(before))
        if (id in after) expect(Math.hypot(after[id]!.x - x, after[id]!.y - y), id).toBeLessThanOrEqual(2);
      const undo = page.locator('sk-explorer-toolbar').getByRole('button', { name: 'Ångra' });
      await undo.click();
      await page.waitForURL((url) => !url.search.includes('expand='));
      await undo.click();
      await expect.poll(() => drawn(page)).toEqual(all);
      await page.context().close();
    },
  );

  it('sixty steps are taken back one by one to the same picture, and done again', async () => {
    const page = await explore('seeds=natsam');
    const toolbar = page.locator('sk-explorer-toolbar');
    const addresses = [page.url()];
    const levels = page.locator('sk-filter-column input:is(.INTERNATIONAL, .NATIONAL, .REGIONAL, .LOCAL)');
    for (let step = 0; step < 60; step += 1) {
      await levels.nth([3, 1, 2, 3, 0, 1, 2, 0][step % 8]!).click();
      await page.waitForURL((url) => url.href !== addresses.at(-1));
      addresses.push(page.url());
    }
    for (const address of addresses.slice(0, -1).reverse()) {
      await toolbar.getByRole('button', { name: 'Ångra' }).click();
      await page.waitForURL(address);
    }
    for (const address of addresses.slice(1)) {
      await toolbar.getByRole('button', { name: 'Gör om' }).click();
      await page.waitForURL(address);
    }
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a filter', { timeout: 120_000 }, () => {
  it('says beside each level and kind how many it stands for, which is how many are then shown of it', async () => {
    const page = await explore('seeds=vinnova&families=all');
    const column = page.locator('sk-filter-column');
    const rows = page.locator('sk-scene-tables tbody tr');
    await page.locator('[role=application]').press('5');
    await rows.first().waitFor();
    expect(await shown(page)).toBe(await rows.count());
    for (const [value, name] of [
      ['LOCAL', 'Lokal'],
      ['NATIONAL', 'Nationell'],
      ['PROJECT', 'Projekt'],
      ['REPORT', 'Rapport'],
    ] as const) {
      const choice = column.locator('label', { has: page.locator(`input[value="${value}"]`) });
      const told = Number((await choice.locator('.count').innerText()).replace(/\s/g, ''));
      const cell = value === 'LOCAL' || value === 'NATIONAL' ? 2 : 1;
      const listed = await rows.locator(`> :nth-child(${cell + 1})`).allInnerTexts();
      expect(
        listed.filter((text) => text.trim() === name),
        name,
      ).toHaveLength(told);
    }
    const all = await shown(page);
    const local = Number(
      await column
        .locator('label', { has: page.locator('input[value="LOCAL"]') })
        .locator('.count')
        .innerText(),
    );
    await column.locator('input[value="LOCAL"]').click();
    await expect.poll(() => shown(page)).toBe(all - local);
    await page.locator('sk-status-line summary').click();
    const reason = page.locator('sk-status-line .reason', { hasText: 'på nivåer som inte är valda' });
    expect(await reason.innerText()).toContain(String(local));
    await reason.getByRole('button', { name: 'Visa dem' }).click();
    await expect.poll(() => shown(page)).toBe(all);
    await page.context().close();
  });
});

describe('the tables of a selection', { timeout: 120_000 }, () => {
  it('each cell of the matrix that counts ties opens as many, and each tie opens its panel', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&view=matrix&lang=sv');
    const cells = page.locator('sk-matrix-view td.cell:not(.shade-0)');
    await cells.first().waitFor();
    for (let index = 0; index < (await cells.count()); index += 1) {
      const ties = Number(await cells.nth(index).innerText());
      await cells.nth(index).click();
      await expect.poll(() => page.locator('sk-matrix-view .ties li').count()).toBe(ties);
    }
    await page.locator('sk-matrix-view .ties li button').first().click();
    await page.waitForURL(/select=tie/);
    await page.locator('sk-tie-panel a[href^="http"]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('the list is sorted by any column, either way, and says how', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&view=list&lang=sv');
    const names = () => page.locator('sk-scene-tables tbody th').allInnerTexts();
    await page.locator('sk-scene-tables tbody th').first().waitFor();
    const head = page.getByRole('columnheader', { name: /^Namn/ });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const up = await names();
    expect(up).toEqual([...up].sort(new Intl.Collator('sv').compare));
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(await names()).toEqual([...up].reverse());
    await page.context().close();
  });
});
