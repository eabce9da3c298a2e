import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFailed } from 'vitest';
import { chromiumPath } from './chromium-path.ts';
import { root } from './source-files.ts';

/** Chromium, without a graphics card. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--font-render-hinting=none',
    ],
  });
}

/**
 * Opens a page of the product, or of another server. A fault that the page throws, what its security policy forbids, or a request to
 * another address fails the test that asks for its faults; when the test fails for any reason, a screenshot is kept in `test-results`.
 */
export async function openPage(
  browser: Browser,
  path: string,
  {
    address = inject('product').address,
    ...options
  }: BrowserContextOptions & { readonly address?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`A request went to ${url}`);
  });
  onTestFailed(async ({ task }) => {
    const folder = join(root, 'test-results');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${task.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    // A page that has stopped gives no picture; what failed is told all the same.
    await page.screenshot({ path, timeout: 5_000 }).catch(() => {});
  });
  (page as FaultyPage).faults = faults;
  await page.goto(address + path);
  return page;
}

type FaultyPage = Page & { faults?: string[] };

/** What went wrong in a page that a reader would not see. */
export function faultsOf(page: Page): string[] {
  return (page as FaultyPage).faults ?? [];
}
