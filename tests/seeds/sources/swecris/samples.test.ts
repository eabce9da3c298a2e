import { describe, expect, it } from 'vitest';
import { swecris } from '../../../../seeds/sources/swecris/index.ts';
import { twinsOf } from '../../../../seeds/sources/swecris/transform.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { countBy, expected, hasSamples, readSamples, sumOf } from '../../../support/samples.ts';

describe.skipIf(!hasSamples)('the sample of SweCRIS', () => {
  it('gives the counts, without people', async () => {
    const { parsed, rows, faults } = await readSamples(swecris, 'swecris/swecris_export_sample.csv');
    expect(faults).toEqual([]);
    const counts = expected.swecris;
    expect({
      rows: parsed.length,
      distinct_ProjectId: new Set(parsed.map(({ id }) => id)).size,
      distinct_diary_numbers: new Set(parsed.map(({ diaryNumber }) => diaryNumber)).size,
      RJ_Vinnova_duplicate_pairs: twinsOf(parsed).size,
      coordinating_organisations: new Set(parsed.map(({ coordinator }) => coordinator?.number)).size,
      funders: countBy(parsed, ({ funder }) => funder.nameSv),
      sum_FundingsSek: sumOf(parsed.map(({ fundingSek }) => fundingSek)),
    }).toEqual({
      rows: counts.rows,
      distinct_ProjectId: counts.distinct_ProjectId,
      distinct_diary_numbers: counts.distinct_diary_numbers,
      RJ_Vinnova_duplicate_pairs: counts.RJ_Vinnova_duplicate_pairs,
      coordinating_organisations: counts.coordinating_organisations,
      funders: counts.funders,
      sum_FundingsSek: counts.sum_FundingsSek,
    });
    validateDataset('swecris', rows);
    expect(rows.claims.filter(({ kind }) => kind === 'PERSON')).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain('¤');
    // Each grant once, each funder's part told, amounts counted once.
    expect(rows.claims.filter(({ kind }) => kind === 'PROJECT')).toHaveLength(
      counts.rows - counts.RJ_Vinnova_duplicate_pairs,
    );
    expect(rows.ties.filter(({ kind }) => kind === 'FUNDS')).toHaveLength(counts.rows);
    const twins = twinsOf(parsed);
    const once = parsed.filter(({ id }) => !twins.has(id)).map(({ fundingSek }) => fundingSek);
    expect(sumOf(rows.ties.map(({ properties }) => properties['amount'] as number))).toBe(sumOf(once));
  });
});
