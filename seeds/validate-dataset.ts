import type { Dataset } from './dataset.ts';
import { throwFaults, type Fault } from './fault.ts';

/**
 * The last gate before the graph, the same for all sources: nothing without a source, no tie without both ends, no id twice.
 *
 * @throws FaultsError
 */
export function validateDataset(name: string, { sources, claims, ties, steps = [] }: Dataset): void {
  const faults: Fault[] = [];
  const sourceIds = uniqueIds(
    name,
    'source',
    sources.map(({ id }) => id),
    faults,
  );
  const entityIds = uniqueIds(
    name,
    'entity',
    claims.map(({ entityId }) => entityId),
    faults,
  );
  uniqueIds(
    name,
    'tie',
    ties.map(({ id }) => id),
    faults,
  );

  uniqueIds(
    name,
    'step',
    steps.map(({ id }) => id),
    faults,
  );

  for (const { record, cited } of [
    ...claims.map(({ entityId, properties }) => ({ record: entityId, cited: properties['sourceIds'] })),
    ...ties.map(({ id, properties }) => ({ record: id, cited: properties['sourceIds'] })),
    ...steps.map(({ id, sources: cited }) => ({ record: id, cited })),
  ]) {
    if (!Array.isArray(cited) || cited.length === 0)
      faults.push({ file: name, record, field: 'sourceIds', value: cited, expected: 'at least one source' });
    else
      for (const id of cited as readonly string[])
        if (!sourceIds.has(id))
          faults.push({
            file: name,
            record,
            field: 'sourceIds',
            value: id,
            expected: 'a source of this dataset',
          });
  }
  for (const { id, from, to } of ties)
    for (const [field, end] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!entityIds.has(end))
        faults.push({ file: name, record: id, field, value: end, expected: 'an entity of this dataset' });
  for (const { id, barrier, by, to, at } of steps)
    for (const [field, ends] of Object.entries({ barrier: [barrier], by, to, at }))
      for (const end of ends)
        if (!entityIds.has(end))
          faults.push({ file: name, record: id, field, value: end, expected: 'an entity of this dataset' });
  throwFaults(faults);
}

function uniqueIds(name: string, what: string, ids: readonly string[], faults: Fault[]): Set<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) faults.push({ file: name, record: id, expected: `two records give the same ${what}` });
    seen.add(id);
  }
  return seen;
}
