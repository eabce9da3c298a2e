import type { Fault } from '../../fault.ts';
import { openSource } from '../../open-data/open-source.ts';
import {
  endFault,
  mappingFile,
  readMapping,
  transformMaps,
  weightOf,
  type MapEdge,
  type MapNode,
  type PeopleMaps,
} from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { childrenOf, readXml, type XmlElement } from '../../reading/read-xml.ts';

/** Maps of yEd, Gephi, NetworkX and others. */
export const graphml = openSource<PeopleMaps>({
  name: 'graphml',
  what: 'Your own maps in GraphML',
  licence: 'that of the map',
  needs: 'GraphML files, and if words need it a mapping.json',
  read: async (files, faults) => ({
    mapping: await readMapping(files),
    maps: await Promise.all(
      files.filter(({ baseName }) => baseName !== mappingFile).map((file) => readGraphml(file, faults)),
    ),
  }),
  transform: (maps) => transformMaps('graphml', maps),
});

async function readGraphml(file: Input, faults: Fault[]) {
  const nodes: MapNode[] = [];
  const edges: MapEdge[] = [];
  const names = new Map<string, string>();
  for await (const element of readXml(file, new Set(['key', 'node', 'edge']))) {
    const { attributes } = element;
    if (element.name === 'key')
      names.set(
        attributes['id'] ?? '',
        attributes['attr.name'] ?? attributes['name'] ?? attributes['id'] ?? '',
      );
    else if (element.name === 'node') takeNode(element, names, nodes);
    else {
      const { source, target, id } = attributes;
      const data = dataOf(element, names);
      if (source === undefined || target === undefined)
        faults.push(endFault(file.name, element.line, id ?? 'edge'));
      else
        edges.push({
          from: source,
          to: target,
          type: data.get('type') ?? data.get('label'),
          weight: weightOf(data.get('weight')),
        });
    }
  }
  return { file: file.name, nodes, edges };
}

/** A node, and those of a graph inside it. */
function takeNode(element: XmlElement, names: ReadonlyMap<string, string>, nodes: MapNode[]): void {
  const data = dataOf(element, names);
  const id = element.attributes['id'] ?? '';
  nodes.push({
    id,
    label: data.get('label') || data.get('name') || id,
    type: data.get('type') ?? data.get('kind') ?? data.get('category'),
    description: data.get('description') ?? data.get('desc'),
  });
  for (const graph of childrenOf(element, 'graph'))
    for (const inner of childrenOf(graph, 'node')) takeNode(inner, names, nodes);
}

function dataOf(element: XmlElement, names: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    childrenOf(element, 'data').map(({ attributes, text }) => {
      const key = attributes['key'] ?? '';
      return [(names.get(key) ?? key).toLowerCase(), text];
    }),
  );
}
