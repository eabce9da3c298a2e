import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DatabaseOptions } from '../../../cypher/db.ts';
import { median } from '../median.ts';
import type { ImportFigures } from './child.ts';
import { HandWritten } from './reference.ts';
import { writeSwecrisFile } from './swecris-file.ts';

/** Imports of generated files, in milliseconds and megabytes. */
export interface FileFigures {
  readonly rows: number;
  readonly fileMb: number;
  readonly entities: number;
  readonly ties: number;
  readonly first: ImportFigures;
  readonly second: ImportFigures;
  /** A load by hand of the same graph, in the same run; absent where its rows would not fit in memory. */
  readonly handMs?: number;
  /** The first import by the load by hand: the median of each round's. */
  readonly ratio?: number;
}

type Address = Pick<DatabaseOptions, 'uri' | 'username' | 'password' | 'database'>;

const rounds = 3;
/** Above so many rows a file is imported once, and not loaded by hand. */
const mostCompared = 100_000;

/** Imports a generated file of so many grants into an empty graph, again without a change, and loads the same graph by hand. */
export async function benchFile(address: Address, rows: number): Promise<FileFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-grants-'));
  const hand = new HandWritten(address);
  try {
    const path = join(folder, 'grants.csv');
    await writeSwecrisFile(path, { rows, organisations: Math.ceil(rows / 20), abstract: 1_000, people: 200 });
    const times: { first: ImportFigures; second: ImportFigures; handMs?: number }[] = [];
    let size = { entities: 0, ties: 0 };
    for (let round = 0; round < (rows > mostCompared ? 1 : rounds); round++) {
      await hand.clear();
      const first = await importInChild(address, path);
      const second = await importInChild(address, path);
      if (second.changed !== 0) throw new Error(`The second import changed ${second.changed} items`);
      if (rows > mostCompared) {
        times.push({ first, second });
        continue;
      }
      const graph = await hand.read();
      size = { entities: graph.entities.length, ties: graph.ties.length };
      await hand.clear();
      times.push({ first, second, handMs: await hand.load(graph) });
    }
    const middle = (of: (time: (typeof times)[number]) => number) => median(times.map(of));
    const figures = (of: 'first' | 'second'): ImportFigures => ({
      ms: middle((time) => time[of].ms),
      readMs: middle((time) => time[of].readMs),
      changed: times[0]![of].changed,
      peakMb: Math.max(...times.map((time) => time[of].peakMb)),
    });
    return {
      rows,
      fileMb: (await stat(path)).size / 1024 ** 2,
      ...size,
      first: figures('first'),
      second: figures('second'),
      ...(times[0]?.handMs !== undefined && {
        handMs: middle(({ handMs = 0 }) => handMs),
        ratio: middle(({ first, handMs = 1 }) => first.ms / handMs),
      }),
    };
  } finally {
    await hand.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function importInChild(
  { uri, username, password, database }: Address,
  path: string,
): Promise<ImportFigures> {
  const program = fileURLToPath(new URL('child.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    program,
    uri,
    username,
    password,
    database,
    path,
  ]);
  return JSON.parse(stdout) as ImportFigures;
}
