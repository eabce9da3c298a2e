import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cordis } from '../../../seeds/sources/cordis/index.ts';
import { ror } from '../../../seeds/sources/ror/index.ts';
import { validateDataset } from '../../../seeds/validate-dataset.ts';
import { readSamples } from '../../support/samples.ts';
import { root } from '../../support/source-files.ts';

const fixtures = join(root, 'tests/fixtures');

describe('two projects of CORDIS', () => {
  it('become projects with participants, amounts, programme, subjects and the Commission', async () => {
    const { rows, faults } = await readSamples(cordis, join(fixtures, 'cordis'));
    expect(faults).toEqual([]);
    validateDataset('cordis', rows);
    const entity = (id: string) => rows.claims.find(({ entityId }) => entityId === id);
    expect(entity('cordis-101068736')?.properties).toMatchObject({
      shortSv: 'ISLINGTON',
      grantedAmount: 214_934.4,
      currency: 'EUR',
      identifiers: ['cordis:101068736'],
    });
    // Zero stands for "not told".
    expect(entity('cordis-101068736')?.properties).not.toHaveProperty('totalAmount');
    expect(entity('pic-999901318')).toMatchObject({
      kind: 'UNIVERSITY',
      properties: {
        level: 'NATIONAL',
        organisationNumber: '202100-3211',
        identifiers: ['pic:999901318', 'organisationNumber:202100-3211'],
        country: 'SE',
      },
    });
    // Levels of bodies abroad, and of companies, nobody tells.
    expect(entity('pic-999991043')?.properties).not.toHaveProperty('level');
    const ties = (kind: string) => rows.ties.filter((tie) => tie.kind === kind);
    expect(ties('PARTICIPATES_IN')).toHaveLength(8);
    expect(
      ties('PARTICIPATES_IN').filter(({ properties }) => properties['role'] === 'COORDINATOR'),
    ).toHaveLength(2);
    expect(ties('FUNDS').map(({ properties }) => properties['amount'])).toEqual([3_229_534, 214_934.4]);
    expect(ties('PART_OF').map(({ from, to }) => `${from} ${to}`)).toEqual(
      expect.arrayContaining([
        'cordis-101046790 eu-horizon-3-1',
        'eu-horizon-3-1 eu-horizon-3',
        'eu-horizon-3 eu-horizon',
      ]),
    );
    expect(ties('ABOUT').length).toBeGreaterThan(3);
  });
});

describe('records of ROR', () => {
  it('say the same in both schemas of what both have', async () => {
    for (const name of ['v1.json', 'v2.json']) {
      const { parsed, rows, faults } = await readSamples(ror, join(fixtures, 'ror', name));
      expect(faults).toEqual([]);
      expect(parsed).toHaveLength(2);
      validateDataset('ror', rows);
      for (const { properties } of rows.claims)
        expect(properties).toMatchObject({
          country: 'SE',
          city: expect.any(String),
          latitude: expect.any(Number),
        });
    }
  });
});
