import type { Dataset } from '../../dataset.ts';
import type { Fault } from '../../fault.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { openSource } from '../../open-data/open-source.ts';
import { dateOf, needed, summaryOf, textOf } from '../../open-data/values.ts';
import type { GovernanceLevel } from '../../../cypher/model.ts';
import type { Input } from '../../reading/input.ts';
import { readCsv } from '../../reading/read-csv.ts';
import { slug } from '../../slug.ts';

/** A case of the observatory. The person who sent it in is not read. */
export interface OpsiCase {
  readonly title: string;
  readonly organisation: string;
  readonly type: string | undefined;
  readonly country: string | undefined;
  readonly level: string | undefined;
  readonly year: string | undefined;
  readonly website: string | undefined;
  readonly summary: string | undefined;
}

/** Cases of public innovation in the fields of the OECD's Observatory of Public Sector Innovation. */
export const opsi = openSource<readonly OpsiCase[]>({
  name: 'opsi',
  what: 'Cases of public innovation in the fields of OPSI',
  licence: 'that of the cases; OECD content from July 2024 is CC BY 4.0',
  needs: 'CSV whose columns are the names of OPSI’s case fields',
  read: readCases,
  transform: transformCases,
});

const columns = ['organisation_name', 'country', 'level_of_government', 'name_of_innovation'];
const levels: Readonly<Record<string, GovernanceLevel>> = {
  central: 'NATIONAL',
  regional: 'REGIONAL',
  local: 'LOCAL',
};
const types: Readonly<Record<string, 'AGENCY' | 'CIVIL_SOCIETY' | 'UNIVERSITY' | 'COMPANY'>> = {
  government: 'AGENCY',
  ngo: 'CIVIL_SOCIETY',
  academia: 'UNIVERSITY',
  private_sector: 'COMPANY',
};

async function readCases(files: readonly Input[], faults: Fault[]): Promise<readonly OpsiCase[]> {
  const cases: OpsiCase[] = [];
  for (const file of files)
    for await (const row of readCsv(file, columns, faults)) {
      const title = needed(row, file.name, 'name_of_innovation', faults);
      const organisation = needed(row, file.name, 'organisation_name', faults);
      if (title === undefined || organisation === undefined) continue;
      const { values } = row;
      const place = { file: file.name, line: row.line, record: title };
      cases.push({
        title,
        organisation,
        type: textOf(values['organisation_type']),
        country: textOf(values['country']),
        level: textOf(values['level_of_government']),
        year: dateOf(values['year_innovation_launched'], place, 'year_innovation_launched', faults),
        website: textOf(values['innovation_website']),
        summary: values['short_and_simple_explanation'],
      });
    }
  return cases;
}

/** A case is something to learn from, made by its organisation. Collaborations are free text, from which no tie is made. */
function transformCases(cases: readonly OpsiCase[]): Dataset {
  const rows = datasetBuilder('opsi');
  const register = rows.register('opsi', {
    title: 'OECD Observatory of Public Sector Innovation: case studies',
    publisher: 'OECD',
    url: 'https://oecd-opsi.org/',
  });
  for (const one of cases) {
    const country = /^(sweden|sverige|se)$/i.test(one.country ?? '') ? 'SE' : one.country;
    const level = levels[one.level ?? ''];
    const id = rows.entity(`opsi-${slug(one.title)}-${slug(one.organisation)}`, 'LEARNING_RESOURCE', {
      nameSv: one.title,
      nameEn: one.title,
      level,
      summarySv: summaryOf(one.summary),
      summaryEn: summaryOf(one.summary),
      date: one.year,
      website: one.website,
      sourceIds: [register],
    });
    const organisation = rows.entity(
      `opsi-org-${slug(one.organisation)}-${slug(country ?? '')}`.replace(/-$/, ''),
      types[one.type ?? ''] ?? 'NETWORK',
      {
        level: country === 'SE' ? level : undefined,
        nameSv: one.organisation,
        nameEn: one.organisation,
        country,
        confidence: 'MEDIUM',
        sourceIds: [register],
      },
    );
    rows.tie({
      type: 'organisation_name',
      kind: 'PRODUCED',
      from: organisation,
      to: id,
      values: { validFrom: one.year, sourceIds: [register] },
    });
  }
  return rows.build();
}
