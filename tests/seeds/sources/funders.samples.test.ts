import { describe, expect, it } from 'vitest';
import { h2020Network } from '../../../seeds/sources/h2020-network/index.ts';
import { picRor } from '../../../seeds/sources/pic-ror/index.ts';
import { rcn } from '../../../seeds/sources/rcn/index.ts';
import { vinnova } from '../../../seeds/sources/vinnova/index.ts';
import { validateDataset } from '../../../seeds/validate-dataset.ts';
import { countBy, expected, hasSamples, readSamples, sumOf } from '../../support/samples.ts';

describe.skipIf(!hasSamples)('the samples of other funders and registers', () => {
  it('give the counts of the network of 2016', async () => {
    const { parsed, rows, faults } = await readSamples(h2020Network, 'cordis/h2020-2016-network');
    expect(faults).toEqual([]);
    expect({
      projects: parsed.projects.length,
      organisations: parsed.organisations.length,
      participations: parsed.parts.length,
      organisations_SE: parsed.organisations.filter(({ country }) => country === 'SE').length,
    }).toEqual(expected.h2020_2016_network);
    validateDataset('h2020-network', rows);
    expect(rows.ties).toHaveLength(expected.h2020_2016_network.participations);
  });

  it.each(['bevilgningereu_original_format.csv', 'bevilgningereu_sample.csv'])(
    'give the counts of Norway from %s',
    async (name) => {
      const { parsed, rows, faults } = await readSamples(rcn, `norway-rcn/${name}`);
      expect(faults).toEqual([]);
      const { rows: count, projects, organisations, sum_EUR } = expected.norway_bevilgningereu;
      expect(parsed).toHaveLength(count);
      expect(new Set(parsed.map(({ project }) => project)).size).toBe(projects);
      expect(new Set(parsed.map(({ organisationNumber }) => organisationNumber)).size).toBe(organisations);
      expect(sumOf(parsed.map(({ amount }) => amount))).toBeCloseTo(sum_EUR, 1);
      validateDataset('rcn', rows);
    },
  );

  it('give what the Norwegian council granted, and no application that it refused', async () => {
    const { parsed, rows } = await readSamples(rcn, 'norway-rcn/soknader2_sample_head.csv');
    expect(parsed.length).toBeGreaterThan(5);
    expect(parsed.length).toBeLessThan(55);
    expect(parsed.find(({ project }) => project === '225873')).toMatchObject({ amount: 6_978_124 });
    expect(parsed.find(({ project }) => project === '225874')).toBeUndefined();
    validateDataset('rcn', rows);
  });

  it('give the pairs of PIC and ROR, of which only sure ones are taken', async () => {
    const { parsed, rows, faults } = await readSamples(picRor, 'pic-ror/pic_mapping.csv');
    expect(faults).toEqual([]);
    expect({ rows: parsed.length, confidence: countBy(parsed, ({ confidence }) => confidence) }).toEqual(
      expected.pic_ror,
    );
    const taken = rows.claims.flatMap(({ properties }) => properties['identifiers'] as string[]);
    expect(taken.filter((one) => one.startsWith('pic:'))).toHaveLength(expected.pic_ror.confidence.high);
  });

  it('give the programme that Vinnova shows as an example', async () => {
    const { rows, faults } = await readSamples(vinnova, 'vinnova-legacy/program_example.json');
    expect(faults).toEqual([]);
    expect(
      rows.claims.map(({ kind, properties }) => [kind, properties['nameSv'], properties['nameEn']]),
    ).toEqual([['PROGRAMME', 'Innovationsforskning', 'Innovation Research']]);
  });
});
