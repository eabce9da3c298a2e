import type { Browser, Page } from 'playwright-core';

/** The heap of the page after so many operations in one sitting, with all garbage collected. */
export interface HeapAfter {
  readonly operations: number;
  readonly megabytes: number;
}

/** One turn of a sitting: views, expansions, undo and redo, the selection, both languages. It ends where it began. */
const turn = [
  ['expand', 'rise'],
  ['key', '2'],
  ['select', 'vinnova'],
  ['key', '3'],
  ['language', 'en'],
  ['key', '1'],
  ['expand', 'vinnova'],
  ['undo', ''],
  ['redo', ''],
  ['key', '4'],
  ['key', '5'],
  ['language', 'sv'],
  ['key', '1'],
  ['select', 'rise'],
  ['undo', ''],
  ['undo', ''],
] as const;

/** Works in the explorer without a break and weighs the heap after each number of operations. */
export async function heapAfter(
  browser: Browser,
  address: string,
  counts: readonly number[],
): Promise<HeapAfter[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    // The compiler that runs the benchmark names functions by this, in what it sends to the page, too.
    await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
    const session = await context.newCDPSession(page);
    await page.goto(`${address}/explore?seeds=natsam&lang=sv`);
    await page.locator('sk-graph-canvas canvas').first().waitFor();
    const weights: HeapAfter[] = [];
    let done = 0;
    for (const operations of counts) {
      for (; done < operations; done += 1) await operate(page, turn[done % turn.length]!);
      await page.waitForTimeout(1_500);
      for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      weights.push({ operations, megabytes: usedSize / 2 ** 20 });
    }
    return weights;
  } finally {
    await context.close();
  }
}

async function operate(page: Page, [operation, argument]: (typeof turn)[number]): Promise<void> {
  await page.evaluate(
    async ([operation, argument]) => {
      const find = (name: string, root: ParentNode = document): HTMLElement | null => {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches(name)) return element as HTMLElement;
          const inner = element.shadowRoot === null ? null : find(name, element.shadowRoot);
          if (inner !== null) return inner;
        }
        return null;
      };
      const tell = (type: string) => {
        const event = Object.assign(new Event(type, { bubbles: true, composed: true }), { id: argument });
        (find('sk-graph-canvas') ?? find('sk-map-view'))?.dispatchEvent(event);
      };
      const press = (key: string, options: KeyboardEventInit = {}) =>
        find('sk-explorer-toolbar')?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...options }),
        );
      if (operation === 'key') press(argument);
      else if (operation === 'undo') press('z', { ctrlKey: true });
      else if (operation === 'redo') press('z', { ctrlKey: true, shiftKey: true });
      else if (operation === 'language') find(`.languages [lang="${argument}"]`)?.click();
      else tell(operation === 'expand' ? 'sk-graph-expand' : 'sk-graph-select');
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [operation, argument] as const,
  );
}
