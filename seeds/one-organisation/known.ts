import type { Database } from '../../cypher/db.ts';
import type { EntityKind } from '../../cypher/model.ts';
import { organisationsOfOthers, tracesOfDataset } from '../../cypher/write/identity/index.ts';
import type { Properties } from '../dataset.ts';

/** An organisation of the graph, as far as finding it again needs. */
export interface KnownOrganisation {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  /** Two letters; absent where no dataset says. */
  readonly country: string | undefined;
  readonly municipalityCode: string | undefined;
}

const names = ['nameSv', 'nameEn', 'shortSv', 'shortEn'];
const timeoutMs = 120_000;

/** The organisations that other datasets than this one describe, by what those say. */
export async function knownOrganisations(db: Database, dataset: string): Promise<KnownOrganisation[]> {
  const rows = await db.read(organisationsOfOthers, { dataset }, { timeoutMs });
  return rows.map(({ id, kind, properties, claims }) => {
    const said = claims.map((claim) => (JSON.parse(claim) as { properties: Properties }).properties);
    return knownOf(id, kind, said.length > 0 ? said : [properties]);
  });
}

/** An organisation as several claims make it. */
export function knownOf(id: string, kind: EntityKind, said: readonly Properties[]): KnownOrganisation {
  const all = (name: string) => said.flatMap((properties) => properties[name] ?? []).map(String);
  return {
    id,
    kind,
    names: [...new Set([...names.flatMap(all), ...all('aliases')])],
    identifiers: [...new Set(all('identifiers'))],
    country: all('country')[0],
    municipalityCode: all('municipalityCode')[0],
  };
}

/** The ids that the records of a dataset were given when it was imported last, by the records' own ids. */
export async function idsBefore(db: Database, dataset: string): Promise<Map<string, string>> {
  const rows = await db.read(tracesOfDataset, { dataset }, { timeoutMs });
  return new Map(
    rows.flatMap(({ entityId, trace }) =>
      trace.map((one) => [one.slice(0, one.indexOf(' by ')), entityId] as const),
    ),
  );
}
