import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const stops = 'sk-flow-view .stop';

/** The flow's stops as a screen reader has them. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const labels = new Set(await seen(page));
  return nodes
    .filter(
      ({ role, name, ignored }) =>
        !ignored &&
        ['button', 'image', 'img'].includes(String(role?.value)) &&
        labels.has(String(name?.value)),
    )
    .map(({ name }) => String(name?.value))
    .sort();
}

async function seen(page: Page): Promise<string[]> {
  const labels = await page
    .locator(stops)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return labels.sort();
}

describe('where the money goes', { timeout: 120_000 }, () => {
  it('comes by its key, is walked by the arrows, opens a receiver, and holds in tables all that it draws', async () => {
    const page = await openPage(browser, '/explore?seeds=vinnova&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    await page.locator('[role=application]').press('6');
    await page.waitForURL(/view=flow/);
    await page.locator(stops).first().waitFor();
    expect(await page.locator('h1.title').textContent()).toBe('Vinnova: vart pengarna går');
    expect(await heard(page)).toEqual(await seen(page));

    await page.locator('sk-flow-view .stop[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.getAttribute('aria-label') ?? '';
      });
    // To where most of the money goes: the many small projects together. Above them stand those by themselves.
    expect(await focused()).toMatch(/^\d+ projekt till .*Visa dem en och en/);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/kr\. Projekt/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=/);
    await page.locator('sk-entity-panel h2').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);

    // What the API tells is what the tables hold, the unknown amounts too.
    const query = `{ fundingFlow(ids: ["vinnova"]) { grants { id amount } } }`;
    const response = await fetch(`${inject('product').address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { fundingFlow: { grants: { id: string; amount: number | null }[] } };
    };
    const grants = page.locator('sk-flow-tables table').first();
    expect(await grants.locator('tbody tr').count()).toBeGreaterThanOrEqual(data.fundingFlow.grants.length);
    const unknown = Number(
      /(\d+) bidrag har inget känt belopp/.exec(await page.locator('sk-flow-view .says').innerText())?.[1],
    );
    expect(await grants.getByText('okänt').count()).toBe(unknown);

    await page.getByRole('button', { name: 'Antal', exact: true }).click();
    await page.waitForURL(/measure=count/);
    await expect
      .poll(() => page.locator('sk-flow-view .says').innerText())
      .toMatch(/Bilden visar \d+ bidrag, och hur många/);
    expect(await heard(page)).toEqual(await seen(page));
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('goes on paper with every row of its tables', async () => {
    const page = await openPage(browser, '/explore?seeds=vinnova&view=flow&lang=sv');
    const rows = page.locator('sk-flow-tables table').last().locator('tbody tr');
    await rows.first().waitFor();
    const [all] = /\d+/.exec(await page.locator('sk-flow-tables caption').last().innerText())!;
    expect(await rows.count()).toBeLessThan(Number(all));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => rows.count()).toBe(Number(all));
    expect(
      await page
        .locator('sk-flow-view')
        .getByRole('button', { name: /^Visa alla/ })
        .count(),
    ).toBe(0);
    await page.context().close();
  });
});
