import type { Fault } from '../../fault.ts';
import { mapSource } from '../../open-data/map-source.ts';
import { endFault, weightOf, type MapNode, type MapPart } from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { child, childrenOf, readXml, type XmlElement } from '../../reading/read-xml.ts';

/** Maps drawn in Gephi and programs like it. */
export const gexf = mapSource({
  name: 'gexf',
  what: 'Your own maps in GEXF, versions 0.x to 1.3',
  licence: 'that of the map',
  needs: 'GEXF files, and if words need it a mapping.json',
  read: (file, _, faults) => readGexf(file, faults),
});

/** Attribute titles that hold what an element is, a longer text, and an address. */
const typeTitle = /^(type|kind|category|typ|slag|nature of institution:?)$/i;
const textTitle = /^(description|beskrivning)$/i;
const weightTitle = /^weight$/i;

/** Attributes of nodes, or of edges, as a file declares them. */
interface Declared {
  /** By their ids. */
  readonly titles: Map<string, string>;
  /** What stands where an element says nothing, by their titles. */
  readonly defaults: Map<string, string>;
}

async function* readGexf(file: Input, faults: Fault[]): AsyncGenerator<MapPart> {
  const declared = (): Declared => ({ titles: new Map(), defaults: new Map() });
  const [ofNodes, ofEdges] = [declared(), declared()];
  for await (const element of readXml(file, new Set(['attributes', 'node', 'edge']))) {
    const { attributes } = element;
    if (element.name === 'attributes') declare(element, attributes['class'] === 'edge' ? ofEdges : ofNodes);
    else if (element.name === 'node') for (const node of nodesOf(element, ofNodes)) yield { node };
    else {
      const { source, target, label, kind, weight, id } = attributes;
      if (source === undefined || target === undefined) {
        faults.push(endFault(file.name, element.line, id ?? 'edge'));
        continue;
      }
      const find = valuesOf(element, ofEdges);
      const type = kind || find(typeTitle) || label || undefined;
      yield { edge: { from: source, to: target, type, weight: weightOf(weight ?? find(weightTitle)) } };
    }
  }
}

function declare(element: XmlElement, { titles, defaults }: Declared): void {
  for (const attribute of childrenOf(element, 'attribute')) {
    const { id = '', title = id } = attribute.attributes;
    titles.set(id, title);
    const usual = child(attribute, 'default')?.text;
    if (usual) defaults.set(title, usual);
  }
}

/** Finds the value of an element by the title of its attribute. */
function valuesOf(element: XmlElement, { titles, defaults }: Declared) {
  const values = new Map(defaults);
  for (const { attributes } of childrenOf(child(element, 'attvalues'), 'attvalue')) {
    const key = attributes['for'] ?? attributes['id'] ?? '';
    values.set(titles.get(key) ?? key, attributes['value'] ?? '');
  }
  return (pattern: RegExp) => [...values].find(([title]) => pattern.test(title.trim()))?.[1];
}

/** A node, and those inside it: older files nest them. */
function* nodesOf(element: XmlElement, declared: Declared): Generator<MapNode> {
  const find = valuesOf(element, declared);
  const id = element.attributes['id'] ?? '';
  yield {
    id,
    label: element.attributes['label']?.trim() || id,
    type: find(typeTitle),
    description: find(textTitle),
  };
  for (const inner of childrenOf(child(element, 'nodes'), 'node')) yield* nodesOf(inner, declared);
}
