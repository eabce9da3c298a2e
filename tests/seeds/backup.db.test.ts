import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { backupGraph } from '../../seeds/backup/backup-graph.ts';
import { restoreGraph } from '../../seeds/backup/restore-graph.ts';
import { canonicalJson } from '../../seeds/digest.ts';
import { runSource } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { ask } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects, small } from '../support/seed-effects.ts';

let db: Database;
let folder = '';
const at = '2026-01-01T00:00:00.000Z';
beforeAll(async () => {
  db = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'samverkan-backup-'));
  await runSource(ecosystem, [], seedEffects(db, small()));
  await db.execute(
    "CREATE (:Odd:Entity {id: 'odd', whole: 2, real: 2.0, text: 'å\"\\\\\\n', list: ['a'], yes: true})",
  );
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

interface Stored {
  readonly types: string[];
}

/** All that is stored, runs and versions too, with the types of what is in it. */
async function everything(): Promise<string[]> {
  const rows = await ask<Stored>(
    db,
    `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
     RETURN labels(n) AS labels, properties(n) AS said, [k IN keys(n) | k + ' ' + valueType(n[k])] AS types,
       type(r) AS type, properties(r) AS tie, m.id AS to`,
  );
  return rows.map((row) => canonicalJson({ ...row, types: [...row.types].sort() })).sort();
}

describe('a backup', () => {
  it('gives back all that was stored, to the type', async () => {
    const before = await everything();
    const path = join(folder, 'whole.gz');
    const counts = await backupGraph(db, path, at);
    expect(counts.nodes).toBeGreaterThan(50);
    await db.execute("CREATE (:Entity {id: 'later'})");
    expect(await restoreGraph(db, path, { replace: true })).toEqual(counts);
    expect(await everything()).toEqual(before);
  });

  it('is not put where something is, unless one says so', async () => {
    const before = await everything();
    await expect(restoreGraph(db, join(folder, 'whole.gz'), { replace: false })).rejects.toThrow(
      /The graph has \d+ nodes; add --replace/,
    );
    expect(await everything()).toEqual(before);
  });

  it('that is not whole changes nothing', async () => {
    const before = await everything();
    const whole = await readFile(join(folder, 'whole.gz'));
    const path = join(folder, 'half.gz');
    await writeFile(path, whole.subarray(0, whole.length / 2));
    await expect(restoreGraph(db, path, { replace: true })).rejects.toThrow(/half\.gz/);
    await writeFile(path, 'something else');
    await expect(restoreGraph(db, path, { replace: true })).rejects.toThrow(/half\.gz/);
    expect(await everything()).toEqual(before);
  });

  it('is not kept where an import wrote meanwhile', async () => {
    const path = join(folder, 'torn.gz');
    const writing = {
      ...db,
      stream: ((query, params) => {
        const rows = db.stream(query, params);
        return (async function* () {
          await db.execute('MATCH (g:GraphState) SET g.stamp = randomUUID()');
          yield* rows;
        })();
      }) as Database['stream'],
    };
    await expect(backupGraph(writing, path, at)).rejects.toThrow(/An import wrote/);
    expect(existsSync(path)).toBe(false);
  });
});
