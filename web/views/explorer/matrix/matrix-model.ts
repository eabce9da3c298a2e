import { linkKinds, linkLevels, organisationKinds } from '../../../link-words.ts';
import type { LinkKind, MatrixSides } from '../../../link-words.ts';
import type { SceneNode, SceneTie } from '../scene.ts';

/** More organisations than this make a matrix that nobody can read. */
export const mostOrganisations = 80;

const organisations: ReadonlySet<LinkKind> = new Set(organisationKinds);

/** What a row and the column of the same number stand for: a level (`NONE` where unknown), a kind, or an organisation's id. */
export type Side = string;

/** How many ties run between each two sides, in whichever direction; only cells on and below the diagonal are filled. */
export interface Matrix {
  readonly sides: readonly Side[];
  /** The ties of a cell, by {@link cellKey}. */
  readonly cells: ReadonlyMap<string, readonly SceneTie[]>;
  /** The largest number of ties in a cell. */
  readonly most: number;
  /** Ties with an end that is no organisation; only where organisations are compared. */
  readonly outside: number;
}

/** The name of the cell of two sides; the same for both orders. */
export function cellKey(sides: readonly Side[], one: Side, other: Side): string {
  return sides.indexOf(one) >= sides.indexOf(other) ? `${one}.${other}` : `${other}.${one}`;
}

/** Counts the ties of a selection between levels, kinds or organisations. */
export function matrixOf(
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  by: MatrixSides,
  compare: (a: string, b: string) => number,
): Matrix {
  const sideOf = new Map(nodes.map((node) => [node.id, valueOf(node, by)]));
  const sides = sidesOf(nodes, by, compare);
  const order = new Map(sides.map((side, index) => [side, index]));
  const cells = new Map<string, SceneTie[]>();
  let outside = 0;
  for (const tie of ties) {
    const [one, other] = [sideOf.get(tie.from) ?? null, sideOf.get(tie.to) ?? null];
    if (one === null || other === null) {
      outside += 1;
      continue;
    }
    const key = order.get(one)! >= order.get(other)! ? `${one}.${other}` : `${other}.${one}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [tie]);
    else cell.push(tie);
  }
  return { sides, cells, most: Math.max(0, ...[...cells.values()].map((cell) => cell.length)), outside };
}

function valueOf(node: SceneNode, by: MatrixSides): Side | null {
  if (by === 'level') return node.level ?? 'NONE';
  if (by === 'kind') return node.kind;
  return organisations.has(node.kind) ? node.id : null;
}

/** Levels from the top, the unknown one only where it is needed; kinds that are there; organisations by level, then by name. */
function sidesOf(
  nodes: readonly SceneNode[],
  by: MatrixSides,
  compare: (a: string, b: string) => number,
): readonly Side[] {
  if (by === 'level') return [...linkLevels, ...(nodes.some(({ level }) => level === null) ? ['NONE'] : [])];
  if (by === 'kind') return linkKinds.filter((kind) => nodes.some((node) => node.kind === kind));
  const rank = ({ level }: SceneNode) => (level === null ? linkLevels.length : linkLevels.indexOf(level));
  return nodes
    .filter(({ kind }) => organisations.has(kind))
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** How dark a cell is drawn, 0 to 4, on an even scale of square roots: small numbers can still be told apart. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(4 * Math.sqrt(count / most)));
}
