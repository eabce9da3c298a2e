import { describe, expect, it } from 'vitest';
import { cordis } from '../../../seeds/sources/cordis/index.ts';
import { gdp } from '../../../seeds/sources/gdp/index.ts';
import { opsi } from '../../../seeds/sources/opsi/index.ts';
import { picRor } from '../../../seeds/sources/pic-ror/index.ts';
import { rcn } from '../../../seeds/sources/rcn/index.ts';
import { ror } from '../../../seeds/sources/ror/index.ts';
import { subjectsOf } from '../../../seeds/sources/swecris/parse.ts';
import { swecris } from '../../../seeds/sources/swecris/index.ts';
import { vinnova } from '../../../seeds/sources/vinnova/index.ts';
import { folderOf } from '../../support/files.ts';
import { readSamples } from '../../support/samples.ts';

/** Made-up records in the documented shapes: of these formats nobody has published a whole answer. */
const award = {
  Diarienummer: '2024-00001',
  finansiarNamn: 'Vinnova',
  finansiarOrganisationsnummer: '202100-5216',
  titel: 'Ett projekt',
  startdatum: '2024-01-01T00:00:00Z',
  personer: [{ namn: 'Någon Person', roll: ['AnsvarigPerson'] }],
  organisationer: [
    {
      namn: 'Lunds universitet',
      organisationsnummer: '202100-3211',
      roll: ['Koordinator', 'FinansieradOrganisation'],
    },
  ],
  beslutadFinansiering: [
    {
      belopp: 100,
      valuta: 'SEK',
      ar: 2024,
      stodgrund: 'a',
      finansieradOrganisation: { namn: 'Lunds universitet', organisationsNummer: '202100-3211' },
    },
    {
      belopp: 50,
      valuta: 'SEK',
      ar: 2024,
      stodgrund: 'b',
      finansieradOrganisation: { namn: 'Lunds universitet', organisationsNummer: '202100-3211' },
    },
    {
      belopp: 7,
      valuta: 'SEK',
      ar: 2025,
      finansieradOrganisation: { namn: 'Enskild Firma', organisationsNummer: '560101-1234' },
    },
  ],
};
const json = (value: unknown) => folderOf({ 'a.json': JSON.stringify(value) });

