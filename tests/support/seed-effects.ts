import { readFile, stat } from 'node:fs/promises';
import type { Database } from '../../cypher/db.ts';
import type { RunEffects } from '../../seeds/run.ts';
import { sources } from '../../seeds/sources.ts';

/** What a run needs, as the program gives it, but silent; `over` replaces some of it. */
export function seedEffects(db: Database, over: Partial<RunEffects> = {}): RunEffects {
  return {
    db,
    now: () => new Date(),
    onProgress: () => undefined,
    process: { host: 'test', pid: process.pid, isAlive: () => true },
    ranks: sources.map(({ name, isRegister }) => ({ name, isRegister })),
    readFile: (path) => readFile(path, 'utf8'),
    isDirectory: async (path) => (await stat(path)).isDirectory(),
    ...over,
  };
}

/** A record of nodes.json or relationships.json, as far as tests change it. */
export interface AnyRecord {
  id: string;
  from: string;
  to: string;
  type: string;
  properties: Record<string, unknown>;
  [field: string]: unknown;
}

/** How a test changes the files: each function gives the records that shall be there. */
export interface Edits {
  readonly nodes?: (nodes: AnyRecord[]) => AnyRecord[];
  readonly relationships?: (relationships: AnyRecord[]) => AnyRecord[];
}

/** Reading the ecosystem data with some of them changed. */
export function edited(edits: Edits): Pick<RunEffects, 'readFile'> {
  return {
    readFile: async (path) => {
      const text = await readFile(path, 'utf8');
      const edit = path.endsWith('/nodes.json')
        ? edits.nodes
        : path.endsWith('/relationships.json')
          ? edits.relationships
          : undefined;
      return edit ? JSON.stringify(edit(JSON.parse(text) as AnyRecord[])) : text;
    },
  };
}

/** Reading a part of the ecosystem data, some thirty entities around one platform, with some of them changed. */
export function small({ nodes = same, relationships = same }: Edits = {}): Pick<RunEffects, 'readFile'> {
  let kept: Set<string> | undefined;
  const keep = async (): Promise<Set<string>> => {
    const text = await readFile(
      new URL('../../seeds/data/ecosystem/relationships.json', import.meta.url),
      'utf8',
    );
    const ties = (JSON.parse(text) as AnyRecord[]).filter(({ from, to }) =>
      [from, to].includes('future-by-lund'),
    );
    return new Set(ties.flatMap(({ from, to }) => [from, to]));
  };
  return {
    readFile: async (path) => {
      const ids = (kept ??= await keep());
      return edited({
        nodes: (all) => nodes(all.filter(({ id }) => ids.has(id))),
        relationships: (all) => relationships(all.filter(({ from, to }) => ids.has(from) && ids.has(to))),
      }).readFile(path);
    },
  };
}

function same<T>(value: T): T {
  return value;
}
