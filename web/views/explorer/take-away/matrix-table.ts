import type { LinkKind, LinkLevel, MatrixSides } from '../../../link-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import { cellKey, matrixOf } from '../matrix/matrix-model.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import type { Table } from './to-workbook.ts';

/** The matrix as a table: each number stands on both sides of the diagonal, as a reader would look it up. */
export function matrixTable(
  name: string,
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  by: MatrixSides,
  locale: Locale,
): Table {
  const { sides, cells } = matrixOf(nodes, ties, by, locale.compare);
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const label = (side: string) => {
    if (by === 'level') return locale.t(side === 'NONE' ? 'level.none' : `level.${side as LinkLevel}`);
    return by === 'kind' ? locale.t(`kind.${side as LinkKind}`) : (names.get(side) ?? side);
  };
  return {
    name,
    head: ['', ...sides.map(label)],
    rows: sides.map((row) => [
      label(row),
      ...sides.map((column) => cells.get(cellKey(sides, row, column))?.length ?? 0),
    ]),
  };
}
