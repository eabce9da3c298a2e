import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { databasePid } from '../support/start-product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Each view: what is there once it is drawn, and what it says of an entity that nothing is known to be tied to. */
const views = [
  { view: 'ladder', drawn: 'sk-graph-canvas canvas', alone: /Ingen lokal aktör i urvalet/ },
  { view: 'network', drawn: 'sk-graph-canvas canvas', alone: /1 post, 0 samband visas/ },
  { view: 'map', drawn: 'sk-map-view svg path', alone: /Alla poster i urvalet har en känd plats/ },
  { view: 'matrix', drawn: 'sk-matrix-view .content', alone: /Inga samband i urvalet/ },
  { view: 'list', drawn: 'sk-scene-tables tbody tr', alone: /Andra AP-fonden Statligt organ/ },
  { view: 'flow', drawn: 'sk-flow-view h2, sk-flow-view .stop', alone: /Inga bidrag i urvalet/ },
] as const;

/** Everything that the middle of the page says, in the shadow roots of its elements too. */
function middleOf(page: Page): Promise<string> {
  return page.locator('section.middle').evaluate((middle) => {
    const said = (node: Node): string =>
      node instanceof Text
        ? node.data
        : [...(node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : []), ...node.childNodes]
            .map(said)
            .join(' ');
    return said(middle).replace(/\s+/g, ' ');
  });
}

describe.each(views)('the $view', { timeout: 120_000 }, ({ view, drawn, alone }) => {
  it('of nothing says how to begin, of what the map does not hold that it does not', async () => {
    const page = await openPage(browser, `/explore?view=${view}&lang=sv`);
    const heading = page.locator('sk-explorer-view h1');
    await heading.filter({ hasText: 'Välj var du vill börja' }).waitFor();
    expect(await page.locator('sk-explorer-view .ways a').count()).toBeGreaterThan(2);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(page.url().replace('view=', 'seeds=nobody&view='));
    await heading.filter({ hasText: 'nobody finns inte i kartan' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('of an entity alone says that nothing is known, and leaves nothing blank', async () => {
    const page = await openPage(browser, `/explore?seeds=andra-ap-fonden&view=${view}&lang=sv`);
    await page.locator(drawn).first().waitFor();
    await expect.poll(() => middleOf(page)).toMatch(alone);
    expect(await middleOf(page)).toMatch(/1 post, 0 samband visas/);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('of a part says which part is missing, beside what is there', async () => {
    const page = await openPage(browser, `/explore?seeds=natsam,nobody&view=${view}&lang=sv`);
    await page.locator(drawn).first().waitFor();
    const notice = page.locator('sk-notice[kind="partial"]');
    expect(await notice.getAttribute('heading')).toBe('nobody finns inte i kartan');
    expect(await notice.innerText()).toMatch(/Resten av urvalet visas/);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('without a network keeps what it shows, says what failed, and goes on by itself', async () => {
    const page = await openPage(browser, `/explore?seeds=natsam&view=${view}&lang=sv`);
    await page.locator(drawn).first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'EN, English' }).click();
    const notice = page.locator('sk-notice[kind="error"]').first();
    await notice.waitFor();
    expect(await notice.getAttribute('heading')).toMatch(/The server does not answer/);
    expect(await notice.innerText()).toMatch(/not affected/);
    expect(await page.locator('sk-status-line strong').innerText()).toMatch(/13 entities, 26 ties/);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await notice.waitFor({ state: 'detached' });
    await page.locator(drawn).first().waitFor();
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a database that does not answer', { timeout: 240_000 }, () => {
  it('is waited for in words, then told in every view, and each goes on by itself when it is back', async () => {
    const pid = await databasePid(inject('product').home);
    process.kill(pid, 'SIGSTOP');
    try {
      const pages = await Promise.all(
        views.map(async ({ view, drawn }) => {
          const page = await openPage(browser, `/explore?seeds=natsam&view=${view}&lang=sv`);
          await page.locator('.skeleton .wait', { hasText: 'Hämtar urvalet …' }).waitFor();
          expect(await axeViolations(page), view).toEqual([]);
          const notice = page.locator('sk-explorer-view sk-notice[kind="error"]').first();
          await notice.waitFor({ timeout: 40_000 });
          // Where the server is slow to say so, the page stops waiting for it.
          expect(await notice.getAttribute('heading')).toMatch(/^(Databasen|Servern) svarar inte$/);
          expect(await notice.innerText()).toMatch(/inte berörda.*försöker igen av sig själv/);
          expect(await axeViolations(page), view).toEqual([]);
          return { page, drawn };
        }),
      );
      process.kill(pid, 'SIGCONT');
      for (const { page, drawn } of pages) {
        await page.locator(drawn).first().waitFor({ timeout: 60_000 });
        expect(await page.locator('sk-notice[kind="error"]').count()).toBe(0);
        await page.context().close();
      }
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });
});

describe('a view whose program does not come', { timeout: 120_000 }, () => {
  it('says so, and comes when the page is loaded anew', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    await page.context().setOffline(true);
    await page.locator('[role=application]').press('3');
    const notice = page.locator('sk-notice[heading="Sidan kunde inte laddas"]');
    await notice.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await notice.getByRole('link', { name: 'Ladda om' }).click();
    await page.locator('sk-map-view svg path').first().waitFor();
    await page.context().close();
  });
});
