import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) =>
  page.locator('sk-barriers-view').locator('.list tbody tr, tbody tr:not(.receiver):has(.wait)');
/** A busy machine answers a question within this time. */
const inTime = { timeout: 40_000 };
/** What has the focus, through all shadow roots. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return { id: at?.id ?? '', text: at?.textContent?.trim() ?? '' };
  });

interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}
const ecosystem = <Row>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../seeds/data/ecosystem/${name}`, import.meta.url), 'utf8')) as Row[];

/** Notes that the page was sent to the printer, which a test has none of. */
const watchPrinter = (page: Page) =>
  page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
const isPrinted = async (page: Page) => (await page.locator('body').getAttribute('data-printed')) === 'yes';

describe.each(['sv', 'en'])(
  'a policymaker, in %s, comes from the start page to a case file on paper',
  (lang) => {
    it('in four actions with the mouse', async () => {
      const page = await openPage(browser, `/?lang=${lang}`);
      await watchPrinter(page);
      await page.locator('sk-start-view .lead a').first().click();
      await page.waitForURL(/\/barriers\?waiting=12/);
      await rows(page).first().waitFor();
      expect(await rows(page).count()).toBe(15);
      await page.locator('sk-waiting-table .receiver a').first().click();
      await page.waitForURL(/receiver=regeringen/);
      await expect.poll(() => rows(page).count(), inTime).toBe(10);
      await rows(page).first().locator('a').click();
      await page.locator('sk-case-view .timeline li').first().waitFor();
      await page.locator('sk-case-view .actions button').first().click();
      expect(await isPrinted(page)).toBe(true);
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    });

    it('in nine strokes of the keyboard', async () => {
      const page = await openPage(browser, `/?lang=${lang}`);
      await watchPrinter(page);
      await page.locator('sk-start-view .lead a').first().waitFor();
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      // Past the header to the heading, and on to the first link below it.
      await press('Tab', 'Enter', 'Tab', 'Enter');
      await expect.poll(() => focusOf(page), inTime).toMatchObject({ id: 'list' });
      // The receiver with the longest wait, then its first barrier.
      const name = (await rows(page).first().locator('a').textContent())?.trim() ?? '';
      await press('Tab', 'Tab');
      expect(await focusOf(page)).toMatchObject({ text: name });
      await press('Enter');
      await page.locator('sk-case-view .timeline li').first().waitFor();
      await expect.poll(() => focusOf(page), inTime).toMatchObject({ text: name });
      await press('Tab', 'Enter');
      expect(await isPrinted(page)).toBe(true);
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    });
  },
);

describe('the page of barriers', () => {
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

  it('shows what narrows it, with counts, and lets it be taken away', async () => {
    const page = await openPage(browser, '/barriers?lang=sv');
    const city = page.getByLabel('Möts av');
    await city.selectOption({ label: 'Kiruna kommun (4)' });
    const chosen = page.locator('sk-barriers-view .chosen');
    await expect.poll(() => chosen.locator('[role=status]').textContent(), inTime).toBe('4 av 70 hinder');
    await page.getByText('har lyfts utan att ett svar är känt').waitFor();
    await chosen.getByRole('link', { name: 'Möts av: Kiruna kommun' }).click();
    await page.waitForURL((url) => !url.searchParams.has('city'));
    await page.context().close();
  });
});

describe('a case file', () => {
  it('of each barrier fits on one A4, and all lifts, raises and authorities of the data are on one', async () => {
    const roles = { HAS_AUTHORITY_OVER: 'holds', ESCALATED_TO: 'receives', RAISES: 'raises' } as const;
    const expected = new Map<string, string[]>();
    for (const { from, to, type } of ecosystem<Relationship>('relationships.json')) {
      const role = roles[type as keyof typeof roles];
      if (!role) continue;
      const [barrier, actor] = type === 'ESCALATED_TO' ? [from, to] : [to, from];
      expected.set(barrier, [...(expected.get(barrier) ?? []), `${role} ${actor}`]);
    }
    expect([...expected.values()].flat()).toHaveLength(42 + 21 + 34);
    const page = await openPage(browser, '/?lang=sv');
    const barriers = ecosystem<{ id: string; kind: string }>('nodes.json').filter(
      ({ kind }) => kind === 'Barrier',
    );
    for (const { id } of barriers) {
      await page.evaluate((href) => {
        const view = document
          .querySelector('sk-app-root')!
          .shadowRoot!.querySelector('main')!.firstElementChild!;
        view.dispatchEvent(
          Object.assign(new Event('sk-navigate', { bubbles: true, composed: true }), { href }),
        );
      }, `/barriers/${id}`);
      await page.locator(`sk-case-view[data-shown="${id}"] .timeline li`).first().waitFor();
      const shown = await page
        .locator('sk-case-view .role')
        .evaluateAll((all) =>
          all.flatMap((role) =>
            [...role.querySelectorAll('li > a')].map(
              (link) => `${role.getAttribute('data-role')} ${link.getAttribute('href')!.split('/').at(-1)}`,
            ),
          ),
        );
      for (const tie of expected.get(id) ?? []) expect(shown, id).toContain(tie);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
    }
    await page.context().close();
  }, 240_000);

  it('keeps what contradicts, and tells what a barrier followed', async () => {
    const page = await openPage(browser, '/barriers/hinder-sarkrav?lang=sv');
    await page.getByText('Källorna är inte överens').waitFor();
    const steps = await page.locator('sk-case-view .timeline li').allTextContents();
    expect(steps.filter((step) => /Regeln gäller|Någon invände|Vägledning gavs/.test(step))).toHaveLength(3);
    await page.goto(page.url().replace('hinder-sarkrav', 'hinder-miljozon-stockholm'));
    await page.locator('.sequel a', { hasText: 'Miljözoner för lätta fordon' }).click();
    await page.locator('.sequel a', { hasText: 'Stockholms miljözon klass 3' }).waitFor();
    await page.context().close();
  });

  it('names the link of Kiruna’s chain that is no actor, and says where a chain breaks', async () => {
    const page = await openPage(browser, '/barriers/hinder-kiruna-statlig-mark?lang=sv');
    await page.locator('sk-case-view .ladder li').first().waitFor();
    const links = await page.locator('sk-case-view .chain li').allTextContents();
    expect(links.map((link) => link.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'länsstyrelsen (ingen aktör i kartan)',
      'Jordbruksverket',
      'Statens fastighetsverk',
      'Sveriges regering',
    ]);
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
    const { evidence, steps, sources } = JSON.parse(json.text);
    for (const part of [...evidence.nodes, ...steps]) expect(part.sources.length).toBeGreaterThan(0);
    const urls = [...evidence.nodes, ...steps, { sources }].flatMap((part) =>
      part.sources.map(({ url }: { url: string | null }) => url),
    );
    for (const url of urls) if (url !== null) expect(markdown.text).toContain(`<${url}>`);
    for (const part of ['What has been tried', 'The same barrier elsewhere', 'Who meets the barrier'])
      expect(markdown.text).toContain(`## ${part}`);
    await page.context().close();
  });
});
