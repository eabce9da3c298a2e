import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalNeo4j } from '../../cypher/local/start-local-neo4j.ts';
import { applySchema } from '../../cypher/schema/apply-schema.ts';
import { connect } from '../../cypher/db.ts';
import { benchApi, fillSmall } from './api.ts';
import { openLarge } from './api/open-large.ts';
import { sizes } from './api/sizes.ts';
import { soak } from './api/soak.ts';
import { comparisonTable, soakTable, throughputTable } from './api/tables.ts';
import { benchCachedAnswers } from './cached-answers.ts';
import { benchImport } from './import.ts';
import { benchFile, type FileFigures } from './import/files.ts';
import { benchPages, type PageFigures } from './pages.ts';
import { benchWeb, type WebFigures } from './web.ts';

/** The longer ones are run by name alone: a large graph in `--store DIR`, and load for `--minutes N`. `web` is `canvas` and `pages`. */
const usual = ['import', 'api', 'web', 'canvas', 'pages'];
const known = [...usual, 'api-sizes', 'api-soak'];
const { positionals: wanted, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    // Files of so many rows are imported: `--rows=100000 --rows=1000000`.
    rows: { type: 'string', multiple: true, default: ['5000', '20000'] },
    store: { type: 'string', default: '.bench-store' },
    entities: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
  },
});
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}\n`);
  process.exit(2);
}
const isWanted = (name: string) => (wanted.length === 0 ? usual : wanted).includes(name);

const results: Record<string, unknown> = {};
if (isWanted('web') || isWanted('canvas')) {
  const figures = await benchWeb();
  results['web'] = figures;
  printWeb(figures);
}
if (isWanted('web') || isWanted('pages')) {
  const figures = await benchPages();
  results['pages'] = figures;
  printPages(figures);
}
if (['import', 'api', 'api-sizes', 'api-soak'].some(isWanted)) await benchDatabase();
await writeFile('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);

async function benchDatabase(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-bench-'));
  const neo4j = await startLocalNeo4j({
    home,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  try {
    const db = connect(neo4j);
    await applySchema(db);
    await db.close();
    // The API is measured on the shipped data, so that the import always runs.
    const imports = await benchImport(neo4j);
    if (isWanted('import')) {
      results['import'] = imports;
      print(
        ['dataset', 'run', 'ms', 'added'],
        imports.map(({ dataset, run, ms, added }) => [dataset, run, ms.toFixed(0), String(added)]),
      );
    }
    if (isWanted('api-soak')) {
      const figures = await soak(neo4j, Number(options.minutes), (line) => process.stderr.write(`${line}\n`));
      results['api-soak'] = figures;
      print(...soakTable(figures));
    }
    if (isWanted('api')) {
      const cached = await benchCachedAnswers(neo4j);
      results['cached answers'] = cached;
      print(
        ['question', 'answers a second, cached', 'uncached', 'ratio', 'aim'],
        cached.map(({ name, cached: kept, uncached, ratio, aim }) => [
          name,
          kept.toFixed(0),
          uncached.toFixed(0),
          ratio.toFixed(2),
          String(aim),
        ]),
      );
      const { throughput, scene } = await benchApi(neo4j);
      results['api'] = { throughput, scene };
      print(...throughputTable(throughput));
      print(...comparisonTable(['HTTP', 'Bolt'], [scene]));
    }
    if (isWanted('api-sizes')) {
      await fillSmall(neo4j);
      const large = await openLarge(resolve(options.store), Number(options.entities));
      try {
        const figures = await sizes(neo4j, large);
        results['api-sizes'] = figures;
        print(...comparisonTable([`${options.entities} entities`, '10,000'], figures));
      } finally {
        await large.stop();
      }
    }
    // Last, since it empties the graph.
    if (isWanted('import')) await benchFiles(neo4j);
  } finally {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Files of each size in turn; they empty the graph. */
async function benchFiles(neo4j: Parameters<typeof benchFile>[0]): Promise<void> {
  const all: FileFigures[] = [];
  for (const rows of options.rows) all.push(await benchFile(neo4j, Number(rows)));
  results['files'] = all;
  print(
    ['rows', 'MB', 'first s', 'of it reading s', 'ms a row', 'by hand s', 'ratio', 'second s', 'peak MB'],
    all.map(({ rows, fileMb, first, second, handMs, ratio }) => [
      String(rows),
      fileMb.toFixed(0),
      (first.ms / 1000).toFixed(1),
      (first.readMs / 1000).toFixed(1),
      (first.ms / rows).toFixed(2),
      handMs === undefined ? '' : (handMs / 1000).toFixed(1),
      ratio === undefined ? '' : ratio.toFixed(2),
      (second.ms / 1000).toFixed(1),
      first.peakMb.toFixed(0),
    ]),
  );
}

function printWeb({ frames, drawings, heap }: WebFigures): void {
  print(
    ['layout', 'entities / ties', 'gesture', 'frame ms', 'bare ms', 'ratio', 'frames a second'],
    frames.map(({ layout, size, gesture, oursMs, bareMs, ratio, framesPerSecond }) => [
      layout,
      size,
      gesture,
      oursMs.toFixed(1),
      bareMs.toFixed(1),
      ratio.toFixed(2),
      framesPerSecond.toFixed(0),
    ]),
  );
  print(
    ['layout', 'entities / ties', 'step', 'ms', 'longest task ms'],
    drawings.map(({ layout, size, step, ms, longestTaskMs }) => [
      layout,
      size,
      step,
      ms.toFixed(0),
      longestTaskMs.toFixed(0),
    ]),
  );
  print(
    ['reconnections', 'heap MB'],
    heap.map(({ times, megabytes }) => [String(times), megabytes.toFixed(1)]),
  );
}

function printPages({ times, heap, scores }: PageFigures): void {
  print(
    ['page, 4x slower', 'shown ms', 'ready ms', 'longest task ms', 'JavaScript kB gzip'],
    times.map(({ name, shownMs, readyMs, longestTaskMs, scriptKilobytes }) => [
      name,
      ...[shownMs, readyMs, longestTaskMs, scriptKilobytes].map((figure) => figure.toFixed(0)),
    ]),
  );
  print(
    ['operations', 'heap MB'],
    heap.map(({ operations, megabytes }) => [String(operations), megabytes.toFixed(1)]),
  );
  print(
    ['page, Lighthouse', 'performance', 'accessibility', 'best practices', 'to mend'],
    scores.map(({ page, performance, accessibility, bestPractices, findings }) => [
      page,
      ...[performance, accessibility, bestPractices].map(String),
      findings.join('; '),
    ]),
  );
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`);
}
