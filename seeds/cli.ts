import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { databaseSettings, readSettings, type DatabaseSettings } from '../cypher/config.ts';
import type { Database } from '../cypher/db.ts';
import { AccessError, ConfigError, NotReadyError } from '../cypher/errors.ts';
import { isProcessAlive } from '../cypher/local/is-process-alive.ts';
import { SetupError } from '../cypher/local/setup-error.ts';
import { listSources, readCommand, usage, type Command } from './command.ts';
import { detectFiles } from './detect/detect-files.ts';
import { FaultsError } from './fault.ts';
import { decide, decisionsPath, readDecisions, writeDecisions } from './one-organisation/decisions.ts';
import { describeReviews, listReviews } from './one-organisation/reviews.ts';
import { openGraph } from './open-graph.ts';
import { progressLines } from './progress-line.ts';
import { describeReport, type RunReport } from './report.ts';
import { prepareSource, type Prepared } from './prepare.ts';
import { runPrepared, type RunEffects } from './run.ts';
import { RunningError } from './run-record.ts';
import type { GetEffects, Source } from './source.ts';
import { sources } from './sources.ts';
import { describeUndo, undoRun, UndoError } from './undo.ts';
import { keepHeapSmall } from './staging/small-heap.ts';
import { UsageError } from './usage-error.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
const answer = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const files: GetEffects = {
  readFile: (path) => readFile(path, 'utf8'),
  isDirectory: async (path) => (await stat(path)).isDirectory(),
};

/** Errors that say all that a person needs; of others the place in the program is told too. */
const plainErrors = [
  AccessError,
  ConfigError,
  FaultsError,
  NotReadyError,
  RunningError,
  SetupError,
  UndoError,
];

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2), sources);
  if (command.name === 'list')
    return answer(
      command.json
        ? JSON.stringify(sources.map(({ name, what, licence, needs }) => ({ name, what, licence, needs })))
        : listSources(sources),
    );
  switch (command.name) {
    case 'undo':
      return undo(command);
    case 'detect':
      return answer(await detectFiles(command));
    case 'review':
      return review(command);
    case 'import':
      return importSources(command);
  }
}

async function review({ decision, json }: Extract<Command, { name: 'review' }>) {
  const decisions = await readDecisions();
  if (decision) {
    const { what, key, entity } = decision;
    await writeDecisions(decide(decisions, what, key, entity, new Date().toISOString().slice(0, 10)));
    return answer(`Written to ${decisionsPath}; it holds from the next import on`);
  }
  const { db, close } = await openGraph(readSettings(databaseSettings, process.env), say);
  try {
    const open = await listReviews(db, decisions);
    answer(json ? JSON.stringify(open) : describeReviews(open));
  } finally {
    await close();
  }
}

async function undo({ run, json }: Extract<Command, { name: 'undo' }>) {
  const { db, close } = await openGraph(readSettings(databaseSettings, process.env), say);
  try {
    const report = await undoRun(run, runEffects(db));
    answer(json ? JSON.stringify(report) : describeUndo(report));
  } finally {
    await close();
  }
}

const onProgress = progressLines((text) => process.stderr.write(text), {
  isTerminal: process.stderr.isTTY === true,
  now: () => performance.now(),
});

function runEffects(db: Database): RunEffects {
  return {
    ...files,
    db,
    now: () => new Date(),
    onProgress,
    process: { host: hostname(), pid: process.pid, isAlive: isProcessAlive },
    ranks: sources.map(({ name, isRegister }) => ({ name, isRegister })),
  };
}

async function importSources({
  sources: chosen,
  paths,
  dryRun,
  strict,
  fetch,
  json,
}: Extract<Command, { name: 'import' }>) {
  const settings = readSettings(databaseSettings, process.env);
  if (chosen.some(({ byRecord }) => byRecord)) keepHeapSmall();
  const prepared: Prepared[] = [];
  try {
    // Faults in the data show before a database is started for them.
    for (const source of chosen)
      prepared.push(
        await prepareSource(fetch ? fetching(source) : source, paths, files, {
          strict,
          onRead: (phase, done, total) => onProgress({ dataset: source.name, phase, done, total }),
        }),
      );
    await importPrepared(prepared, settings, { dryRun, json });
  } finally {
    for (const { rows } of prepared) rows.close();
  }
}

/** The source reading from its publisher's interface in place of files. */
function fetching(source: Source): Source {
  const key = process.env['GDP_KEY'];
  return {
    ...source,
    get: async (bases) =>
      (await source.fetch?.(bases, {
        key: key === '' ? undefined : key,
        onProgress: (done, total) =>
          onProgress({ dataset: source.name, phase: 'fetch records', done, total: total ?? done }),
      })) ?? [],
  };
}

async function importPrepared(
  prepared: readonly Prepared[],
  settings: DatabaseSettings,
  { dryRun, json }: { readonly dryRun: boolean; readonly json: boolean },
): Promise<void> {
  const { db, close } = await openGraph(settings, say);
  const effects = runEffects(db);
  try {
    const reports: RunReport[] = [];
    for (const dataset of prepared) {
      const report = await runPrepared(dataset, effects, { dryRun });
      reports.push(report);
      if (!json) answer(describeReport(report));
    }
    if (json) answer(JSON.stringify(reports.length === 1 ? reports[0] : { reports }));
  } finally {
    await close();
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    say(`${error.message}\n${usage(sources)}`);
    process.exitCode = 2;
  } else {
    const isPlain = plainErrors.some((kind) => error instanceof kind) || isFileError(error);
    say(isPlain || !(error instanceof Error) ? messageOf(error) : (error.stack ?? error.message));
    process.exitCode = 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A file that the user named cannot be read. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
