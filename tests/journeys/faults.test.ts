import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { databasePid } from '../support/start-product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a database that is lost', { timeout: 240_000 }, () => {
  it('is told in words on the page and by /ready, nothing hangs, and both recover by themselves', async () => {
    const { address, home } = inject('product');
    const ready = async () => (await fetch(`${address}/ready`)).status;
    expect(await ready()).toBe(200);
    // Stopped and not killed, so that it stays away for as long as the test needs.
    const pid = await databasePid(home);
    process.kill(pid, 'SIGSTOP');
    try {
      const start = performance.now();
      // What the database had answered when it was stopped may still be told.
      await expect.poll(ready, { timeout: 10_000 }).toBe(503);
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ graph { nodeCount } }' }),
      });
      expect(answer.status).toBe(503);
      expect((await answer.json()).errors[0].extensions.code).toBe('NOT_READY');
      expect(performance.now() - start).toBeLessThan(20_000);

      const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
      const notice = page.locator('sk-notice').first();
      await notice.waitFor({ timeout: 25_000 });
      expect(await notice.innerText()).toMatch(/databas/i);
      expect(await axeViolations(page)).toEqual([]);
      process.kill(pid, 'SIGCONT');
      await page.locator('sk-graph-canvas canvas').first().waitFor({ timeout: 30_000 });
      expect(await ready()).toBe(200);
      await page.context().close();
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('is started again when it is killed, and the same page goes on', async () => {
    const { address, home } = inject('product');
    const before = await databasePid(home);
    process.kill(before, 'SIGKILL');
    await expect
      .poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 60_000, interval: 500 })
      .toBe(503);
    await expect
      .poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 60_000, interval: 500 })
      .toBe(200);
    expect(await databasePid(home)).not.toBe(before);
    const page = await openPage(browser, '/?lang=sv');
    await page.locator('main h1:has-text("70")').waitFor({ timeout: 60_000 });
    await page.context().close();
  });
});
