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
