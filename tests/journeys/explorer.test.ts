import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { tabTo } from '../support/tab-to.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const views = ['ladder', 'network', 'map', 'matrix', 'list', 'flow'] as const;

/** What each view has in the page once it is drawn. */
const drawn = {
  ladder: 'sk-graph-canvas canvas',
  network: 'sk-graph-canvas canvas',
  map: 'sk-map-view svg path',
  matrix: 'sk-matrix-view td.cell',
  list: 'sk-scene-tables tbody tr',
  flow: 'sk-flow-view .stop',
} as const;

async function explore(query: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, `/explore?${query}`, options);
  const view = views.find((name) => query.includes(`view=${name}`)) ?? 'ladder';
  await page.locator(drawn[view]).first().waitFor();
  return page;
}

/** The line that says how much is shown. */
function statusOf(page: Page): Promise<string> {
  return page.locator('sk-status-line strong').first().innerText();
}

/** Everything that an element says. */
function textOf(element: Locator): Promise<string> {
  return element.evaluate((host) => host.shadowRoot?.textContent ?? '');
}

describe('an analyst with the keyboard alone', { timeout: 120_000 }, () => {
  it('finds the ways from Lund to the government, a source, the national actors, the matrix, and a link', async () => {
    const page = await openPage(browser, '/?lang=sv');
    await page.locator('main h1').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('future by lund');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/seeds=future-by-lund/);
    await page.locator(drawn.ladder).first().waitFor();

    await tabTo(
      page,
      (at) =>
        at.matches('.actions .button') &&
        (at.getRootNode() as ShadowRoot).host?.localName === 'sk-picture-panel',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=future-by-lund/);
    await page.locator('sk-entity-actions').waitFor();
    await tabTo(page, (at) => at.matches('summary') && /Väg till/.test(at.textContent ?? ''));
    await page.keyboard.press('Enter');
    await tabTo(page, (at) => at.getAttribute('aria-label') === 'Till vem?');
    await page.keyboard.type('sveriges regering');
    await page.getByRole('option', { name: /Sveriges regering/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/path=future-by-lund~regeringen/);
    await page.locator('sk-path-panel .way').first().waitFor();
    expect(await textOf(page.locator('sk-path-panel'))).toMatch(
      /Future by Lund[^]*Vinnova[^]*Sveriges regering/,
    );

    await tabTo(page, (at) => at.matches('sk-path-panel a[href^="http"], .step a[href^="http"]'));
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await opened.close();

    for (const level of ['INTERNATIONAL', 'REGIONAL', 'LOCAL']) {
      await tabTo(page, new Function('at', `return at.matches('input[value="${level}"]')`) as never);
      await page.keyboard.press('Space');
    }
    await page.waitForURL(/levels=national/);
    await page.keyboard.press('4');
    await page.waitForURL(/view=matrix/);
    await page.locator(drawn.matrix).first().waitFor();
    const status = await statusOf(page);

    await tabTo(page, (at) => /^\s*Dela\s*$/.test(at.textContent ?? ''));
    await page.keyboard.press('Enter');
    const address = page.locator('sk-share-link input');
    await address.waitFor();
    const href = await address.inputValue();
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();

    const shared = await openPage(browser, new URL(href).pathname + new URL(href).search);
    await shared.locator(drawn.matrix).first().waitFor();
    expect(await statusOf(shared)).toBe(status);
    expect(await shared.locator('sk-change-notice sk-notice').count()).toBe(0);
    await shared.context().close();
  });
});

