import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

let browser: Browser;
/** A second server, locked, on the database of the first. */
let locked: ServerProcess;
beforeAll(async () => {
  const { home } = inject('product');
  [browser, locked] = await Promise.all([
    launchBrowser(),
    startServerProcess({ NEO4J_URI: '', SAMVERKAN_HOME: home, PROFILE: 'locked' }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await locked.stop();
});

const open = (path: string) => openPage(browser, path, { address: locked.address });
async function isWhole(page: Page): Promise<void> {
  expect(await page.locator('sk-notice[kind="error"]').count()).toBe(0);
  expect(faultsOf(page)).toEqual([]);
  await page.context().close();
}

/** A page, and what is there when the answers to its questions are. */
const pages = [
  ['/', 'main h1:has-text("70")'],
  ['/explore?seeds=natsam&select=vinnova', 'sk-entity-panel h2'],
  ['/explore?seeds=natsam&view=matrix', 'sk-matrix-view td.cell'],
  ['/entity/natsam', 'sk-tie-table tbody tr'],
  ['/barriers', 'sk-waiting-table tbody tr'],
  ['/barriers/hinder-miljozon-stockholm', 'sk-case-view .timeline li'],
  ['/authority', 'sk-authority-view h2'],
  ['/workshop?barriers=hinder-kiruna-statlig-mark', 'sk-workshop-view label'],
  ['/about/data', 'sk-data-view tbody tr'],
] as const;

describe('the page of a locked server', () => {
  it.each(pages)('%s asks only what the server answers', async (path, complete) => {
    const page = await open(path);
    await page.locator(complete).first().waitFor({ timeout: 40_000 });
    await isWhole(page);
  });

  it('finds what one searches for', async () => {
    const page = await open('/?lang=sv');
    await page.getByRole('combobox').first().fill('kiruna');
    await page.getByRole('option').first().waitFor({ timeout: 40_000 });
    await isWhole(page);
  });

  it('is alone in what it may ask', async () => {
    const ask = async (body: object) =>
      fetch(`${locked.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const strange = await ask({ query: '{ graph { nodeCount } }' });
    expect(strange.status).toBe(400);
    expect((await strange.json()).errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
  });
});
