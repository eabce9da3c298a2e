import { FaultsError, type Fault } from '../../fault.ts';
import { endFault, type MapEdge, type MapNode } from '../../open-data/people-map.ts';
import type { Input } from '../../reading/input.ts';
import { csvColumns, readCsv } from '../../reading/read-csv.ts';
import { readWorkbook, type Sheet } from '../../reading/read-workbook.ts';
import type { KumuMap } from './kumu-map.ts';

/** Reads a spreadsheet of Kumu: sheets of elements (Label) and of connections (From, To); two empty rows begin a new table. */
export async function readKumuTables(file: Input, faults: Fault[]): Promise<KumuMap> {
  const nodes: MapNode[] = [];
  const edges: MapEdge[] = [];
  for (const { name, rows } of file.parts ? await readWorkbook(file) : [await csvSheet(file, faults)]) {
    if (name.toLowerCase().includes('(ignore)')) continue;
    const place = name === '' ? file.name : `${file.name}/${name}`;
    for (const table of file.parts
      ? tablesOf(rows)
      : [rows.map(numbered).filter(({ values }) => values.length > 0)])
      takeTable(place, table, nodes, edges, faults);
  }
  if (nodes.length === 0 && edges.length === 0)
    throw new FaultsError([
      { file: file.name, expected: 'has neither a sheet with Label nor one with From and To' },
    ]);
  return bound(file.name, nodes, edges, faults);
}

/** A row with its number in the sheet. */
interface Row {
  readonly line: number;
  readonly values: readonly string[];
}

function numbered(values: readonly string[], index: number): Row {
  return { line: index + 1, values };
}

/** A sheet that was saved as CSV is one table. */
async function csvSheet(file: Input, faults: Fault[]): Promise<Sheet> {
  const columns = await csvColumns(file);
  const rows: string[][] = [[...columns]];
  for await (const { line, values } of readCsv(file, [], faults))
    rows[line - 1] = columns.map((column) => values[column] ?? '');
  return { name: '', rows: Array.from(rows, (row) => row ?? []) };
}

function tablesOf(rows: readonly (readonly string[])[]): Row[][] {
  const tables: Row[][] = [[]];
  let empty = 0;
  for (const row of rows.map(numbered)) {
    if (row.values.every((value) => value.trim() === '')) {
      empty++;
      continue;
    }
    if (empty >= 2 && tables.at(-1)?.length) tables.push([]);
    empty = 0;
    tables.at(-1)?.push(row);
  }
  return tables;
}

function takeTable(
  place: string,
  rows: readonly Row[],
  nodes: MapNode[],
  edges: MapEdge[],
  faults: Fault[],
): void {
  const [head, ...records] = rows;
  const names = (head?.values ?? []).map((name) => name.trim().toLowerCase());
  for (const { line, values } of records) {
    const value = (name: string) => values[names.indexOf(name)]?.trim() || undefined;
    if (names.includes('from') && names.includes('to')) {
      const from = value('from');
      const targets = (value('to') ?? '')
        .split('|')
        .map((target) => target.trim())
        .filter(Boolean);
      if (from === undefined || targets.length === 0) faults.push(endFault(place, line, 'connection'));
      else edges.push(...targets.map((to) => ({ from, to, type: value('type') })));
    } else {
      const label = value('label');
      if (label === undefined) continue;
      nodes.push({ id: value('id') ?? label, label, type: value('type'), description: value('description') });
    }
  }
}

/** Connections name elements by id or by label, and may name some that have no row. */
function bound(file: string, nodes: readonly MapNode[], edges: readonly MapEdge[], faults: Fault[]) {
  const ids = new Set(nodes.map(({ id }) => id));
  const byLabel = new Map(nodes.map(({ id, label }) => [label, id]));
  const added = new Map<string, MapNode>();
  const end = (given: string) => {
    if (ids.has(given)) return given;
    const known = byLabel.get(given);
    if (known === undefined && !added.has(given)) added.set(given, { id: given, label: given });
    return known ?? given;
  };
  const tied = edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) }));
  if (nodes.length === 0)
    faults.push({ file, expected: 'has no sheet of elements; the ends of its connections are taken' });
  return { nodes: [...nodes, ...added.values()], edges: tied };
}
