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
import { child, childrenOf, readXml, type XmlElement } from '../../reading/read-xml.ts';

/** Maps drawn in Gephi and programs like it. */
export const gexf = openSource<PeopleMaps>({
  name: 'gexf',
  what: 'Your own maps in GEXF, versions 0.x to 1.3',
  licence: 'that of the map',
  needs: 'GEXF files, and if words need it a mapping.json',
  read: async (files, faults) => ({
    mapping: await readMapping(files),
    maps: await Promise.all(
      files.filter(({ baseName }) => baseName !== mappingFile).map((file) => readGexf(file, faults)),
    ),
  }),
  transform: (maps) => transformMaps('gexf', maps),
});

/** Attribute titles that hold what an element is, a longer text, and an address. */
const typeTitle = /^(type|kind|category|typ|slag|nature of institution:?)$/i;
const textTitle = /^(description|beskrivning)$/i;

async function readGexf(file: Input, faults: Fault[]) {
  const nodes: MapNode[] = [];
  const edges: MapEdge[] = [];
  const titles = new Map<string, string>();
  for await (const element of readXml(file, new Set(['attributes', 'node', 'edge']))) {
    const { attributes } = element;
    if (element.name === 'attributes') {
      if (attributes['class'] !== 'edge')
        for (const one of childrenOf(element, 'attribute'))
          titles.set(one.attributes['id'] ?? '', one.attributes['title'] ?? '');
    } else if (element.name === 'node') takeNode(element, titles, nodes);
    else {
      const { source, target, label, kind, weight, id } = attributes;
      if (source === undefined || target === undefined)
        faults.push(endFault(file.name, element.line, id ?? 'edge'));
      else
        edges.push({ from: source, to: target, type: kind || label || undefined, weight: weightOf(weight) });
    }
  }
  return { file: file.name, nodes, edges };
}

/** A node, and those inside it: older files nest them. */
function takeNode(element: XmlElement, titles: ReadonlyMap<string, string>, nodes: MapNode[]): void {
  const values = new Map(
    childrenOf(child(element, 'attvalues'), 'attvalue').map(({ attributes }) => {
      const key = attributes['for'] ?? attributes['id'] ?? '';
      return [titles.get(key) ?? key, attributes['value'] ?? ''];
    }),
  );
  const find = (pattern: RegExp) => [...values].find(([title]) => pattern.test(title.trim()))?.[1];
  const id = element.attributes['id'] ?? '';
  nodes.push({
    id,
    label: element.attributes['label']?.trim() || id,
    type: find(typeTitle),
    description: find(textTitle),
  });
  for (const inner of childrenOf(child(element, 'nodes'), 'node')) takeNode(inner, titles, nodes);
}
