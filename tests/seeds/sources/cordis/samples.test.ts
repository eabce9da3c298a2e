import { describe, expect, it } from 'vitest';
import { numberOfVat } from '../../../../seeds/open-data/organisation-number.ts';
import { cordis } from '../../../../seeds/sources/cordis/index.ts';
import { ofTable } from '../../../../seeds/sources/cordis/records.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { countBy, expected, hasSamples, readSamples, sumOf } from '../../../support/samples.ts';

/** The samples in a folder, by the tables that they hold. */
async function readCordis(path: string) {
  const { parsed, ...read } = await readSamples(cordis, path);
  const tables = {
    projects: ofTable(parsed, 'project'),
    participations: ofTable(parsed, 'participation'),
    topics: ofTable(parsed, 'topic'),
    legalBases: ofTable(parsed, 'legalBasis'),
    subjects: ofTable(parsed, 'subject'),
    reportSummaries: ofTable(parsed, 'summary').length,
  };
  return { ...read, parsed: tables };
}

describe.skipIf(!hasSamples)('the samples of CORDIS', () => {
  it('give the counts of Horizon Europe', async () => {
    const { parsed, rows, faults } = await readCordis('cordis/he-csv');
    const { projects, participations, topics, legalBases, subjects } = parsed;
    const swedish = participations.filter(({ country }) => country === 'SE');
    const pics = (list: typeof participations) => new Set(list.map(({ pic }) => pic)).size;
    const pairs = countBy(participations, ({ projectId, pic }) => `${projectId} ${pic}`);
    const vatOf = new Map(swedish.map(({ pic, vat }) => [pic, vat]));
    const vats = countBy(
      [...vatOf.values()].flatMap((vat) => vat ?? []),
      String,
    );
    expect(faults).toEqual([]);
    expect({
      projects: projects.length,
      participations: participations.length,
      distinct_organisations_PIC: pics(participations),
      distinct_organisations_SE: pics(swedish),
      participations_SE: swedish.length,
      countries: new Set(participations.map(({ country }) => country)).size,
      roles: countBy(participations, ({ role }) => role),
      status: countBy(projects, ({ status }) => status ?? ''),
      sum_ecMaxContribution_EUR: sumOf(projects.map((project) => project.ecMaxContribution)),
      sum_ecContribution_EUR: sumOf(participations.map((part) => part.ecContribution)),
      sum_netEcContribution_EUR: sumOf(participations.map((part) => part.netEcContribution)),
      sum_ecContribution_SE_EUR: sumOf(swedish.map((part) => part.ecContribution)),
      rows_with_empty_ecContribution: participations.filter((part) => part.ecContribution === undefined)
        .length,
      projects_totalCost_zero: projects.filter(({ totalCost }) => totalCost === 0).length,
      pairs_project_org_more_than_once: Object.values(pairs).filter((times) => times > 1).length,
      SE_orgs_without_VAT: [...vatOf.values()].filter((vat) => !vat).length,
      SE_VATs_shared_by_several_PICs: Object.values(vats).filter((times) => times > 1).length,
      topics_rows: topics.length,
      distinct_topics: new Set(topics.map(({ topic }) => topic)).size,
      distinct_masterCalls: new Set(projects.map(({ call }) => call)).size,
      legalBasis_rows: legalBases.length,
      distinct_legalBasis: new Set(legalBases.map(({ code }) => code)).size,
      euroSciVoc_rows: subjects.length,
      distinct_euroSciVoc_codes: new Set(subjects.map(({ code }) => code)).size,
      reportSummaries_rows: parsed.reportSummaries,
    }).toEqual(expected.cordis_he);

    validateDataset('cordis', rows);
    const ofType = (type: string) => rows.ties.filter(({ properties }) => properties['sourceType'] === type);
    expect(ofType('organization')).toHaveLength(expected.cordis_he.participations);
    expect(sumOf(ofType('organization').map(({ properties }) => properties['amount'] as number))).toBe(
      expected.cordis_he.sum_ecContribution_EUR,
    );
    expect(sumOf(ofType('ecMaxContribution').map(({ properties }) => properties['amount'] as number))).toBe(
      expected.cordis_he.sum_ecMaxContribution_EUR,
    );
    expect(rows.claims.filter(({ kind }) => kind === 'PROJECT')).toHaveLength(expected.cordis_he.projects);
    expect(swedish.filter(({ vat }) => vat && numberOfVat(vat) === undefined)).toEqual([]);
  });

  it('say the same of a project in XML as in the tables', async () => {
    const xml = await readCordis('cordis/he-xml');
    const csv = await readCordis('cordis/he-csv');
    expect(xml.faults).toEqual([]);
    expect(xml.parsed.projects).toHaveLength(expected.cordis_he_xml.files);
    expect(xml.parsed.participations).toHaveLength(expected.cordis_he_xml.participations);
    const compared = ({
      projectId,
      pic,
      order,
      role,
      vat,
      country,
      activityType,
      ecContribution,
    }: (typeof csv.parsed.participations)[number]) => ({
      projectId,
      pic,
      order,
      role,
      vat,
      country,
      activityType,
      ecContribution,
    });
    const ids = new Set(xml.parsed.projects.map(({ id }) => id));
    const inTables = csv.parsed.participations.filter(({ projectId }) => ids.has(projectId)).map(compared);
    expect(new Set(xml.parsed.participations.map(compared).map((part) => JSON.stringify(part)))).toEqual(
      new Set(inTables.map((part) => JSON.stringify(part))),
    );
    const main = (data: typeof csv.parsed) =>
      data.projects
        .filter(({ id }) => ids.has(id))
        .map(({ id, legalBasis, topic, ecMaxContribution, startDate }) =>
          [id, legalBasis, topic, ecMaxContribution, startDate].join(' '),
        )
        .sort();
    expect(main(xml.parsed)).toEqual(main(csv.parsed));
  });

  it('read tables that somebody saved again with commas, and FP7 with a byte order mark', async () => {
    const resaved = await readCordis('cordis/he-pandas-resaved');
    expect(resaved.faults).toEqual([]);
    expect(resaved.parsed.projects).toHaveLength(100);
    expect(resaved.parsed.participations).toHaveLength(100);
    expect(resaved.parsed.legalBases.filter(({ isMain }) => isMain).length).toBeGreaterThan(50);
    const fp7 = await readCordis('cordis/fp7');
    expect(fp7.faults).toEqual([]);
    expect(fp7.parsed.projects).toHaveLength(expected.cordis_fp7.projects);
    expect(fp7.parsed.projects.find(({ id }) => id === '287711')).toMatchObject({
      totalCost: 642632,
      ecMaxContribution: 573000,
    });
  });

  it('read a workbook of CORDIS whole, though it says to be one cell', async () => {
    const { faults } = await readCordis('cordis/he-xlsx/webItem.xlsx');
    expect(faults).toEqual([]);
  });
});
