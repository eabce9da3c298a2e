import type { SceneNodeRow, SceneTieRow } from '../rows.ts';

/** A picture's entities and ties, before it is told where they are and what they are about. */
export interface SceneDrawing {
  readonly nodes: SceneNodeRow[];
  readonly ties: SceneTieRow[];
  readonly groups: LeftOut[];
  readonly truncation: { nodesLeftOut: number; tiesLeftOut: number } | null;
  readonly unknownSeeds: string[];
  readonly graphVersion: string;
}

/** How many entities of one level and kind a limit left out. */
export interface LeftOut {
  readonly id: string;
  readonly level: SceneNodeRow['level'] & (string | null);
  readonly kind: SceneNodeRow['kind'];
  readonly count: number;
}

/** Adds to the groups of what was left out, one for each level and kind. */
export function addLeftOut(
  groups: Map<string, LeftOut>,
  row: Pick<LeftOut, 'kind' | 'count'> & { readonly level?: LeftOut['level'] | undefined },
): void {
  const level = row.level ?? null;
  const id = `group:${level ?? 'UNKNOWN'}:${row.kind}`;
  groups.set(id, { id, level, kind: row.kind, count: (groups.get(id)?.count ?? 0) + row.count });
}
