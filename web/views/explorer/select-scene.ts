import type { Expansion, ExplorerLink } from '../../links.ts';
import { linkFamilies } from '../../link-words.ts';
import type { LinkFamily } from '../../link-words.ts';
import { defaultFamilies } from './default-families.ts';
import { entityFilter, noFilters, tieFilter } from './filters.ts';
import type { FilterReason, Filters } from './filters.ts';
import { broughtBy, neighboursOf, reachable } from './neighbourhood.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';

/** What a reader chose to see. */
export type Choice = Filters & Pick<ExplorerLink, 'seeds' | 'path' | 'expand' | 'hide' | 'rest' | 'focus'>;

/** The ways between two entities: all that stands on them, and the ties that they run along. */
export interface Ways {
  readonly nodes: readonly string[];
  readonly ties: ReadonlySet<string>;
}

/** Why an entity is not in the picture. */
export type Reason = 'hidden' | 'focus' | 'expansion' | 'family' | FilterReason;

/** Every reason, in the order in which a reader is told. */
export const reasons: readonly Reason[] = [
  'family',
  'level',
  'kind',
  'theme',
  'place',
  'date',
  'confidence',
  'expansion',
  'focus',
  'hidden',
];

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
  /** Ties of what keeps its place unseen: none is shown, but a layout that did not know them would move the rest. */
  readonly heldTies: readonly SceneTie[];
  readonly families: readonly LinkFamily[];
  /** Ids of the entities and ties that are shown, but lie outside the filters. */
  readonly faded: ReadonlySet<string>;
  /** Everything in the scene that does not pass, by what leaves it out; faded or not there. */
  readonly leftOut: Readonly<Record<Reason, readonly SceneNode[]>>;
}

/**
 * Filters a scene. Seeds always pass. What no tie that is shown joins to a seed is left out with its family, so that a picture
 * never has loose ends; what is hidden by hand keeps its place. Where the rest is to be faded, it stays, and is named in `faded`.
 *
 * @param ways the ways that a choice with a `path` is about.
 */
export function selectScene(scene: Scene, choice: Choice, ways?: Ways): Selection {
  const strict = passing(scene, choice, ways);
  if (choice.rest === 'hidden') return strict;
  const families = linkFamilies.filter(
    (family) => strict.families.includes(family) || defaultsOf(scene, choice, ways).includes(family),
  );
  const all = passing(scene, { ...choice, ...noFilters, families }, ways);
  const kept = new Set([...shownNodes(strict), ...strict.ties].map(({ id }) => id));
  const faded = new Set(
    [...shownNodes(all), ...all.ties].filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  );
  return { ...all, families: strict.families, faded, leftOut: strict.leftOut };
}

/** The entities that a reader sees. */
export function shownNodes({ nodes }: Pick<Selection, 'nodes'>): readonly SceneNode[] {
  return nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node);
}

function defaultsOf(scene: Scene, { seeds, path }: Choice, ways: Ways | undefined): readonly LinkFamily[] {
  if (path !== null && ways !== undefined) return linkFamilies;
  return defaultFamilies(scene.nodes.filter(({ id }) => seeds.includes(id)).map(({ kind }) => kind));
}

