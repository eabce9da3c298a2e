import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What Lighthouse says of a page on a slow phone, of 100, and what it finds to mend. */
export interface PageScores {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly findings: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; title: string; displayValue?: string }>>;
}

/** Lighthouse is fetched when it is asked for: it is larger than all that the product itself needs. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices'] as const;

export async function auditPage(url: string, chromePath: string): Promise<PageScores> {
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    await promisify(execFile)(
      'npx',
      [
        '--yes',
        lighthouse,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--only-categories=${categories.join(',')}`,
        '--chrome-flags=--headless --no-sandbox --disable-gpu',
      ],
      { env: { ...process.env, CHROME_PATH: chromePath }, maxBuffer: 2 ** 26 },
    );
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    const score = (name: (typeof categories)[number]) =>
      Math.round((report.categories[name]?.score ?? 0) * 100);
    return {
      page: new URL(url).pathname,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      findings: categories.flatMap((name) =>
        (report.categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) =>
            `${id}: ${report.audits[id]!.title} ${report.audits[id]!.displayValue ?? ''}`.trim(),
          ),
      ),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
