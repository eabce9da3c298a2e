import { describe, expect, it } from 'vitest';
import { detectFiles } from '../../../seeds/detect/detect-files.ts';
import { sources } from '../../../seeds/sources.ts';
import { validateDataset } from '../../../seeds/validate-dataset.ts';
import { fixtureFolder, formatFixtures } from '../../support/fixtures.ts';
import { readSamples } from '../../support/samples.ts';

describe('a few rows of every format', () => {
  it('are there for every source that the product does not ship', () => {
    expect([...new Set(formatFixtures.map(({ source }) => source))].sort()).toEqual(
      sources
        .filter(({ isOpen }) => isOpen)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(formatFixtures)('$source, $format: told by content, and read whole', async (fixture) => {
    const { source: name, entities, ties } = fixture;
    const folder = await fixtureFolder(fixture);
    const found = JSON.parse(await detectFiles({ paths: [folder], json: true })) as { source?: string }[];
    expect([...new Set(found.map(({ source }) => source))]).toEqual([name]);
    const source = sources.find((one) => one.name === name)!;
    const { rows } = await readSamples(source, folder);
    validateDataset(name, rows);
    expect([rows.claims.length, rows.ties.length]).toEqual([entities, ties]);
    expect(JSON.stringify(rows)).not.toMatch(/Platshållare person|@|¤/i);
  });
});
