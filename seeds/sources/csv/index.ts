import { FaultsError, type Fault } from '../../fault.ts';
import { mapSource } from '../../open-data/map-source.ts';
import {
  endFault,
  mappingFile,
  weightOf,
  type MapEdge,
  type MapNode,
  type MapPart,
  type Mapping,
} from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv, type CsvRow } from '../../reading/read-csv.ts';
import { mapColumns, type MapColumns } from './columns.ts';

/** Pairs in tables. */
export const csv = mapSource({
  name: 'csv',
  what: 'Your own pairs in CSV: a table of lines, and if there is one a table of elements',
  licence: 'that of the tables',
  needs: 'CSV with Source and Target, or a mapping.json that names the columns; elements with Id and Label',
  isOneMap: true,
  read: readTable,
});

async function* readTable(file: Input, mapping: Mapping, faults: Fault[]): AsyncGenerator<MapPart> {
  const columns = mapColumns(await csvColumns(file), mapping);
  const { source, target, id } = columns;
  if (source !== undefined && target !== undefined)
    for await (const row of readCsv(file, [source, target], faults)) {
      const [from, to] = [row.values[source]?.trim(), row.values[target]?.trim()];
      if (from && to) yield { edge: edgeOf(row, from, to, columns) };
      else faults.push(endFault(file.name, row.line, `${from ?? ''} ${to ?? ''}`.trim()));
    }
  else if (id !== undefined)
    for await (const row of readCsv(file, [id], faults)) {
      const own = row.values[id]?.trim();
      if (own) yield { node: nodeOf(row, own, columns) };
    }
  else
    throw new FaultsError([
      {
        file: file.name,
        line: 1,
        expected: `names neither pairs (Source, Target) nor elements (Id, Label); name its columns in ${mappingFile}`,
      },
    ]);
}

function edgeOf({ values }: CsvRow, from: string, to: string, { type, weight }: MapColumns): MapEdge {
  return {
    from,
    to,
    type: (type === undefined ? undefined : values[type]) || undefined,
    weight: weight === undefined ? undefined : weightOf(values[weight]?.replace(',', '.')),
  };
}

function nodeOf({ values }: CsvRow, id: string, { label, type }: MapColumns): MapNode {
  return {
    id,
    label: (label === undefined ? undefined : values[label]?.trim()) || id,
    type: type === undefined ? undefined : values[type],
  };
}
