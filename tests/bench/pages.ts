import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath } from '../support/chromium-path.ts';
import { median } from './median.ts';
import { auditPage } from './pages/audit-page.ts';
import type { PageScores } from './pages/audit-page.ts';
import { heapAfter } from './pages/heap-after.ts';
import type { HeapAfter } from './pages/heap-after.ts';
import { timePage } from './pages/time-page.ts';
import type { PageTime } from './pages/time-page.ts';

export interface PageFigures {
  readonly times: readonly PageTime[];
  readonly heap: readonly HeapAfter[];
  readonly scores: readonly PageScores[];
}

/** What is timed: until the answer of a page stands, until the ladder is painted. */
const timed = [
  { name: 'start page', path: '/?lang=sv', isThere: 'sk-start-view section' },
  { name: 'ladder of NATSAM', path: '/explore?seeds=natsam&view=ladder&lang=sv', isThere: null },
  { name: 'barriers', path: '/barriers?lang=sv', isThere: 'sk-barriers-view section' },
] as const;
const audited = ['/', '/explore?seeds=natsam', '/barriers'];
const rounds = 5;
const audits = 3;

/** The product as `npm start` runs it, in Chromium: pages at a quarter of the speed, the heap of a long sitting, Lighthouse. */
export async function benchPages(): Promise<PageFigures> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-bench-pages-'));
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NEO4J_URI: '', PORT: '0', SAMVERKAN_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const executablePath = await chromiumPath();
  let browser: Browser | undefined;
  try {
    const address = await addressOf(createInterface({ input: child.stdout }));
    browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const times: PageTime[] = [];
    for (const page of timed) {
      // The first visit warms the server; it is not counted.
      const all = [];
      for (let round = 0; round <= rounds; round += 1) all.push(told(await timePage(browser, address, page)));
      const counted = all.slice(1);
      const middle = (of: (time: PageTime) => number) => median(counted.map(of));
      times.push({
        ...counted[0]!,
        shownMs: middle((time) => time.shownMs),
        readyMs: middle((time) => time.readyMs),
        longestTaskMs: middle((time) => time.longestTaskMs),
      });
    }
    const scores: PageScores[] = [];
    for (const path of audited) scores.push(await auditOften(address + path, executablePath));
    const heap = await heapAfter(browser, address, [200, 2000]);
    return { times, heap, scores };
  } finally {
    await browser?.close();
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(home, { recursive: true, force: true });
  }
}

/** All of it takes minutes: each figure is told when it is there. */
function told<Figure extends object>(figure: Figure): Figure {
  process.stderr.write(`${JSON.stringify(figure)}\n`);
  return figure;
}

/** The audit in the middle by performance: one audit says as much of what else the machine did. */
async function auditOften(url: string, chromePath: string): Promise<PageScores> {
  const all: PageScores[] = [];
  for (let round = 0; round < audits; round += 1) all.push(told(await auditPage(url, chromePath)));
  const best = all.sort((one, other) => other.performance - one.performance);
  return best[Math.floor(audits / 2)]!;
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /^Samverkanskartan: (http:\S+)\/$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The product ended before it told its address');
}
