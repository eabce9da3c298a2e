import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { runSource, type RunEffects } from '../../seeds/run.ts';
import { ecosystem } from '../../seeds/sources/ecosystem/index.ts';
import { geography } from '../../seeds/sources/geography/index.ts';
import { describeUndo, undoRun } from '../../seeds/undo.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { seedEffects, small } from '../support/seed-effects.ts';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(() => db.execute('MATCH (n) DETACH DELETE n'));
afterAll(() => db.close());

const effects = (over: Partial<RunEffects> = {}) => seedEffects(db, { ...small(), batchRows: 7, ...over });
const seed = async (over: Partial<RunEffects> = {}) => {
  const { run } = await runSource(ecosystem, [], effects(over));
  if (run === undefined) throw new Error('A run is recorded');
  return run;
};
const undo = (run: string) => undoRun(run, effects());
/** The whole graph, and which run each item is said to come from. */
const state = async () => [
  await graphDigest(db),
  await ask(
    db,
    `MATCH (n:Claim|Source) RETURN n.id AS id, n.run AS run ORDER BY id
     UNION ALL MATCH (:Entity)-[t]->(:Entity) RETURN t.id AS id, t.run AS run ORDER BY id`,
  ),
];

/** Adds an entity with a tie, takes one away, changes an entity and a tie. */
const changed = () =>
  small({
    nodes: (nodes) => {
      const gone = nodes.findIndex(({ id }) => id !== 'future-by-lund');
      const kept = nodes.filter((_, index) => index !== gone);
      const [first] = kept;
      return [
        ...kept.map((node) =>
          node.id === 'future-by-lund' ? { ...node, description: { sv: 'Ny.', en: 'New.' } } : node,
        ),
        { ...first!, id: 'brand-new' },
      ];
    },
    relationships: (ties) => ties,
  });

describe('undoing a run', () => {
  it('gives back the graph before: what was added, changed and removed', async () => {
    await seed();
    const before = await state();
    const edits = changed();
    const ids = new Set(
      (
        JSON.parse(
          await edits.readFile(new URL('../../seeds/data/ecosystem/nodes.json', import.meta.url).pathname),
        ) as { id: string }[]
      ).map(({ id }) => id),
    );
    const withinIds: Pick<RunEffects, 'readFile'> = {
      readFile: async (path) => {
        const text = await edits.readFile(path);
        if (!path.endsWith('/relationships.json')) return text;
        const ties = JSON.parse(text) as { from: string; to: string; properties: object }[];
        const left = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
        return JSON.stringify(
          left.map((tie, index) =>
            index === 0 ? { ...tie, properties: { ...tie.properties, amountSEK: 7 } } : tie,
          ),
        );
      },
    };
    const second = await seed(withinIds);
    expect(await state()).not.toEqual(before);
    const report = await undo(second);
    expect(await state()).toEqual(before);
    expect(report).toMatchObject({ undone: second, dataset: 'ecosystem' });
    expect(report.removed).toBeGreaterThan(0);
    expect(report.changed).toBeGreaterThan(1);
    expect(report.added).toBeGreaterThan(1);
    expect(describeUndo(report)).toContain(`Took back ${second}`);
  });

  it('of the only run leaves an empty graph, and the run marked as undone', async () => {
    const run = await seed();
    const { run: by } = await undo(run);
    expect(await ask(db, 'MATCH (n:Entity|Claim|Source|Step) RETURN count(*) AS n')).toEqual([{ n: 0 }]);
    expect(
      await ask(db, 'MATCH (r:ImportRun {id: $run}) RETURN r.state AS state, r.undoneBy AS by', { run }),
    ).toEqual([{ state: 'UNDONE', by }]);
    await expect(undo(run)).rejects.toThrow(/is undone already/);
    await expect(undo(by)).rejects.toThrow(/is itself an undo .*import ecosystem again/);
  });

  it('is refused while later runs of the dataset stand on it, names them, and works from the last backwards', async () => {
    const first = await seed();
    const afterFirst = await state();
    const later = await seed(
      small({
        nodes: (nodes) => nodes.map((node) => ({ ...node, description: { sv: 'Ny.', en: 'New.' } })),
      }),
    );
    await expect(undo(first)).rejects.toThrow(
      `later runs have built on it, and must be undone first: ${later}`,
    );
    await undo(later);
    expect(await state()).toEqual(afterFirst);
    await undo(first);
    expect(await ask(db, 'MATCH (n:Entity) RETURN count(*) AS n')).toEqual([{ n: 0 }]);
  });

  it('is refused while another dataset describes what it brought', async () => {
    const first = await seed();
    const afterFirst = await state();
    const { run: register } = await runSource(geography, [], seedEffects(db));
    await expect(undo(first)).rejects.toThrow(`must be undone first: ${register}`);
    await undoRun(register!, seedEffects(db));
    expect(await state()).toEqual(afterFirst);
  });

  it('that was killed is completed when it is asked for again', async () => {
    const run = await seed();
    let writes = 0;
    const dying: Database = {
      ...db,
      write: async (work, options) => {
        if (++writes === 5) throw new Error('killed');
        return db.write(work, options);
      },
    };
    await expect(undoRun(run, effects({ db: dying }))).rejects.toThrow('killed');
    expect(await ask(db, 'MATCH (n:Entity) RETURN count(*) > 0 AS some')).toEqual([{ some: true }]);
    await undo(run);
    expect(await ask(db, 'MATCH (n:Entity|Claim|Source) RETURN count(*) AS n')).toEqual([{ n: 0 }]);
  });

  it('is refused while an import is going on', async () => {
    const run = await seed();
    await db.execute(`CREATE (:ImportRun {id: 'run:other', dataset: 'geography', state: 'RUNNING',
      startedAt: '${new Date().toISOString()}', seenAt: '${new Date().toISOString()}', process: 'test 1', files: []})`);
    await expect(undo(run)).rejects.toThrow(/process 1 on test is importing now/);
  });

  it('of a run that nobody knows names the latest ones', async () => {
    const run = await seed();
    await expect(undo('run:x')).rejects.toThrow(
      `There is no import run run:x; the latest that can be undone: ${run}`,
    );
  });
});