describe('each view', { timeout: 180_000 }, () => {
  it.each(views)('%s draws the same picture pixel for pixel', async (view) => {
    const shots: Buffer[] = [];
    for (let round = 0; round < 2; round += 1) {
      const page = await explore(`seeds=natsam,rise&view=${view}&lang=sv`, { reducedMotion: 'reduce' });
      await page.waitForTimeout(1_500);
      shots.push(await page.locator('section.middle').screenshot());
      await page.context().close();
    }
    expect(shots[0]!.equals(shots[1]!)).toBe(true);
  });

  it.each(views)(
    '%s has nothing that axe finds wrong, in both languages and themes, wide and narrow',
    async (view) => {
      for (const [lang, colorScheme, width] of [
        ['sv', 'light', 1440],
        ['en', 'dark', 1440],
        ['sv', 'dark', 320],
      ] as const) {
        const page = await openPage(
          browser,
          `/explore?seeds=natsam,rise&view=${view}&lang=${lang}&select=rise`,
          {
            colorScheme,
            viewport: { width, height: 900 },
          },
        );
        await page.locator('sk-entity-panel h2').first().waitFor();
        expect(await axeViolations(page), `${view} ${lang} ${colorScheme} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    },
  );

  it('comes by its key, over the same selection, and can be taken back', async () => {
    const page = await explore('seeds=natsam&lang=sv');
    const status = await statusOf(page);
    await page.locator('[role=application]').focus();
    for (const [index, view] of views.entries()) {
      await page.keyboard.press(String(index + 1));
      await page.locator(drawn[view]).first().waitFor();
      expect(await statusOf(page)).toBe(status);
      await page.locator('sk-explorer-toolbar input').nth(index).focus();
    }
    expect(page.url()).toMatch(/view=flow/);
    await page.keyboard.press('Control+z');
    await page.waitForURL(/view=list/);
    await page.context().close();
  });
});

/** What the canvas draws, and what the tree beside it says, as sorted ids of entities and groups. */
async function canvasAndTree(page: Page): Promise<{ canvas: string[]; tree: string[] }> {
  await page.waitForTimeout(600);
  const canvas = await page
    .locator('sk-graph-canvas')
    .evaluate((element) =>
      Object.keys((element as HTMLElementTagNameMap['sk-graph-canvas']).positions()).sort(),
    );
  const tree = await page
    .locator('sk-level-tree [role=treeitem][aria-level="2"]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['key'] ?? '').sort());
  return { canvas, tree };
}

describe('the picture', { timeout: 180_000 }, () => {
  it.each([
    'seeds=natsam',
    'seeds=natsam&group=kind&expand=group:LOCAL:PLATFORM',
    'seeds=natsam&expand=rise~collaboration~national~5,vinnova&hide=future-by-lund',
    'seeds=vinnova&levels=national,local&rest=faded&view=network',
    'seeds=natsam&focus=rise~1',
    'path=future-by-lund~regeringen',
    'seeds=natsam,rise&group=place&view=network&families=all',
  ])('is in the tree, entity by entity: %s', async (query) => {
    const page = await explore(`${query}&lang=sv`);
    await page.locator('details.text > summary').click();
    const { canvas, tree } = await canvasAndTree(page);
    expect(canvas.length).toBeGreaterThan(2);
    expect(tree).toEqual(canvas);
    await page.context().close();
  });

  it('stays where it is when something is expanded, hidden, brought back and taken back', async () => {
    const page = await explore('seeds=natsam&lang=sv&select=rise');
    await page.waitForTimeout(800);
    const places = () =>
      page
        .locator('sk-graph-canvas')
        .evaluate((element) => (element as HTMLElementTagNameMap['sk-graph-canvas']).positions());
    const before = await places();
    await page.getByRole('button', { name: 'Visa fler samband' }).click();
    await page.waitForURL(/expand=rise/);
    await expect
      .poll(async () => Object.keys(await places()).length)
      .toBeGreaterThan(Object.keys(before).length);
    const after = await places();
    for (const [id, { x, y }] of Object.entries(before))
      expect(Math.hypot(after[id]!.x - x, after[id]!.y - y), id).toBeLessThanOrEqual(2);

    await page.getByRole('button', { name: 'Dölj i bilden' }).click();
    await page.waitForURL(/hide=rise/);
    await expect.poll(async () => 'rise' in (await places())).toBe(false);
    await page.getByRole('button', { name: /^Ta fram RISE/ }).click();
    await expect.poll(async () => 'rise' in (await places())).toBe(true);
    await page.locator('[role=application]').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(places).toEqual(before);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
    await expect.poll(places).toEqual(after);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps what was dragged, in the link and after a reload', async () => {
    const page = await explore('seeds=natsam&lang=sv&view=network');
    await page.waitForTimeout(1_000);
    const box = (await page.locator('sk-graph-canvas').boundingBox())!;
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const drawing = page.locator('sk-graph-canvas .drawing');
    const isOver = () => drawing.evaluate((element) => (element as HTMLElement).style.cursor === 'pointer');
    for (let ring = 0; ring < 400 && !/networkpos=/.test(page.url()); ring += 10)
      for (let turn = 0; turn < 12 && !/networkpos=/.test(page.url()); turn += 1) {
        const at = { x: centre.x + ring * Math.cos(turn), y: centre.y + ring * Math.sin(turn) };
        await page.mouse.move(at.x, at.y);
        if (!(await isOver())) continue;
        await page.mouse.down();
        await page.mouse.move(at.x + 40, at.y + 30, { steps: 4 });
        await page.mouse.up();
        await page.waitForTimeout(100);
      }
    const [, id, x, y] = /networkpos=([^~]+)~(-?\d+)~(-?\d+)/.exec(decodeURIComponent(page.url()))!;
    await page.reload();
    await page.locator(drawn.network).first().waitFor();
    await page.waitForTimeout(800);
    const place = await page
      .locator('sk-graph-canvas')
      .evaluate(
        (element, key) => (element as HTMLElementTagNameMap['sk-graph-canvas']).positions()[key],
        id!,
      );
    expect(place).toEqual({ x: Number(x), y: Number(y) });
    await page.context().close();
  });
});

describe('what is taken away', { timeout: 120_000 }, () => {
  it('is the picture with its title and names as real text, and tables with every entity and tie shown', async () => {
    const page = await explore('seeds=natsam&lang=sv', { acceptDownloads: true });
    await page.waitForTimeout(800);
    const [nodes, ties] = (await statusOf(page)).match(/\d+/g)!.map(Number);
    const file = async (entry: string) => {
      await page.getByRole('button', { name: 'Ladda ner' }).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: entry }).click(),
      ]);
      return readFile((await saved.path())!);
    };
    const svg = (await file('Bild, vektor')).toString('utf8');
    expect(svg).toMatch(/^<(\?xml|svg)/);
    expect(svg).toMatch(/<text[^]*NATSAM: vem samverkar med vem/);
    expect(svg).toContain('seeds=natsam');
    expect((await file('Bild, dubbel upplösning')).subarray(1, 4).toString()).toBe('PNG');
    const rows = async (entry: string) =>
      (await file(entry)).toString('utf8').trimEnd().split('\r\n').length - 1;
    expect(await rows('Poster')).toBe(nodes);
    expect(await rows('Samband')).toBe(ties);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a link', { timeout: 120_000 }, () => {
  it('too long for an address is kept under a short one, the same each time, and opens the same', async () => {
    const places = Array.from({ length: 150 }, (_, index) => `kommun-${index}~${index}~${index}`).join(',');
    const shorts: string[] = [];
    let status = '';
    for (let round = 0; round < 2; round += 1) {
      const page = await explore(`seeds=natsam&pos=${places}&lang=sv`);
      status = await statusOf(page);
      await page.getByRole('button', { name: 'Dela' }).click();
      const address = page.locator('sk-share-link input');
      await address.waitFor();
      shorts.push(await address.inputValue());
      await page.context().close();
    }
    expect(shorts[0]).toMatch(/\/explore\?link=[\w-]{12,}$/);
    expect(shorts[1]).toBe(shorts[0]);
    const page = await openPage(browser, new URL(shorts[0]!).pathname + new URL(shorts[0]!).search);
    await page.locator(drawn.ladder).first().waitFor();
    expect(await statusOf(page)).toBe(status);
    expect(page.url()).toContain('kommun-149~149~149');
    await page.context().close();
  });

  it('that nobody kept says so, and leads on', async () => {
    const page = await openPage(browser, '/explore?link=aaaaaaaaaaaaaaaa&lang=sv');
    await page.getByRole('heading', { name: 'Den sparade länken finns inte kvar' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('made of another state of the map says what is gone', async () => {
    const page = await explore('seeds=natsam,never-was&hide=gone-too&at=0&lang=sv');
    const notice = page.locator('sk-change-notice sk-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/Inte längre i kartan: never-was och gone-too/);
    await page.context().close();
  });
});

describe('the filters', { timeout: 120_000 }, () => {
  it('fade what they leave out where a reader wants that, and count both', async () => {
    const page = await explore('seeds=natsam&lang=sv');
    const all = Number((await statusOf(page)).match(/\d+/)?.[0]);
    await page.getByRole('radio', { name: 'Tona ner' }).check();
    await page.getByRole('checkbox', { name: /Lokal/ }).uncheck();
    await page.waitForURL(/levels=.*rest=faded/);
    await expect.poll(async () => Number((await statusOf(page)).match(/\d+/)?.[0])).toBeLessThan(all);
    const { canvas } = await canvasAndTree(page);
    expect(canvas).toHaveLength(all);
    await page.context().close();
  });

  it('choose a phase by one press, and say what has no date', async () => {
    const page = await explore('seeds=vinnova&lang=sv');
    const all = Number((await statusOf(page)).match(/\d+/)?.[0]);
    await page.getByRole('button', { name: /^Fas 2/ }).click();
    await page.waitForURL(/from=2016&to=2019/);
    await expect.poll(async () => Number((await statusOf(page)).match(/\d+/)?.[0])).toBeLessThan(all);
    expect(await textOf(page.locator('sk-time-strip'))).toMatch(/Utan känd tid/);
    await page.context().close();
  });
});

describe('a page without a network', { timeout: 120_000 }, () => {
  it('keeps the picture that it has, says what failed, and goes on by itself', async () => {
    const page = await explore('seeds=natsam&lang=sv&select=rise');
    await page.locator('sk-entity-panel h2').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Visa fler samband' }).click();
    await page.locator('sk-notice').first().waitFor({ timeout: 30_000 });
    await page.context().setOffline(false);
    await page.locator(drawn.ladder).first().waitFor({ timeout: 30_000 });
    expect(page.url()).toMatch(/expand=rise/);
    await page.context().close();
  });
});
