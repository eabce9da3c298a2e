import { describe, expect, it } from 'vitest';
import { ror } from '../../../../seeds/sources/ror/index.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { expected, hasSamples, readSamples } from '../../../support/samples.ts';

describe.skipIf(!hasSamples)('the samples of ROR', () => {
  it.each([
    ['ror/ror_se_v1.json', 'ror_v1'],
    ['ror/ror_se_v2.json', 'ror_v2'],
  ])('%s gives its records', async (file, name) => {
    const { parsed, rows, faults } = await readSamples(ror, file);
    expect(faults).toEqual([]);
    expect(parsed).toHaveLength(expected[name].records);
    expect(parsed.filter(({ country, city }) => country !== 'SE' || city === undefined)).toEqual([]);
    validateDataset('ror', rows);
  });

  it('give one record for an organisation that is in both schemas', async () => {
    const { parsed, rows } = await readSamples(
      ror,
      'ror/ror_se_v1.json',
      'ror/ror_se_v2.json',
      'ror/records',
    );
    expect(rows.claims).toHaveLength(
      new Set(parsed.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id)).size,
    );
  });
});
