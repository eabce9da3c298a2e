import { z } from 'zod';
import { FaultsError, type Fault } from '../../fault.ts';
import { mapSource } from '../../open-data/map-source.ts';
import { weightOf, type MapNode, type MapPart } from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { readJson } from '../../reading/read-json.ts';
import { checkRecords } from '../../shape-faults.ts';

const key = z.union([z.string(), z.number()]).transform(String);
const record = z.record(z.string(), z.unknown());
const document = z.looseObject({
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()).optional(),
  links: z.array(z.unknown()).optional(),
});
const edgeShape = z.looseObject({
  source: key,
  target: key,
  sourceId: key.optional(),
  targetId: key.optional(),
  attributes: record.optional(),
});

/** Maps of D3, NetworkX and graphology. */
export const nodeLink = mapSource({
  name: 'node-link',
  what: 'Your own maps in node-link JSON, as D3, NetworkX and graphology write it',
  licence: 'that of the map',
  needs: 'JSON files with nodes and edges (or links), and if words need it a mapping.json',
  read: (file, _, faults) => readNodeLink(file, faults),
});

async function* readNodeLink(file: Input, faults: Fault[]): AsyncGenerator<MapPart> {
  const parsed = document.safeParse(await readJson(file));
  if (!parsed.success)
    throw new FaultsError([
      { file: file.name, expected: 'is no node-link document: it lacks a list of nodes' },
    ]);
  const { nodes: rawNodes, edges: rawEdges, links } = parsed.data;
  const nodes = checkRecords(file.name, rawNodes, record, () => 'node', faults).map(nodeOf);
  const ids = new Set(nodes.map(({ id }) => id));
  const byName = new Map(nodes.map(({ id, label }) => [label, id]));
  // Some files name the ends by id, some by name with the id beside it.
  const end = (given: string, beside: string | undefined) =>
    ids.has(given) ? given : beside !== undefined && ids.has(beside) ? beside : (byName.get(given) ?? given);
  for (const node of nodes) yield { node };
  for (const edge of checkRecords(file.name, rawEdges ?? links ?? [], edgeShape, () => 'edge', faults)) {
    const values = { ...edge, ...edge.attributes } as Record<string, unknown>;
    yield {
      edge: {
        from: end(edge.source, edge.sourceId),
        to: end(edge.target, edge.targetId),
        type: textOf(values, ['type', 'label', 'relation']),
        weight: weightOf((values['weight'] ?? values['collaborations']) as string | number | undefined),
      },
    };
  }
}

function nodeOf(raw: Record<string, unknown>, index: number): MapNode {
  const values = { ...raw, ...(raw['attributes'] as Record<string, unknown> | undefined) };
  const id = textOf(values, ['id', 'key', 'name', 'label']) ?? String(index);
  return {
    id,
    label: textOf(values, ['label', 'name', 'title']) ?? id,
    type: textOf(values, ['type', 'kind', 'category', 'group']),
    description: textOf(values, ['description']),
  };
}

/** The first of these fields that says something; in whatever case it is written. */
function textOf(values: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const [field, value] of Object.entries(values))
      if (
        field.toLowerCase() === name &&
        (typeof value === 'string' || typeof value === 'number') &&
        value !== ''
      )
        return String(value);
  return undefined;
}
