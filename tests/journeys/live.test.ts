import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { root } from '../support/source-files.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'samverkan-live-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const inTime = { timeout: 60_000 };
const id = 'hinder-kiruna-statlig-mark';

/** `npm run seed` in a process of its own, as an operator runs it beside the product. */
async function seed(...args: string[]): Promise<{ run: string }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'seeds/cli.ts', ...args, '--json'],
    { cwd: root, env: { ...process.env, NEO4J_URI: '', SAMVERKAN_HOME: inject('product').home } },
  );
  const report = JSON.parse(stdout) as { run: string } | { runs: { run: string }[] };
  return 'runs' in report ? report.runs[0]! : report;
}

/** The shipped data with one barrier resolved, in a folder. */
async function withResolved(): Promise<string> {
  const data = join(root, 'seeds/data/ecosystem');
  const nodes = JSON.parse(await readFile(join(data, 'nodes.json'), 'utf8')) as { id: string }[];
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'nodes.json'),
    JSON.stringify(
      nodes.map((node) =>
        node.id === id ? { ...node, status: 'resolved', resolvedDate: '2026-11-20' } : node,
      ),
    ),
  );
  await writeFile(join(folder, 'relationships.json'), await readFile(join(data, 'relationships.json')));
  return folder;
}

describe('a change that another process writes', { timeout: 240_000 }, () => {
  it('reaches open pages, which say so and lose nothing of what the reader does; and so does taking it back', async () => {
    const list = await openPage(browser, '/barriers?state=solved&lang=sv');
    const rows = list.locator('sk-barriers-view .list tbody tr');
    await rows.first().waitFor(inTime);
    const before = await rows.count();
    const file = await openPage(browser, `/barriers/${id}?lang=en`);
    await file.locator('sk-case-view .timeline li').first().waitFor(inTime);
    await file.locator('sk-case-view .actions a').first().focus();
    await file.evaluate(() => window.scrollTo(0, 120));
    const scrolled = await file.evaluate(() => window.scrollY);

    const { run } = await seed('ecosystem', await withResolved());
    const note = file.locator('sk-live-note [role=status]');
    await expect.poll(() => note.textContent(), inTime).toContain('it is now: Resolved');
    await expect
      .poll(() => file.locator('sk-case-view .timeline').first().textContent(), inTime)
      .toContain('2026');
    await expect.poll(() => rows.count(), inTime).toBe(before + 1);
    expect(new URL(list.url()).search).toBe('?state=solved&lang=sv');
    expect(await list.locator('sk-live-note [role=status]').textContent()).toContain('läget är nu: Löst');
    const focused = () =>
      file.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.closest('.actions') !== null;
      });
    expect(await focused()).toBe(true);
    expect(await file.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(await axeViolations(file)).toEqual([]);
    expect(await axeViolations(list)).toEqual([]);

    await seed('undo', run);
    await expect.poll(() => rows.count(), inTime).toBe(before);
    await expect.poll(() => note.textContent(), inTime).not.toContain('Resolved');
    expect([...faultsOf(list), ...faultsOf(file)]).toEqual([]);
    await list.context().close();
    await file.context().close();
  });
});
