import { readFileSync } from 'node:fs';

interface Node {
  id: string;
  kind: string;
  levelOfAuthority?: string;
}
interface Relationship {
  from: string;
  to: string;
  type: string;
}

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../../seeds/data/ecosystem/${name}`, import.meta.url), 'utf8')) as T[];

/** Counts of the barriers made from the files themselves, without the program. */
export function countFromFiles(states: Readonly<Record<string, string>>) {
  const barriers = read<Node>('nodes.json').filter(({ kind }) => kind === 'Barrier');
  const held = new Set(
    read<Relationship>('relationships.json')
      .filter(({ type }) => type === 'HAS_AUTHORITY_OVER')
      .map(({ to }) => to),
  );
  const cells: Record<string, number> = {};
  for (const { id, levelOfAuthority = '' } of barriers) {
    const cell = `${levelOfAuthority.toUpperCase()} ${states[id]}`;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { total: barriers.length, cells, withoutHolder: barriers.filter(({ id }) => !held.has(id)).length };
}