describe('the common data project', () => {
  it.each([
    ['a list', [award]],
    ['one object', award],
    ['a lite file', { finansieradeaktiviteter: [award] }],
  ])('is read from %s, with amounts of a year summed and nobody named', async (_, value) => {
    const { rows, faults } = await readSamples(gdp, await json(value));
    expect(faults).toEqual([]);
    expect(
      rows.ties.map(({ kind, properties }) => [
        kind,
        properties['role'],
        properties['year'],
        properties['amount'],
      ]),
    ).toEqual([
      ['PARTICIPATES_IN', 'COORDINATOR', undefined, undefined],
      ['FUNDS', 'FUNDER', '2024', 150],
      ['FUNDS', 'FUNDER', '2025', 7],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Någon|Enskild|560101/);
  });

  it('passes over applications and calls, and refuses what is another thing', async () => {
    expect((await readSamples(gdp, await json({ ansokningar: [award] }))).rows.claims).toEqual([]);
    await expect(readSamples(gdp, await json({ nodes: [] }))).rejects.toThrow(
      /a\.json: is no answer of the common data project/,
    );
  });

  it('is read from its CSV in UTF-16 with semicolons in quotes', async () => {
    const text =
      'finansiarNamn;ansokanDiarienummer;organisationNamn;organisationOrgnummer;organisationTyp;beslutadFinansieringAr;beslutadFinansieringBelopp\r\n' +
      'Vinnova;2024-00001;"Bolaget; AB";556036-0793;Företag;2024;1000\r\n';
    const classified =
      'ansokanDiarienummer;kategoriseringFinansiar;forskningsamnen;hallbarhetsmal\r\n2024-00001;a;b;c\r\n';
    const { rows } = await readSamples(
      gdp,
      await folderOf({
        '1a.csv': Buffer.from(`\ufeff${text}`, 'utf16le'),
        // Comes beside it, and is passed over.
        '1c.csv': Buffer.from(`\ufeff${classified}`, 'utf16le'),
      }),
    );
    expect(rows.claims.map(({ properties }) => properties['nameSv'])).toContain('Bolaget; AB');
  });
});

describe('faults of funders’ files', () => {
  const header =
    'ProjectId;ProjectTitleSv;ProjectTitleEn;CoordinatingOrganisationId;CoordinatingOrganisationNameSv;FundingOrganisationId;FundingOrganisationNameSv;FundingsSek;FundingYear;Scbs\n';

  it('tell file, line, record, field, value and what was expected, and leave the rest in', async () => {
    const { parsed, faults } = await readSamples(
      swecris,
      await folderOf({
        's.csv': `${header}1_VR;A;A;202100-3211;LU;202100-5208;VR;många;2024;\n2_VR;B;B;202100-3211;LU;202100-5208;VR;5;2024;\n`,
      }),
    );
    expect(parsed.map(({ id, fundingSek }) => [id, fundingSek])).toEqual([
      ['1_VR', undefined],
      ['2_VR', 5],
    ]);
    expect(faults).toEqual([
      {
        file: 's.csv',
        line: 2,
        record: '1_VR',
        field: 'FundingsSek',
        value: 'många',
        expected: 'an amount such as 2499638,25 or 2499638.25',
      },
    ]);
  });

  it('never tell a personal identity number, nor keep one', async () => {
    const { rows, faults } = await readSamples(
      swecris,
      await folderOf({ 's.csv': `${header}1_VR;A;A;560101-1234;NULL;202100-5208;VR;5;2024;\n` }),
    );
    expect(faults.map(({ field }) => field)).toEqual(['CoordinatingOrganisationId']);
    expect(JSON.stringify([rows, faults])).not.toContain('560101');
    // The grant stays, with its funder.
    expect(rows.claims.map(({ entityId }) => entityId)).toEqual(['swecris-1-vr', 'orgnr-202100-5208']);
  });

  it.each([
    [
      swecris,
      { 's.csv': 'ProjectId;Other\n1;2\n' },
      /s\.csv, line 1, ProjectTitleSv: is missing, but must be a column/,
    ],
    [cordis, { 'a.csv': 'a;b\n1;2\n' }, /a\.csv: is none of the tables of a CORDIS export/],
    [cordis, { 'a.xml': '<project><id>1</project>' }, /a\.xml, line 1: is not XML/],
    [cordis, { 'a.xml': '<other/>' }, /a\.xml: has no project/],
    [ror, { 'a.json': '[{"id": ' }, /a\.json: is not JSON: line 1/],
    [rcn, { 'a.csv': 'a;b\n1;2\n' }, /a\.csv, line 1: is neither bevilgningereu nor soknader2/],
    [vinnova, { 'a.json': '{"a": 1}' }, /a\.json: is not of Vinnova/],
    [picRor, { 'a.csv': 'a,b\n1,2\n' }, /a\.csv, line 1, pic: is missing/],
    [opsi, { 'a.csv': 'a,b\n1,2\n' }, /a\.csv, line 1, organisation_name: is missing/],
  ])('stop the import where the file is another or damaged: %o', async (source, files, message) => {
    const folder = await folderOf(files as Record<string, string>);
    await expect(readSamples<unknown>(source, folder)).rejects.toThrow(message);
  });

  it('name records of ROR and pairs that are wrong', async () => {
    const wrong = await readSamples(ror, await json([{ id: 'https://ror.org/012a77v79' }]));
    expect(wrong.faults[0]).toMatchObject({ file: 'a.json', record: 'record 1 (https://ror.org/012a77v79)' });
    const pairs = await readSamples(
      picRor,
      await folderOf({ 'p.csv': 'pic,ror_id,confidence\n12,012a77v79,high\n' }),
    );
    expect(pairs.faults).toEqual([
      { file: 'p.csv', line: 2, field: 'pic', value: '12', expected: 'a participant number of 9 digits' },
    ]);
  });
});

describe('what funders write', () => {
  it('is parted by codes where names hold commas', () => {
    expect(subjectsOf('¤¤¤ 2: Teknik, Engineering, 20504: Glas, keramik, Glass, ceramics')).toEqual([
      { code: '2', nameSv: 'Teknik', nameEn: 'Engineering' },
      { code: '20504', nameSv: 'Glas, keramik', nameEn: 'Glass, ceramics' },
    ]);
  });

  it('becomes a project of Vinnova with its coordinator, without a date that stands for none', async () => {
    const { rows } = await readSamples(
      vinnova,
      await json([
        { Diarienummer: '2015-02741', Titel: 'Utlysning' },
        {
          Diarienummer: '2016-00001',
          'A\u0308renderubrik': 'Projekt',
          ÄrenderubrikEngelska: 'xx',
          DiarienummerUtlysning: '2015-02741',
          BeviljatBidrag: '500000',
          ProjektStart: '2016-01-01T00:00:00',
          ProjektSlut: '1900-01-01T00:00:00',
          KoordinatorOrg: 'Lunds universitet',
        },
      ]),
    );
    const project = rows.claims.find(({ kind }) => kind === 'PROJECT')?.properties;
    expect(project).toMatchObject({
      nameSv: 'Projekt',
      nameEn: 'Projekt',
      startDate: '2016-01-01',
      grantedAmount: 500_000,
      currency: 'SEK',
    });
    expect(project).not.toHaveProperty('endDate');
    expect(rows.ties.map(({ kind }) => kind).sort()).toEqual(['FUNDS', 'PARTICIPATES_IN', 'PART_OF']);
  });

  it('becomes a case of OPSI without who sent it in', async () => {
    const { rows } = await readSamples(
      opsi,
      await folderOf({
        'o.csv':
          'organisation_name,organisation_type,country,level_of_government,name_of_innovation,year_innovation_launched,submitter_email\nCity,government,Sweden,local,Case,2019,a@b.se\n',
      }),
    );
    expect(rows.claims.map(({ kind, properties }) => [kind, properties['level']])).toEqual([
      ['LEARNING_RESOURCE', 'LOCAL'],
      ['AGENCY', 'LOCAL'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('@');
  });
});
