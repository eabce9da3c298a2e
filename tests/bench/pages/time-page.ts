import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** How a page came to be, at a quarter of the processor's speed. */
export interface PageTime {
  readonly name: string;
  /** From the first byte asked for until what the page is about can be seen. */
  readonly shownMs: number;
  /** Until it can be seen and the last long task of the main thread is over. */
  readonly readyMs: number;
  readonly longestTaskMs: number;
  /** All JavaScript that came, in gzip. */
  readonly scriptKilobytes: number;
}

const slowdown = 4;
const settleMs = 2_000;
const patienceMs = 120_000;

/** Opens a page with nothing in the cache; `isThere` is what can be seen then, null a painted picture. */
export async function timePage(
  browser: Browser,
  address: string,
  { name, path, isThere }: { readonly name: string; readonly path: string; readonly isThere: string | null },
): Promise<PageTime> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.addInitScript(() => {
      const seen = { drawn: 0, tasks: [] as { end: number; duration: number }[] };
      Object.assign(window, { seen });
      addEventListener('sk-graph-drawn', () => (seen.drawn ||= performance.now()));
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          seen.tasks.push({ end: startTime + duration, duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address + path, { waitUntil: 'commit' });
    const shownMs = await (
      await page.waitForFunction(
        (isThere) => {
          const { seen } = window as unknown as { seen: { drawn: number } };
          if (isThere === null) return seen.drawn === 0 ? false : seen.drawn;
          const roots: ParentNode[] = [document];
          const [host, inner] = isThere.split(' ');
          for (const root of roots)
            for (const element of root.querySelectorAll('*')) {
              if (element.localName === host && element.shadowRoot?.querySelector(inner!))
                return performance.now();
              if (element.shadowRoot !== null) roots.push(element.shadowRoot);
            }
          return false;
        },
        isThere,
        { timeout: patienceMs },
      )
    ).jsonValue();
    await page.waitForTimeout(settleMs);
    const tasks = await page.evaluate(
      () => (window as unknown as { seen: { tasks: { end: number; duration: number }[] } }).seen.tasks,
    );
    const sizes = await Promise.all(scripts);
    return {
      name,
      shownMs: Number(shownMs),
      readyMs: Math.max(Number(shownMs), ...tasks.map(({ end }) => end)),
      longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
      scriptKilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    };
  } finally {
    await context.close();
  }
}
