import { describe, expect, it } from 'vitest';
import { publicBodies } from '../../../../seeds/sources/public-bodies/index.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { expected, hasSamples, readSamples } from '../../../support/samples.ts';

describe.skipIf(!hasSamples)('the sample of public bodies', () => {
  it('gives the counts, and no contacts', async () => {
    const { parsed, rows, faults } = await readSamples(
      publicBodies,
      'public-bodies/se_public_bodies_wikidata.csv',
    );
    // Two rows hold an address and nothing else.
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [191, 'id'],
      [269, 'id'],
    ]);
    expect({
      rows: parsed.length + faults.length,
      with_Q: parsed.filter(({ wikidata }) => wikidata !== undefined).length,
      with_orgnr: parsed.filter(({ number }) => number !== undefined).length,
    }).toEqual(expected.public_bodies);
    validateDataset('public-bodies', rows);
    expect(JSON.stringify(rows)).not.toMatch(/@|mailto/);
  });
});
