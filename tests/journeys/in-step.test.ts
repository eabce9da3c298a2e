import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { mulberry32 } from '../support/mulberry32.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a view shows, and what the text beside it, or the line below it, says that it shows. */
interface Step {
  readonly shown: readonly string[];
  readonly told: readonly string[];
}

/** Entities, groups and ties as the canvas drew them, and as the tree holds them: a tie stands under both its ends. */
async function canvasAndTree(page: Page): Promise<Step> {
  const shown = await page.locator('sk-graph-canvas').evaluate((element) => {
    const canvas = element as HTMLElementTagNameMap['sk-graph-canvas'];
    return [...Object.keys(canvas.positions()), ...canvas.drawnTies()];
  });
  return { shown: shown.sort(), told: [...new Set(await treeIds(page))].sort() };
}

/** Opens all of the tree by its own key, and gives the ids of what it holds. */
async function treeIds(page: Page): Promise<readonly string[]> {
  for (const level of await page
    .locator('sk-level-tree [role=tree] > li > ul > li:first-child > .row')
    .all()) {
    await level.focus();
    await page.keyboard.press('*');
  }
  const keys = await page
    .locator('sk-level-tree .row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['key'] ?? ''));
  return keys
    .filter((key) => !key.startsWith('level:'))
    .map((key) => {
      const [, ...rest] = key.split('>');
      return rest.length === 0 ? key : rest.length === 1 ? rest[0]! : `group:${rest.join('>')}`;
    });
}

/** On the map: an entity alone is a marker, several are a number, and the others stand beside it. */
async function mapAndTree(page: Page): Promise<Step> {
  const map = page.locator('sk-map-view');
  const alone = await map.locator('.marker:not(.bubble)').count();
  const numbers = await map.locator('.marker.bubble text').allTextContents();
  const beside = await map.locator('.beside .row[data-id]').count();
  const shown = numbers.reduce((sum, number) => sum + Number(number), alone + beside);
  const told = (await treeIds(page)).filter((id) => !id.startsWith('tie:'));
  return { shown: [String(shown)], told: [String(new Set(told).size)] };
}

/** The list and the matrix are their own text: they hold what the line below says. */
async function tableAndLine(page: Page, view: string): Promise<Step> {
  const [nodes, ties] = (await page.locator('sk-status-line strong').first().innerText()).match(/\d+/g)!;
  if (view === 'list') {
    const rows = await page.locator('sk-scene-tables tbody tr').count();
    return { shown: [String(rows)], told: [nodes!] };
  }
  const cells = await page.locator('sk-matrix-view td.cell').allInnerTexts();
  const sum = cells.reduce((total, cell) => total + Number(/\d+/.exec(cell)?.[0] ?? 0), 0);
  return { shown: [String(sum)], told: [ties!] };
}

async function stepOf(page: Page): Promise<Step> {
  const view = new URL(page.url()).searchParams.get('view') ?? 'ladder';
  if (view === 'ladder' || view === 'network') return canvasAndTree(page);
  return view === 'map' ? mapAndTree(page) : tableAndLine(page, view);
}

/** Waits until a view has come to rest in step with its text; the last difference is told where it never does. */
async function inStep(page: Page, after: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const { shown, told } = await stepOf(page);
        const only = (one: readonly string[], other: readonly string[]) =>
          one.filter((id) => !other.includes(id));
        return {
          after,
          shownOnly: only(shown, told),
          toldOnly: only(told, shown),
          isEmpty: shown.length === 0,
        };
      },
      { timeout: 60_000, interval: 250 },
    )
    .toEqual({ after, shownOnly: [], toldOnly: [], isEmpty: false });
}

type Operation = (page: Page, pick: (count: number) => number) => Promise<void>;

/** A reader may press what does nothing now. */
const evenIfOff = { force: true };

/** What a reader can do, each through the page's own controls. */
const operations: Readonly<Record<string, Operation>> = {
  expand: async (page, pick) => {
    const rows = page.locator('sk-level-tree .entity > .row');
    const count = await rows.count();
    if (count === 0) return;
    await rows.nth(pick(Math.min(count, 12))).focus();
    await page.keyboard.press('+');
  },
  hide: async (page, pick) => {
    const rows = page.locator('sk-level-tree .entity > .row');
    const count = await rows.count();
    if (count < 4) return;
    await rows.nth(pick(count)).click();
    const hide = page.getByRole('button', { name: 'Dölj i bilden' });
    await page.locator('sk-entity-panel h2').first().waitFor({ timeout: 90_000 });
    if ((await hide.count()) > 0) await hide.click();
    // Hiding closes the panel of what is hidden.
    const close = page.getByRole('button', { name: 'Stäng panelen' });
    if ((await close.count()) > 0) await close.click();
  },
  level: async (page, pick) => {
    await page
      .locator('sk-filter-column input:is(.INTERNATIONAL, .NATIONAL, .REGIONAL, .LOCAL)')
      .nth(pick(4))
      .click();
  },
  family: async (page, pick) => {
    const names = ['STRUCTURE', 'BARRIER', 'LEARNING'];
    await page.locator(`sk-filter-column input[value="${names[pick(3)]}"]`).click();
  },
  phase: async (page, pick) => {
    await page.locator('sk-time-strip .phase').nth(pick(3)).click();
  },
  fade: async (page, pick) => {
    await page.locator('sk-filter-column input[name="rest"]').nth(pick(2)).click();
  },
  group: async (page, pick) => {
    const group = page.locator('sk-explorer-toolbar .grouping select');
    if ((await group.count()) > 0) await group.selectOption(['', 'kind', 'level', 'place'][pick(4)]!);
  },
  view: async (page, pick) => {
    await page.locator('sk-explorer-toolbar input[name="view"]').nth(pick(5)).check({ force: true });
  },
  undo: async (page) => {
    await page.locator('sk-explorer-toolbar').getByRole('button', { name: 'Ångra' }).click(evenIfOff);
  },
  redo: async (page) => {
    await page.locator('sk-explorer-toolbar').getByRole('button', { name: 'Gör om' }).click(evenIfOff);
  },
};

