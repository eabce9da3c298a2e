import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInputs } from '../../../../seeds/reading/open-inputs.ts';
import { readCsv } from '../../../../seeds/reading/read-csv.ts';
import { swecris } from '../../../../seeds/sources/swecris/index.ts';
import { twinsOf } from '../../../../seeds/sources/swecris/transform.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { countBy, expected, hasSamples, readSamples, samples, sumOf } from '../../../support/samples.ts';

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

  it('gives every column whole, also those that the product does not take: people, and three shapes of dates', async () => {
    const [file] = await openInputs([join(samples, 'swecris/swecris_export_sample.csv')]);
    const rows: Record<string, string>[] = [];
    for await (const { values } of readCsv(file!, [], [])) rows.push(values);
    // Counted, and nothing more: no name is looked at.
    const people = rows.map(({ InvolvedPeople = '' }) => InvolvedPeople.split('¤¤¤').slice(1));
    const parts = people.flat().map((person) => person.split('¤'));
    const { distinct_person_ids, person_links, person_roles, rows_without_people, FundingStartDate_lengths } =
      expected.swecris;
    expect({
      distinct_person_ids: new Set(parts.map(([id]) => id)).size,
      person_links: parts.length,
      person_roles: countBy(parts, ([, , , role]) => role ?? ''),
      rows_without_people: people.filter((list) => list.length === 0).length,
      FundingStartDate_lengths: countBy(rows, ({ FundingStartDate = '' }) => String(FundingStartDate.length)),
    }).toEqual({
      distinct_person_ids,
      person_links,
      person_roles,
      rows_without_people,
      FundingStartDate_lengths,
    });
  });
});
