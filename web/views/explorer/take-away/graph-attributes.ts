import type { RecordedEntity, RecordedTie, SelectionRecord } from './selection-record.ts';

/** A property that graph files give of each entity or tie. */
export interface GraphAttribute<Item> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'boolean';
  /** Null: the item has none. */
  readonly value: (item: Item) => string | number | boolean | null;
}

/** What graph files say of an entity; its name is its label. */
export function entityAttributes({ sources }: SelectionRecord): readonly GraphAttribute<RecordedEntity>[] {
  const addresses = sourceWords(sources);
  return [
    { id: 'kind', type: 'string', value: ({ kind }) => kind },
    { id: 'level', type: 'string', value: ({ level }) => level },
    { id: 'shortName', type: 'string', value: ({ shortName }) => shortName },
    { id: 'place', type: 'string', value: ({ place }) => place },
    { id: 'municipalityCode', type: 'string', value: ({ municipalityCode }) => municipalityCode },
    { id: 'countyCode', type: 'string', value: ({ countyCode }) => countyCode },
    { id: 'startDate', type: 'string', value: ({ startDate }) => startDate },
    { id: 'endDate', type: 'string', value: ({ endDate }) => endDate },
    { id: 'confidence', type: 'string', value: ({ confidence }) => confidence },
    { id: 'tieCount', type: 'integer', value: ({ tieCount }) => tieCount },
    { id: 'faded', type: 'boolean', value: ({ isFaded }) => (isFaded ? true : null) },
    { id: 'sources', type: 'string', value: (entity) => addresses(entity.sources) },
  ];
}

/** What graph files say of a tie; its words in the page's language are its label. */
export function tieAttributes({ sources }: SelectionRecord): readonly GraphAttribute<RecordedTie>[] {
  const addresses = sourceWords(sources);
  return [
    { id: 'type', type: 'string', value: ({ kind }) => kind },
    { id: 'family', type: 'string', value: ({ family }) => family },
    { id: 'role', type: 'string', value: ({ role }) => role },
    { id: 'validFrom', type: 'string', value: ({ validFrom }) => validFrom },
    { id: 'validTo', type: 'string', value: ({ validTo }) => validTo },
    { id: 'confidence', type: 'string', value: ({ confidence }) => confidence },
    { id: 'faded', type: 'boolean', value: ({ isFaded }) => (isFaded ? true : null) },
    { id: 'sources', type: 'string', value: (tie) => addresses(tie.sources) },
  ];
}

/** The address of each source, or its title where it has none. */
function sourceWords(sources: SelectionRecord['sources']): (ids: readonly string[]) => string | null {
  const words = new Map(sources.map(({ id, url, title }) => [id, url ?? title]));
  return (ids) => (ids.length === 0 ? null : ids.map((id) => words.get(id) ?? id).join(' | '));
}

/** What a graph file says of itself. */
export function describe({ title, address, filters, licence, graphVersion }: SelectionRecord): string {
  return [title, ...filters, licence, `v${graphVersion}`, address].filter(Boolean).join('\n');
}
