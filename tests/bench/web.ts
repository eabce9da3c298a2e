import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { LayoutName } from '../../web/graph/layouts/layouts.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { median } from './median.ts';
import type { Gesture } from './web/gestures.ts';

/** One gesture on a scene of one size: the median frame of both sides, and the median of each round's ratio. */
export interface FrameTime {
  readonly layout: LayoutName;
  readonly size: string;
  readonly gesture: Gesture;
  readonly oursMs: number;
  readonly bareMs: number;
  readonly ratio: number;
  readonly framesPerSecond: number;
}

/** How a scene came to be drawn: until the first picture, and the longest task of the page's main thread. */
export interface DrawTime {
  readonly layout: LayoutName;
  readonly size: string;
  readonly step: 'first picture' | 'expansion' | 'bare';
  readonly ms: number;
  readonly longestTaskMs: number;
}

/** Bytes of the heap after the canvas was taken out and put in again. */
export interface HeapSize {
  readonly times: number;
  readonly megabytes: number;
}

export interface WebFigures {
  readonly frames: readonly FrameTime[];
  readonly drawings: readonly DrawTime[];
  readonly heap: readonly HeapSize[];
}

/** What is measured: layouts, entities and ties of each scene, and how often each gesture is done. */
export interface WebScope {
  readonly layouts: readonly LayoutName[];
  readonly sizes: readonly (readonly [nodes: number, ties: number])[];
  readonly rounds: number;
}

const everything: WebScope = {
  layouts: ['ladder', 'network'],
  sizes: [
    [300, 700],
    [500, 1500],
    [1500, 5000],
  ],
  rounds: 5,
};
const gestures: readonly Gesture[] = ['pan', 'zoom', 'drag'];

/** Our canvas against Cytoscape alone, in Chromium, without the limit of the screen's rate so that faster can be told. */
export async function benchWeb({ layouts, sizes, rounds }: WebScope = everything): Promise<WebFigures> {
  const outDir = await mkdtemp(join(tmpdir(), 'samverkan-bench-web-'));
  const root = fileURLToPath(new URL('./web', import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({ root, configFile: false, build: { outDir }, preview: { port: 0 } });
  const browser = await playwright.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const address = server.resolvedUrls!.local[0]!;
    const figures = { frames: [] as FrameTime[], drawings: [] as DrawTime[] };
    for (const layout of layouts)
      for (const [nodes, ties] of sizes) {
        const { frames, drawings } = await benchSize(browser, address, layout, nodes, ties, rounds);
        figures.frames.push(...frames);
        figures.drawings.push(...drawings);
      }
    return { ...figures, heap: await benchHeap(browser, address) };
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

async function benchSize(
  browser: Browser,
  address: string,
  layout: LayoutName,
  nodes: number,
  ties: number,
  rounds: number,
): Promise<{ frames: FrameTime[]; drawings: DrawTime[] }> {
  const size = `${nodes} / ${ties}`;
  const ours = await openPage(browser, address);
  const bare = await openPage(browser, address);
  try {
    await ours.bringToFront();
    await ours.evaluate((layout) => window.bench.open(layout), layout);
    const base = Math.round(nodes * 0.9);
    const first = await ours.evaluate(
      ([nodes, ties, base]) => window.bench.draw(nodes!, ties!, base!),
      [base, Math.round(ties * 0.9), base],
    );
    const more = await ours.evaluate(
      ([nodes, ties, base]) => window.bench.draw(nodes!, ties!, base!),
      [nodes, ties, base],
    );
    const shown = await ours.evaluate(() => window.bench.shown());
    await bare.bringToFront();
    const alone = await bare.evaluate(([nodes, ties, shown]) => window.bench.bare(nodes, ties, shown), [
      nodes,
      ties,
      shown,
    ] as const);
    for (const page of [ours, bare])
      await page.evaluate(([nodes, ties, shown]) => window.bench.takeHold(nodes, ties, shown), [
        nodes,
        ties,
        shown,
      ] as const);
    const drawing = (step: DrawTime['step'], { ms, longTasks }: typeof first): DrawTime => ({
      layout,
      size,
      step,
      ms,
      longestTaskMs: Math.max(0, ...longTasks),
    });
    const frames: FrameTime[] = [];
    for (const gesture of gestures)
      frames.push(await benchGesture({ ours, bare }, layout, size, gesture, rounds));
    return {
      frames,
      drawings: [drawing('first picture', first), drawing('expansion', more), drawing('bare', alone)],
    };
  } finally {
    await ours.context().close();
    await bare.context().close();
  }
}

async function benchGesture(
  { ours, bare }: { readonly ours: Page; readonly bare: Page },
  layout: LayoutName,
  size: string,
  gesture: Gesture,
  rounds: number,
): Promise<FrameTime> {
  const measured: { ours: number; bare: number }[] = [];
  const take = async (page: Page) => {
    await page.bringToFront();
    return median(await page.evaluate((gesture) => window.bench.gesture(gesture), gesture));
  };
  for (let round = 0; round < rounds; round += 1)
    measured.push({ ours: await take(ours), bare: await take(bare) });
  const oursMs = median(measured.map((round) => round.ours));
  return {
    layout,
    size,
    gesture,
    oursMs,
    bareMs: median(measured.map((round) => round.bare)),
    ratio: median(measured.map((round) => round.ours / round.bare)),
    framesPerSecond: 1000 / oursMs,
  };
}

async function benchHeap(browser: Browser, address: string): Promise<HeapSize[]> {
  const page = await openPage(browser, address);
  const session = await page.context().newCDPSession(page);
  const sizes: HeapSize[] = [];
  await page.evaluate(() => window.bench.open('ladder'));
  await page.evaluate(() => window.bench.draw(150, 300));
  for (const times of [10, 60]) {
    await page.evaluate((times) => window.bench.reconnect(times), times - (sizes.at(-1)?.times ?? 0));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    sizes.push({ times, megabytes: usedSize / 2 ** 20 });
  }
  await page.context().close();
  return sizes;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}
