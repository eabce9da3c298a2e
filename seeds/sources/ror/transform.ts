import type { Dataset } from '../../dataset.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { pageSourceId } from '../../source-id.ts';
import type { RorRecord } from './records.ts';

/** The register as rows: organisations, and which is part of which. */
export function transformRor(records: readonly RorRecord[]): Dataset {
  const rows = datasetBuilder('ror');
  const known = new Set(records.map(({ id }) => id));
  for (const record of records) {
    // Withdrawn records stand for nothing any longer.
    if (record.status === 'withdrawn') continue;
    const url = `https://ror.org/${record.id}`;
    const source = rows.source({
      id: pageSourceId(url),
      properties: {
        url,
        title: `ROR: ${record.name}`,
        publisher: 'Research Organization Registry',
        licence: 'CC0 1.0',
      },
    });
    const nameSv = record.nameSv ?? record.name;
    const nameEn = record.nameEn ?? record.name;
    const type = record.types.find((one) => one !== 'funder');
    const { kind, level } = kindOfOrganisation(nameSv, type, record.country);
    rows.entity(entityId(record.id), kind, {
      level,
      nameSv,
      nameEn,
      aliases: [...new Set(record.aliases)].filter((name) => name !== nameSv && name !== nameEn),
      website: record.website,
      country: record.country,
      city: record.city,
      latitude: record.position?.[0],
      longitude: record.position?.[1],
      identifiers: [
        `ror:${record.id}`,
        ...(record.wikidata === undefined ? [] : [`wikidata:${record.wikidata}`]),
      ],
      sourceIds: [source],
    });
    for (const relation of record.relations)
      if (relation.type === 'parent' && known.has(relation.id))
        rows.tie({
          type: 'parent',
          kind: 'PART_OF',
          from: entityId(record.id),
          to: entityId(relation.id),
          values: { sourceIds: [source] },
        });
  }
  return rows.build();
}

function entityId(id: string): string {
  return `ror-${id}`;
}