function passing(scene: Scene, choice: Choice, ways: Ways | undefined): Selection {
  const seeds = new Set(choice.path === null ? choice.seeds : [choice.path.from, choice.path.to]);
  const roots = ways?.nodes ?? choice.seeds;
  const families = choice.families ?? defaultsOf(scene, choice, ways);
  const leftOut = Object.fromEntries(reasons.map((reason) => [reason, [] as SceneNode[]])) as Record<
    Reason,
    SceneNode[]
  >;
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const alwaysIn = new Set([...seeds, ...choice.expand.map(({ id }) => id)]);
  const reasonAgainst = entityFilter(scene, choice);
  const through = new Map<string, SceneNode>();
  for (const node of scene.nodes) {
    const reason = alwaysIn.has(node.id) ? null : reasonAgainst(node);
    if (reason === null) through.set(node.id, node);
    else leftOut[reason].push(node);
  }
  const wanted = passingTies(scene, choice, families, ways);
  const ties = wanted.filter(({ from, to }) => through.has(from) && through.has(to));
  const neighbours = neighboursOf(ties);
  const first = firstStages(
    scene,
    { roots, isWay: ways !== undefined },
    { expand: choice.expand, wanted },
    byId,
  );
  const stages = new Map<string, number>();
  for (let stage = 0; stage <= choice.expand.length; stage += 1) {
    const isAllowed = (id: string) => through.has(id) && (first.get(id) ?? 0) <= stage;
    for (const id of reachable(roots, isAllowed, neighbours)) if (!stages.has(id)) stages.set(id, stage);
  }
  const hidden = new Set(choice.hide);
  const shown = reachable(roots, (id) => stages.has(id) && !hidden.has(id), neighbours);
  const { focus } = choice;
  const near =
    focus === null || !shown.has(focus.id)
      ? shown
      : reachable([focus.id], (id) => shown.has(id), neighbours, focus.steps);
  const nodes: SelectedNode[] = [];
  for (const [id, node] of through) {
    const stage = stages.get(id);
    if (stage === undefined) leftOut[first.get(id) === never ? 'expansion' : 'family'].push(node);
    else {
      if (!shown.has(id)) leftOut.hidden.push(node);
      else if (!near.has(id)) leftOut.focus.push(node);
      nodes.push({ node, stage, isSeed: seeds.has(id), isHidden: !near.has(id) });
    }
  }
  const shownTies = ties.filter(({ from, to }) => near.has(from) && near.has(to));
  const placed = new Set(nodes.map(({ node }) => node.id));
  const heldTies = ties.filter(
    ({ from, to }) => placed.has(from) && placed.has(to) && !(near.has(from) && near.has(to)),
  );
  return { nodes, ties: shownTies, heldTies, families, faded: new Set(), leftOut };
}

/** The ties of the chosen families, those that an expansion asked for by family, and, on ways, only those that they run along. */
function passingTies(
  { ties }: Scene,
  choice: Choice,
  families: readonly LinkFamily[],
  ways: Ways | undefined,
): readonly SceneTie[] {
  const asked = new Map(choice.expand.map(({ id, families }) => [id, families ?? []]));
  const passes = tieFilter(choice);
  const core = new Set(ways?.nodes);
  return ties.filter(
    (tie) =>
      passes(tie) &&
      (families.includes(tie.family) ||
        asked.get(tie.from)?.includes(tie.family) ||
        asked.get(tie.to)?.includes(tie.family)) &&
      (ways === undefined || ways.ties.has(tie.id) || !core.has(tie.from) || !core.has(tie.to)),
  );
}

/** The stage of what the limits of every expansion keep out. */
const never = Number.POSITIVE_INFINITY;

/** The first expansion that each entity is a neighbour of, whatever the filters say; a way brings no neighbours by itself. */
function firstStages(
  { ties }: Scene,
  { roots, isWay }: { readonly roots: readonly string[]; readonly isWay: boolean },
  { expand, wanted }: { readonly expand: readonly Expansion[]; readonly wanted: readonly SceneTie[] },
  nodes: ReadonlyMap<string, SceneNode>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const add = (id: string, stage: number) => first.set(id, first.get(id) ?? stage);
  for (const id of roots) add(id, 0);
  const start = new Set(isWay ? [] : roots);
  for (const { from, to } of ties) {
    if (start.has(from)) add(to, 0);
    if (start.has(to)) add(from, 0);
  }
  expand.forEach((expansion, index) => {
    // A limit counts what can be seen; without one, what comes is the same whatever the filters say.
    const among = expansion.limit === null ? ties : wanted;
    for (const id of broughtBy(expansion, among, nodes, (other) => first.has(other))) add(id, index + 1);
  });
  const expanded = new Set(expand.map(({ id }) => id));
  for (const { from, to } of ties) {
    if (expanded.has(from)) add(to, never);
    if (expanded.has(to)) add(from, never);
  }
  return first;
}
