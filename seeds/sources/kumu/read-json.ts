import { z } from 'zod';
import { FaultsError, type Fault } from '../../fault.ts';
import { endFault, type MapEdge, type MapNode } from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { readJson } from '../../reading/read-json.ts';
import type { KumuMap } from './kumu-map.ts';

const attributes = z.record(z.string(), z.unknown());
const item = z.looseObject({ attributes: attributes.optional(), trashed: z.boolean().optional() });
const document = z.looseObject({ elements: z.array(item), connections: z.array(item).default([]) });

/** Reads an export of a project, or a blueprint: the first keeps fields in `attributes`, in lower case and with spaces. */
export async function readKumuJson(file: Input, faults: Fault[]): Promise<KumuMap> {
  const parsed = document.safeParse(await readJson(file));
  if (!parsed.success)
    throw new FaultsError([{ file: file.name, expected: 'is no map of Kumu: it lacks a list of elements' }]);
  // Exports hold what was thrown away as well.
  const elements = parsed.data.elements.filter(({ trashed }) => trashed !== true);
  const nodes = elements.map(nodeOf);
  const ids = new Set(nodes.map(({ id }) => id));
  const byLabel = new Map(nodes.map(({ id, label }) => [label, id]));
  const end = (value: unknown) => {
    const given = textOf(value);
    return given === undefined ? undefined : ids.has(given) ? given : byLabel.get(given);
  };
  const edges: MapEdge[] = [];
  for (const [index, one] of parsed.data.connections.entries()) {
    if (one.trashed === true) continue;
    const values = fieldsOf(one);
    const [from, to] = [end(one['from']), end(one['to'])];
    if (from === undefined || to === undefined)
      faults.push(endFault(file.name, undefined, `connection ${index + 1}`));
    else edges.push({ from, to, type: textOf(values['connection type'] ?? values['type']) });
  }
  return { nodes, edges };
}

function nodeOf(one: z.infer<typeof item>, index: number): MapNode {
  const values = fieldsOf(one);
  const label = textOf(values['label']) ?? `${index + 1}`;
  return {
    id: textOf(one['_id'] ?? one['id']) ?? label,
    label,
    type: textOf(values['element type'] ?? values['type']),
    description: textOf(values['description']),
  };
}

function fieldsOf(one: z.infer<typeof item>): Record<string, unknown> {
  return one.attributes ?? one;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(String).join(', ') || undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
