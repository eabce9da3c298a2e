import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { listReviews } from '../../seeds/one-organisation/reviews.ts';
import { runSource } from '../../seeds/run.ts';
import { shippedSources, sources } from '../../seeds/sources.ts';
import { undoRun } from '../../seeds/undo.ts';
import { folderOf } from '../support/files.ts';
import { ask, graphDigest } from '../support/graph-digest.ts';
import { freshDatabase } from '../support/neo4j.ts';
import { hasSamples, samples } from '../support/samples.ts';
import { root } from '../support/source-files.ts';
import { seedEffects } from '../support/seed-effects.ts';

const fixtures = join(root, 'tests/fixtures');

/** The samples that are loaded together, in the order of `seeds/sources.ts`. */
const loaded: readonly (readonly [source: string, ...paths: string[]])[] = [
  ['public-bodies', 'public-bodies/se_public_bodies_wikidata.csv'],
  ['ror', 'ror'],
  ['pic-ror', 'pic-ror'],
  // Of these two nobody has published a file: made-up rows in the documented shape.
  ['gdp', join(fixtures, 'gdp')],
  ['swecris', 'swecris'],
  ['vinnova', 'vinnova-legacy'],
  ['cordis', 'cordis/he-csv', 'cordis/he-xml', 'cordis/fp7', 'cordis/he-xlsx'],
  ['h2020-network', 'cordis/h2020-2016-network'],
  ['rcn', 'norway-rcn/bevilgningereu_original_format.csv', 'norway-rcn/soknader2_sample_head.csv'],
  ['opsi', join(fixtures, 'opsi')],
  ['kumu', 'kumu'],
  ['gexf', 'graphs/gexf'],
  ['graphml', 'graphs/graphml'],
  ['node-link', 'graphs/json'],
  ['csv', 'graphs/csv'],
];

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
}, 300_000);
afterAll(() => db.close());

const load = async ([name, ...paths]: (typeof loaded)[number]) => {
  const source = sources.find((one) => one.name === name);
  if (!source) throw new Error(`There is no source ${name}`);
  return runSource(
    source,
    paths.map((path) => resolve(samples, path)),
    seedEffects(db),
  );
};

describe.skipIf(!hasSamples)('all shipped and sample sources together', () => {
  it('have no organisation twice, nothing without a source, and change nothing the second time', async () => {
    for (const source of shippedSources) await runSource(source, [], seedEffects(db));
    const shipped = await graphDigest(db);
    const runs: string[] = [];
    for (const one of loaded) {
      const report = await load(one);
      runs.push(report.run!);
      process.stdout.write(
        `${report.dataset}: ${report.entities.added} entities, ${report.ties.added} ties, ${report.review ?? 0} to review, ${report.ms} ms\n`,
      );
    }
    expect(
      await ask(
        db,
        `MATCH (e:Organisation) UNWIND e.identifiers AS identifier
           WITH identifier, collect(e.id) AS ids
           WHERE size(ids) > 1 AND split(identifier, ':')[0] IN ['organisationNumber', 'ror', 'pic', 'wikidata', 'municipalityCode', 'countyCode']
           RETURN identifier, ids`,
      ),
    ).toEqual([]);
    expect(
      await ask(
        db,
        `MATCH (:Entity)-[t]->(:Entity)
           WHERE size(coalesce(t.sourceIds, [])) = 0 OR NOT EXISTS { MATCH (s:Source {id: t.sourceIds[0]}) }
           RETURN t.id AS id LIMIT 5`,
      ),
    ).toEqual([]);
    expect(
      await ask(
        db,
        `MATCH (e:Organisation) WHERE 'cordis' IN e.datasets AND 'swecris' IN e.datasets AND 'geography' IN e.datasets
           RETURN count(*) > 5 AS found`,
      ),
    ).toEqual([{ found: true }]);
    // What was found again keeps how it was found.
    expect(
      await ask(
        db,
        `MATCH (c:Claim {dataset: 'cordis'}) WHERE c.trace[0] STARTS WITH 'pic-999901318 by identifier: ' RETURN c.entityId AS id`,
      ),
    ).toEqual([{ id: 'lunds-universitet' }]);

    const all = await graphDigest(db);
    for (const source of shippedSources)
      expect(await runSource(source, [], seedEffects(db))).toMatchObject({
        entities: { added: 0, changed: 0, removed: 0 },
        ties: { added: 0, changed: 0, removed: 0 },
      });
    for (const one of loaded)
      expect(await load(one)).toMatchObject({
        entities: { added: 0, changed: 0, removed: 0 },
        ties: { added: 0, changed: 0, removed: 0 },
        sources: { added: 0, changed: 0, removed: 0 },
      });
    expect(await graphDigest(db)).toBe(all);
    const open = await listReviews(db, { same: [], notSame: [], split: [] });
    for (const { dataset, name, candidates } of open.slice(0, 40))
      process.stdout.write(`review: ${dataset} "${name}" ${JSON.stringify(candidates)}\n`);

    for (const run of runs.reverse()) await undoRun(run, seedEffects(db));
    expect(await graphDigest(db)).toBe(shipped);
  }, 600_000);

  it('leave the graph as it was when a file is damaged', async () => {
    const before = await graphDigest(db);
    const folder = await folderOf({ 'organization.csv': 'projectID;organisationID\n1;"2\n' });
    const source = sources.find(({ name }) => name === 'cordis')!;
    await expect(runSource(source, [folder], seedEffects(db))).rejects.toThrow(/Cannot import/);
    expect(await graphDigest(db)).toBe(before);
  });
});
