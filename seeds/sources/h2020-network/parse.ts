import { FaultsError, type Fault } from '../../fault.ts';
import { amountOf, dateOf, needed, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv } from '../../reading/read-csv.ts';

/** A project; `grant` is its number in CORDIS, `record` the one that the table of parts names. */
export interface NetworkProject {
  readonly record: string;
  readonly grant: string;
  readonly acronym: string;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  readonly ecMaxContribution: number | undefined;
}

/** An organisation; the id is a participant number, or a digest where several were merged. */
export interface NetworkOrganisation {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | undefined;
  readonly country: string | undefined;
}

export interface Network {
  readonly projects: NetworkProject[];
  readonly organisations: NetworkOrganisation[];
  readonly parts: { readonly record: string; readonly organisation: string }[];
}

const projectColumns = ['rcn', 'reference', 'acronym', 'startDate', 'endDate', 'ecMaxContribution'];
const organisationColumns = ['new_org_id', 'name', 'country', 'name_normal'];
const partColumns = ['projectRcn', 'new_org_id'];

/** Reads the three tables, told apart by their columns. @throws FaultsError when one is missing */
export async function parseNetwork(files: readonly Input[], faults: Fault[]): Promise<Network> {
  const network: Network = { projects: [], organisations: [], parts: [] };
  for (const file of files) {
    const columns = await csvColumns(file);
    const has = (wanted: readonly string[]) => wanted.every((name) => columns.includes(name));
    if (has(projectColumns)) await readProjects(file, network, faults);
    else if (has(organisationColumns)) await readOrganisations(file, network, faults);
    else if (has(partColumns)) await readParts(file, network, faults);
  }
  if (network.projects.length === 0 || network.organisations.length === 0 || network.parts.length === 0)
    throw new FaultsError([
      {
        file: files[0]?.name ?? '',
        expected: 'is not the network: it has tables of projects, organisations and edges',
      },
    ]);
  return network;
}

async function readProjects(file: Input, { projects }: Network, faults: Fault[]): Promise<void> {
  for await (const row of readCsv(file, projectColumns, faults)) {
    const record = needed(row, file.name, 'rcn', faults);
    const grant = needed(row, file.name, 'reference', faults);
    if (record === undefined || grant === undefined) continue;
    const place = { file: file.name, line: row.line, record: grant };
    projects.push({
      record,
      grant,
      acronym: textOf(row.values['acronym']) ?? grant,
      startDate: dateOf(row.values['startDate'], place, 'startDate', faults),
      endDate: dateOf(row.values['endDate'], place, 'endDate', faults),
      ecMaxContribution: amountOf(row.values['ecMaxContribution'], place, 'ecMaxContribution', faults),
    });
  }
}

async function readOrganisations(file: Input, { organisations }: Network, faults: Fault[]): Promise<void> {
  for await (const row of readCsv(file, organisationColumns, faults)) {
    const id = needed(row, file.name, 'new_org_id', faults);
    const name = needed(row, file.name, 'name', faults);
    if (id === undefined || name === undefined) continue;
    const { shortName, country } = row.values;
    organisations.push({ id, name, shortName: textOf(shortName), country: textOf(country) });
  }
}

async function readParts(file: Input, { parts }: Network, faults: Fault[]): Promise<void> {
  for await (const row of readCsv(file, partColumns, faults)) {
    const record = needed(row, file.name, 'projectRcn', faults);
    const organisation = needed(row, file.name, 'new_org_id', faults);
    if (record !== undefined && organisation !== undefined) parts.push({ record, organisation });
  }
}
