import { firstBytes, type Input } from '../reading/input.ts';
import { csvColumns, delimiterOf } from '../reading/read-csv.ts';
import { readSheets } from '../reading/read-workbook.ts';
import { mapColumns } from '../sources/csv/columns.ts';
import { encodingOf, readText } from '../reading/read-text.ts';

/** What a file is, and what tells. */
export interface Recognised {
  readonly file: string;
  /** CSV, XML, JSON, XLSX; "text" and "unknown" for what no source reads. */
  readonly format: string;
  /** The source that reads it; undefined when none does. */
  readonly source: string | undefined;
  readonly why: string;
}

/** How many letters of a file are looked at. */
const sample = 200_000;

/** Columns that tell a table; the first that fits. */
const tables: readonly (readonly [source: string, columns: readonly string[]])[] = [
  ['cordis', ['projectID', 'organisationID', 'role']],
  ['cordis', ['projectID', 'euroSciVocCode']],
  ['cordis', ['projectID', 'legalBasis', 'uniqueProgrammePart']],
  ['cordis', ['projectID', 'topic', 'title']],
  ['cordis', ['projectID', 'attachment']],
  ['cordis', ['id', 'title', 'frameworkProgramme', 'ecMaxContribution']],
  ['cordis', ['reference', 'participants', 'coordinatorCountry']],
  ['swecris', ['ProjectId', 'CoordinatingOrganisationId', 'FundingsSek']],
  ['public-bodies', ['WD Qnumber', 'WD organisationsnummer (Sverige)']],
  ['pic-ror', ['pic', 'ror_id', 'confidence']],
  ['h2020-network', ['projectRcn', 'new_org_id']],
  ['h2020-network', ['new_org_id', 'name_normal']],
  ['h2020-network', ['rcn', 'reference', 'coordinatorCountry', 'totalContrib']],
  ['rcn', ['Prosjektnr', 'Organisasjonsnummer', 'Innvilget beløp organisasjon EUR']],
  ['rcn', ['prosjektnummer', 'organisasjonsnummer', 'tildelt_belop']],
  ['gdp', ['finansiarNamn', 'ansokanDiarienummer', 'beslutadFinansieringBelopp']],
  ['gdp', ['ansokanDiarienummer', 'kategoriseringFinansiar']],
  ['opsi', ['organisation_name', 'level_of_government']],
  ['kumu', ['From', 'To']],
  ['cordis', ['language', 'availableLanguages', 'uri', 'title', 'type', 'source', 'represents']],
  ['cordis', ['projectID', 'physUrl', 'availableLanguages']],
];

/** Columns of sheets that are no table by themselves. */
const sheetTables: typeof tables = [['kumu', ['Label']]];

/** Columns of a map of one's own; for tables that no other source knows. */
function ownMap(
  columns: readonly string[],
): readonly [source: string, columns: readonly string[]] | undefined {
  const { source, target, id, label } = mapColumns(columns);
  if (source !== undefined && target !== undefined) return ['csv', [source, target]];
  return id === undefined ? undefined : ['csv', [...new Set([id, label ?? id])]];
}

