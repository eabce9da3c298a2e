import type { Fault } from '../../fault.ts';
import { mapSource } from '../../open-data/map-source.ts';
import { endFault, weightOf, type MapNode, type MapPart } from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { child, childrenOf, readXml, type XmlElement } from '../../reading/read-xml.ts';

/** Maps of yEd, Gephi, NetworkX and others. */
export const graphml = mapSource({
  name: 'graphml',
  what: 'Your own maps in GraphML',
  licence: 'that of the map',
  needs: 'GraphML files, and if words need it a mapping.json',
  read: (file, _, faults) => readGraphml(file, faults),
});

/** Keys as a file declares them. */
interface Declared {
  readonly names: Map<string, string>;
  /** What stands where a node, or an edge, says nothing, by names. */
  readonly defaults: Readonly<Record<'node' | 'edge', Map<string, string>>>;
}

async function* readGraphml(file: Input, faults: Fault[]): AsyncGenerator<MapPart> {
  const declared: Declared = { names: new Map(), defaults: { node: new Map(), edge: new Map() } };
  for await (const element of readXml(file, new Set(['key', 'node', 'edge']))) {
    if (element.name === 'key') declare(element, declared);
    else if (element.name === 'node') for (const node of nodesOf(element, declared)) yield { node };
    else {
      const { source, target, id } = element.attributes;
      const data = dataOf(element, 'edge', declared);
      if (source === undefined || target === undefined)
        faults.push(endFault(file.name, element.line, id ?? 'edge'));
      else
        yield {
          edge: {
            from: source,
            to: target,
            type: data.get('type') ?? data.get('label'),
            weight: weightOf(data.get('weight')),
          },
        };
    }
  }
}

function declare(element: XmlElement, { names, defaults }: Declared): void {
  const { id = '', for: of = 'all', name, 'attr.name': told = name ?? id } = element.attributes;
  names.set(id, told);
  const usual = child(element, 'default')?.text;
  if (!usual) return;
  for (const what of ['node', 'edge'] as const)
    if (of === what || of === 'all') defaults[what].set(told.toLowerCase(), usual);
}

/** A node, and those of a graph inside it. */
function* nodesOf(element: XmlElement, declared: Declared): Generator<MapNode> {
  const data = dataOf(element, 'node', declared);
  const id = element.attributes['id'] ?? '';
  yield {
    id,
    label: data.get('label') || data.get('name') || id,
    type: data.get('type') ?? data.get('kind') ?? data.get('category'),
    description: data.get('description') ?? data.get('desc') ?? child(element, 'desc')?.text,
  };
  for (const graph of childrenOf(element, 'graph'))
    for (const inner of childrenOf(graph, 'node')) yield* nodesOf(inner, declared);
}

function dataOf(
  element: XmlElement,
  what: 'node' | 'edge',
  { names, defaults }: Declared,
): Map<string, string> {
  const values = new Map(defaults[what]);
  for (const { attributes, text } of childrenOf(element, 'data')) {
    const key = attributes['key'] ?? '';
    values.set((names.get(key) ?? key).toLowerCase(), text);
  }
  return values;
}
