import type { RowSink } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { pageSourceId } from '../../source-id.ts';
import type { RorRecord } from './records.ts';

/** An organisation as rows, with what it is part of. Of a record in both schemas the second counts: it has what the first has, and languages. */
export function transformRor(group: readonly RorRecord[], rows: RowSink): void {
  const record = group.findLast(({ nameSv }) => nameSv !== undefined) ?? group[0];
  // Withdrawn records stand for nothing any longer.
  if (record === undefined || record.status === 'withdrawn') return;
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
    if (relation.type === 'parent')
      rows.tie({
        type: 'parent',
        kind: 'PART_OF',
        from: entityId(record.id),
        to: entityId(relation.id),
        whereTold: true,
        values: { sourceIds: [source] },
      });
}

function entityId(id: string): string {
  return `ror-${id}`;
}