/** Keys that tell a JSON document, looked for at its beginning. */
const documents: readonly (readonly [source: string, pattern: RegExp, why: string])[] = [
  ['ror', /"id"\s*:\s*"https:\/\/ror\.org\//, 'records with an id of ror.org'],
  ['ror', /"schema_version"\s*:\s*"2/, 'records with a schema version of ROR'],
  ['gdp', /"(finansieradeaktiviteter|utlysningar|ansokningar)"\s*:/i, 'a list of the common data project'],
  ['gdp', /"finansiarOrganisationsnummer"\s*:/i, 'the field finansiarOrganisationsnummer'],
  [
    'vinnova',
    /"(Diarienummer|ÄrenderubrikEngelska|UtlysningDnrLista)"\s*:/,
    'the fields of the older interface of Vinnova',
  ],
  ['kumu', /"elements"\s*:\s*\[/, 'elements and connections of Kumu'],
  ['kumu', /"attributeRelevance"\s*:/, 'a project of Kumu'],
  ['node-link', /"nodes"\s*:\s*\[/, 'a list of nodes'],
];

/** The first element of an XML document, and who writes it. */
const roots: Readonly<Record<string, readonly [source: string, why: string]>> = {
  gexf: ['gexf', 'the root element gexf'],
  graphml: ['graphml', 'the root element graphml'],
  project: ['cordis', 'the root element project'],
};

/** Says what a file is, by what is in it. @throws FaultsError when it cannot be unpacked or is no text */
export async function recognise(input: Input): Promise<Recognised> {
  const { name: file } = input;
  if (input.parts) return recogniseWorkbook(input);
  if (
    Buffer.from(await firstBytes(input, 8))
      .toString('latin1')
      .startsWith('\xd0\xcf\x11\xe0')
  )
    return {
      file,
      format: 'XLS',
      source: undefined,
      why: 'a workbook of the old kind (.xls): save it as .xlsx',
    };
  const encoding = await encodingOf(input);
  const text = await beginning(input);
  const trimmed = text.trimStart();
  if (trimmed.startsWith('<')) {
    const root =
      /<(?:\w+:)?([A-Za-z]\w*)[\s>/]/.exec(trimmed.replace(/<\?[^>]*\?>|<!--[^]*?-->|<![^>]*>/g, ''))?.[1] ??
      '';
    const [source, why] = roots[root] ?? [undefined, `the root element ${root}, which no source knows`];
    return { file, format: 'XML', source, why: `${encoding}; ${why}` };
  }
  if (/^[[{]/.test(trimmed)) {
    const found = documents.find(([, pattern]) => pattern.test(trimmed.normalize('NFC')));
    return {
      file,
      format: 'JSON',
      source: found?.[0],
      why: `${encoding}; ${found?.[2] ?? 'no field that a source knows'}`,
    };
  }
  if (text.slice(0, 1_000).includes('\0'))
    return { file, format: 'unknown', source: undefined, why: 'bytes that are no text' };
  const columns = await csvColumns(input);
  const found =
    tables.find(([, needed]) => needed.every((column) => columns.includes(column))) ??
    (columns.length > 1 ? ownMap(columns) : undefined);
  const first = text.split(/\r\n|\r|\n/)[0] ?? '';
  const shape = `${encoding}; ${columns.length} columns parted by ${JSON.stringify(delimiterOf(first))}`;
  return {
    file,
    format: columns.length > 1 ? 'CSV' : 'text',
    source: found?.[0],
    why: found
      ? `${shape}, with ${found[1].join(', ')}${found[0] === 'csv' ? ': a map of your own' : ''}`
      : `${shape}: ${columns.slice(0, 8).join(', ')}`,
  };
}

/** A workbook is what one of its sheets is. */
async function recogniseWorkbook(input: Input): Promise<Recognised> {
  let sheets = 0;
  for await (const { name, rows } of readSheets(input)) {
    sheets++;
    const columns = (await rows.next()).value ?? [];
    await rows.return(undefined);
    const found = [...tables, ...sheetTables].find(([, needed]) =>
      needed.every((column) => columns.includes(column)),
    );
    if (found)
      return {
        file: input.name,
        format: 'XLSX',
        source: found[0],
        why: `a workbook; the sheet ${name} has the columns ${found[1].join(', ')}`,
      };
  }
  return {
    file: input.name,
    format: 'XLSX',
    source: undefined,
    why: `a workbook of ${sheets} sheets, none of them with columns that a source knows`,
  };
}

async function beginning(input: Input): Promise<string> {
  let text = '';
  for await (const part of readText(input)) {
    text += part;
    if (text.length > sample) break;
  }
  return text;
}
