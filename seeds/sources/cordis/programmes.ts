import type { RowSink } from '../../open-data/dataset-builder.ts';
import { slug } from '../../slug.ts';
import type { CordisProgramme, CordisRecord } from './records.ts';

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

/** The parts of framework programmes that a record names, with those that they are parts of, as the dots of the codes tell. */
export function programmesOf(record: CordisRecord): CordisProgramme[] {
  if (record.table === 'legalBasis') return withParents(record.code, record.title);
  if (record.table !== 'project') return [];
  return [record.legalBasis, record.frameworkProgramme].flatMap((code) => withParents(code ?? ''));
}

function withParents(code: string, title?: string): CordisProgramme[] {
  if (programmeId(code) === undefined) return [];
  return [{ code, title }, ...withParents(above(code))];
}

/** "HORIZON.2" of "HORIZON.2.5". */
function above(code: string): string {
  return code.replace(/\.+$/, '').replace(/[.]?[^.]*$/, '');
}

/** One part of a framework programme, in the one above it; one code is written in several ways. */
export function addProgramme(
  rows: RowSink,
  told: readonly [CordisProgramme, ...CordisProgramme[]],
  register: string,
): void {
  const { code, title } = told.find((one) => one.title !== undefined) ?? told[0];
  const id = programmeId(code);
  if (id === undefined) return;
  const [nameSv, nameEn] = frameworks[id.slice('eu-'.length)] ?? [];
  const name = title === undefined ? code : `${title} (${code})`;
  rows.entity(id, 'PROGRAMME', {
    nameSv: nameSv ?? name,
    nameEn: nameEn ?? name,
    level: 'INTERNATIONAL',
    identifiers: [`legalBasis:${code}`],
    sourceIds: [register],
  });
  const parent = programmeId(above(code));
  if (parent !== undefined && parent !== id)
    rows.tie({
      type: 'legalBasis',
      kind: 'PART_OF',
      from: id,
      to: parent,
      values: { sourceIds: [register] },
    });
}
