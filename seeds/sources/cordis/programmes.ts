import type { DatasetBuilder } from '../../open-data/dataset-builder.ts';
import { slug } from '../../slug.ts';
import type { CordisData } from './records.ts';

const frameworks: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  horizon: ['Horisont Europa', 'Horizon Europe'],
  'h2020-eu': ['Horisont 2020', 'Horizon 2020'],
  h2020: ['Horisont 2020', 'Horizon 2020'],
  fp7: ['EU:s sjunde ramprogram', 'Seventh Framework Programme'],
};

/** The id of a part of a framework programme: "HORIZON.2.5" is eu-horizon-2-5. Undefined when there is no code. */
export function programmeId(code: string | undefined): string | undefined {
  const plain = slug(code ?? '').replace(/^h2020-eu/, 'h2020');
  return plain === '' ? undefined : `eu-${plain}`;
}

/** The framework programmes of the projects and their parts, each in the one above it, as the dots of the codes tell. */
export function addProgrammes(rows: DatasetBuilder, data: CordisData, register: string): void {
  const titles = new Map(
    data.legalBases.flatMap(({ code, title }) => (title ? [[code, title] as const] : [])),
  );
  const codes = new Set([
    ...data.legalBases.map(({ code }) => code),
    ...data.projects.flatMap(({ legalBasis, frameworkProgramme }) => [
      legalBasis ?? '',
      frameworkProgramme ?? '',
    ]),
  ]);
  for (const code of codes) addWithParents(rows, code, titles, register);
}

function addWithParents(
  rows: DatasetBuilder,
  code: string,
  titles: ReadonlyMap<string, string>,
  register: string,
): void {
  const id = programmeId(code);
  if (id === undefined || rows.has(id)) return;
  const [nameSv, nameEn] = frameworks[id.slice('eu-'.length)] ?? [];
  const title = titles.get(code);
  rows.entity(id, 'PROGRAMME', {
    nameSv: nameSv ?? (title === undefined ? code : `${title} (${code})`),
    nameEn: nameEn ?? (title === undefined ? code : `${title} (${code})`),
    level: 'INTERNATIONAL',
    identifiers: [`legalBasis:${code}`],
    sourceIds: [register],
  });
  const above = code.replace(/\.+$/, '').replace(/[.]?[^.]*$/, '');
  const parent = programmeId(above);
  if (parent === undefined || parent === id) return;
  addWithParents(rows, above, titles, register);
  rows.tie({ type: 'legalBasis', kind: 'PART_OF', from: id, to: parent, values: { sourceIds: [register] } });
}
