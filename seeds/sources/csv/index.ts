import { FaultsError, type Fault } from '../../fault.ts';
import { openSource } from '../../open-data/open-source.ts';
import {
  endFault,
  mappingFile,
  readMapping,
  transformMaps,
  weightOf,
  type MapEdge,
  type MapNode,
  type Mapping,
  type PeopleMaps,
} from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv } from '../../reading/read-csv.ts';

/** Pairs in tables. */
export const csv = openSource<PeopleMaps>({
  name: 'csv',
  what: 'Your own pairs in CSV: a table of lines, and if there is one a table of elements',
  licence: 'that of the tables',
  needs: 'CSV with Source and Target, or a mapping.json that names the columns; elements with Id and Label',
  async read(files, faults) {
    const mapping = await readMapping(files);
    const tables = files.filter(({ baseName }) => baseName !== mappingFile);
    const nodes: MapNode[] = [];
    const edges: MapEdge[] = [];
    for (const file of tables) await readTable(file, mapping, nodes, edges, faults);
    return { mapping, maps: [{ file: tables[0]?.name ?? 'csv', nodes, edges }] };
  },
  transform: (maps) => transformMaps('csv', maps),
});

async function readTable(file: Input, mapping: Mapping, nodes: MapNode[], edges: MapEdge[], faults: Fault[]) {
  const columns = await csvColumns(file);
  const column = (named: string | undefined, ...usual: string[]) =>
    columns.find((name) => (named === undefined ? usual.includes(name.toLowerCase()) : name === named));
  const source = column(mapping.source, 'source', 'from', 'från');
  const target = column(mapping.target, 'target', 'to', 'till');
  const label = column(mapping.label, 'label', 'name', 'namn');
  const id = column(undefined, 'id', 'key') ?? label;
  const type = column(mapping.type, 'kind', 'category', 'slag');
  const weight = column(undefined, 'weight', 'vikt');
  if (source !== undefined && target !== undefined) {
    for await (const { line, values } of readCsv(file, [source, target], faults)) {
      const [from, to] = [values[source]?.trim(), values[target]?.trim()];
      if (!from || !to) faults.push(endFault(file.name, line, `${from ?? ''} ${to ?? ''}`.trim()));
      else
        edges.push({
          from,
          to,
          type: (type === undefined ? undefined : values[type]) || undefined,
          weight: weight === undefined ? undefined : weightOf(values[weight]?.replace(',', '.')),
        });
    }
    return;
  }
  if (id === undefined)
    throw new FaultsError([
      {
        file: file.name,
        line: 1,
        expected: `names neither pairs (Source, Target) nor elements (Id, Label); name its columns in ${mappingFile}`,
      },
    ]);
  for await (const { values } of readCsv(file, [id], faults)) {
    const own = values[id]?.trim();
    if (own)
      nodes.push({
        id: own,
        label: (label === undefined ? undefined : values[label]?.trim()) || own,
        type: type === undefined ? undefined : values[type],
      });
  }
}
