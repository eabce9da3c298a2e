import type { ExplorerLink, LinkFamily } from '../../links.ts';
import { defaultFamilies } from './default-families.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';

/** What a reader chose to see. */
export type Choice = Pick<ExplorerLink, 'seeds' | 'expand' | 'levels' | 'kinds' | 'families' | 'hide'>;

/** Why an entity is not in the picture. */
export type Reason = 'hidden' | 'level' | 'kind' | 'family';

/** An entity in the selection, with the expansion that brought it: 0 for the seeds' own. */
export interface SelectedNode {
  readonly node: SceneNode;
  readonly stage: number;
  readonly isSeed: boolean;
  /** True for what keeps its place in the picture but is not shown. */
  readonly isHidden: boolean;
}

/** The part of a scene that a choice lets through. */
export interface Selection {
  readonly nodes: readonly SelectedNode[];
  readonly ties: readonly SceneTie[];
  readonly families: readonly LinkFamily[];
  /** Everything else in the scene, by what leaves it out. */
  readonly leftOut: Readonly<Record<Reason, readonly SceneNode[]>>;
}

/**
 * Filters a scene. Seeds always pass. What no tie that is shown joins to a seed is left out with its family, so that a picture
 * never has loose ends; what is hidden by hand keeps its place.
 */
export function selectScene(scene: Scene, choice: Choice): Selection {
  const seeds = new Set(choice.seeds);
  const families =
    choice.families ?? defaultFamilies(scene.nodes.filter(({ id }) => seeds.has(id)).map(({ kind }) => kind));
  const leftOut: Record<Reason, SceneNode[]> = { hidden: [], level: [], kind: [], family: [] };
  const passing = new Map<string, SceneNode>();
  for (const node of scene.nodes) {
    if (seeds.has(node.id) || choice.expand.includes(node.id)) passing.set(node.id, node);
    else if (choice.levels !== null && (node.level === null || !choice.levels.includes(node.level)))
      leftOut.level.push(node);
    else if (choice.kinds !== null && !choice.kinds.includes(node.kind)) leftOut.kind.push(node);
    else passing.set(node.id, node);
  }
  const ties = scene.ties.filter(
    (tie) => families.includes(tie.family) && passing.has(tie.from) && passing.has(tie.to),
  );
  const stages = stagesOf([...passing.keys()], ties, firstStages(scene, choice), choice);
  const hidden = new Set(choice.hide);
  const shown = reachable(
    choice.seeds,
    [...stages.keys()].filter((id) => !hidden.has(id)),
    ties,
  );
  const nodes: SelectedNode[] = [];
  for (const [id, node] of passing) {
    const stage = stages.get(id);
    if (stage === undefined) leftOut.family.push(node);
    else {
      const isHidden = !shown.has(id);
      if (isHidden) leftOut.hidden.push(node);
      nodes.push({ node, stage, isSeed: seeds.has(id), isHidden });
    }
  }
  return { nodes, ties: ties.filter((tie) => shown.has(tie.from) && shown.has(tie.to)), families, leftOut };
}

/** The first expansion that each entity is a neighbour of, whatever the filters say. */
function firstStages(scene: Scene, { seeds, expand }: Choice): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  [seeds, ...expand.map((id) => [id])].forEach((sources, stage) => {
    const add = (id: string) => first.set(id, first.get(id) ?? stage);
    for (const id of sources) if (stage === 0 || !first.has(id)) add(id);
    for (const { from, to } of scene.ties) {
      if (sources.includes(from)) add(to);
      if (sources.includes(to)) add(from);
    }
  });
  return first;
}

/** The first expansion after which each entity hangs together with a seed; a later expansion never changes it. */
function stagesOf(
  ids: readonly string[],
  ties: readonly SceneTie[],
  first: ReadonlyMap<string, number>,
  { seeds, expand }: Choice,
) {
  const stages = new Map<string, number>();
  for (let stage = 0; stage <= expand.length; stage += 1) {
    const allowed = ids.filter((id) => (first.get(id) ?? 0) <= stage);
    for (const id of reachable(seeds, allowed, ties)) if (!stages.has(id)) stages.set(id, stage);
  }
  return stages;
}

function reachable(
  seeds: readonly string[],
  ids: readonly string[],
  ties: readonly SceneTie[],
): ReadonlySet<string> {
  const allowed = new Set(ids);
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of ties) {
    if (!allowed.has(from) || !allowed.has(to)) continue;
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const reached = new Set(seeds.filter((id) => allowed.has(id)));
  for (const id of reached) for (const other of neighbours.get(id) ?? []) reached.add(other);
  return reached;
}