describe('the text beside the picture', { timeout: 400_000 }, () => {
  it.each([1, 2, 3])(
    'holds what the picture holds, tie by tie, whatever a reader does (%i)',
    async (seed) => {
      const random = mulberry32(seed);
      const pick = (count: number) => Math.floor(random() * count);
      const names = Object.keys(operations);
      const page = await openPage(browser, '/explore?seeds=natsam&lang=sv');
      await page.locator('sk-graph-canvas canvas').first().waitFor({ timeout: 90_000 });
      await page.locator('details.text > summary').click();
      await inStep(page, 'opening');
      const done: string[] = [];
      for (let step = 0; step < 16; step += 1) {
        const name = names[pick(names.length)]!;
        await operations[name]!(page, pick);
        done.push(name);
        const text = page.locator('details.text:not([open]) > summary');
        if ((await text.count()) > 0) await text.click();
        await inStep(page, done.join(' '));
      }
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('is a tree for those who hear it: role, name, level and state of every item are those that are seen', async () => {
    const page = await openPage(browser, '/explore?seeds=natsam&select=rise&lang=sv');
    await page.locator('sk-graph-canvas canvas').first().waitFor({ timeout: 90_000 });
    await page.locator('details.text > summary').click();
    await treeIds(page);
    const seen = await page.locator('sk-level-tree .row').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.textContent?.trim(),
        level: Number(row.getAttribute('aria-level')),
        isOpen: row.getAttribute('aria-expanded'),
        isSelected: row.getAttribute('aria-selected'),
      })),
    );
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes
      .filter(({ role, ignored }) => role?.value === 'treeitem' && !ignored)
      .map(({ name, properties = [] }) => {
        const value = (key: string) =>
          properties.find((property) => property.name === key)?.value.value as unknown;
        const said = (key: string) => (value(key) === undefined ? null : String(value(key)));
        return {
          name: name?.value as string,
          level: value('level'),
          isOpen: said('expanded'),
          isSelected: said('selected'),
        };
      });
    // The browser tells its tree breadth first.
    const inOrder = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
    const said = seen.map(({ isOpen, isSelected, ...item }) => ({
      ...item,
      isOpen: isOpen === 'true',
      isSelected: isSelected === 'true',
    }));
    expect(
      inOrder(
        heard.map(({ name, level, isOpen, isSelected }) => ({
          name,
          level,
          isOpen: isOpen === 'true',
          isSelected: isSelected === 'true',
        })),
      ),
    ).toEqual(inOrder(said));
    expect(seen.filter(({ level }) => level === 3).length).toBeGreaterThan(20);
    expect(
      nodes.some(({ role, name }) => role?.value === 'tree' && /som text/.test(String(name?.value))),
    ).toBe(true);
    await page.context().close();
  });

  /** What each other view draws, by the name that it bears for those who hear it. */
  it.each([
    ['map', 'sk-map-view', '.marker, .arc'],
    ['matrix', 'sk-matrix-view', 'td.cell'],
    ['list', 'sk-scene-tables', 'tbody tr .open'],
    ['flow', 'sk-flow-view', '.stop'],
  ])('in the %s: each mark that is seen is heard, and none that is not', async (view, element, marks) => {
    const page = await openPage(browser, `/explore?seeds=natsam,vinnova&view=${view}&lang=sv`);
    const drawn = page.locator(`${element} :is(${marks})`);
    await drawn.first().waitFor({ timeout: 90_000 });
    const seen = await drawn.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
    );
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const within = new Set<number>();
    const visit = (node: typeof root, isIn: boolean): void => {
      const isHere = isIn || node.localName === element;
      if (isHere) within.add(node.backendNodeId);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child, isHere);
    };
    visit(root, false);
    const names = new Set(seen);
    const heard = nodes
      .filter(
        ({ role, ignored, backendDOMNodeId }) =>
          !ignored &&
          within.has(backendDOMNodeId ?? -1) &&
          ['button', 'gridcell', 'image', 'img'].includes(String(role?.value)),
      )
      .map(({ name }) => String(name?.value));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.every((name) => name !== '')).toBe(true);
    expect(heard.filter((name) => names.has(name)).sort()).toEqual([...seen].sort());
    await page.context().close();
  });
});
