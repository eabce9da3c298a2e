import {
  sceneNeighbours,
  sceneOverview,
  sceneTies,
  type SceneConditions,
} from '../../../cypher/read/scene/index.ts';
import type { Context } from '../../context.ts';
import { dateArgument } from '../../date-argument.ts';
import type { SceneFilter, SceneInput } from '../../generated/resolvers.ts';
import { atLeast } from '../entities/entity-page.ts';
import type { SceneNodeRow, SceneTieRow } from '../rows.ts';
import { sceneLimit, sceneSeeds } from './scene-limits.ts';
import { addLeftOut, type LeftOut, type SceneDrawing } from './scene-drawing.ts';

type Found = Awaited<ReturnType<typeof stepsFrom>>;

/**
 * The entities around the seeds, or those with most ties, and the ties among them as stored: one query for each step away
 * from the seeds, and one for the ties.
 */
export async function sceneOfEntities(
  input: SceneInput,
  context: Context,
  withSources: boolean,
): Promise<SceneDrawing> {
  const seeds = sceneSeeds(input.seeds);
  const depth = sceneLimit('depth', input.depth, 1);
  const nodeLimit = sceneLimit('nodeLimit', input.nodeLimit, 300);
  const tieLimit = sceneLimit('tieLimit', input.tieLimit, 1_000);
  const conditions = sceneConditionsOf(input.filter);

  const found = input.seeds
    ? await stepsFrom(seeds, depth, nodeLimit, conditions, context)
    : await overview(nodeLimit, conditions, context);
  const { ties, total } = await tiesAmong(found.nodes, tieLimit, conditions, context, withSources);

  const known = new Set(found.nodes.map((node) => node.id));
  const nodesLeftOut = found.groups.reduce((sum, group) => sum + group.count, 0);
  const tiesLeftOut = total - ties.length;
  return {
    ...found,
    ties,
    truncation: nodesLeftOut + tiesLeftOut > 0 ? { nodesLeftOut, tiesLeftOut } : null,
    unknownSeeds: seeds.filter((seed) => !known.has(seed)),
  };
}

/** The conditions of a filter. @throws UserError when a date is none. */
export function sceneConditionsOf(filter: SceneFilter | null | undefined): SceneConditions {
  return {
    kinds: filter?.kinds ?? null,
    levels: filter?.levels ?? null,
    families: filter?.families ?? null,
    tieKinds: filter?.tieKinds ?? null,
    confidences: atLeast(filter?.minConfidence),
    from: dateArgument('filter.from', filter?.from),
    to: dateArgument('filter.to', filter?.to),
    themes: filter?.themes ?? null,
    places: filter?.places ?? null,
  };
}

async function stepsFrom(
  seeds: string[],
  depth: number,
  nodeLimit: number,
  conditions: SceneConditions,
  { ask }: Context,
) {
  const nodes: SceneNodeRow[] = [];
  const groups = new Map<string, LeftOut>();
  const known = new Set<string>();
  let frontier = seeds;
  let graphVersion = '0';
  for (let distance = 1; distance <= Math.max(1, depth) && frontier.length > 0; distance++) {
    const rows = await ask(sceneNeighbours, {
      ...conditions,
      frontier,
      known: [...known],
      expand: depth > 0,
      withFrontier: distance === 1,
      withLeftOut: distance < depth,
      limit: Math.max(0, nodeLimit - Math.max(nodes.length, distance === 1 ? seeds.length : 0)),
    });
    graphVersion = String(rows[0]?.graphVersion ?? graphVersion);
    const step = rows.flatMap((row) => nodeOf(row, distance - 1 + row.step));
    nodes.push(...step);
    frontier.forEach((id) => known.add(id));
    // What is left out is gone on from too, so that the groups count all that the limit hides, and each entity once.
    frontier = [
      ...step.filter((node) => node.distance === distance).map((node) => node.id),
      ...rows.flatMap((row) => row.leftOut),
    ];
    rows.forEach((row) => row.count !== null && addLeftOut(groups, { ...row, count: row.count }));
  }
  return { nodes, groups: [...groups.values()], graphVersion };
}

async function overview(nodeLimit: number, conditions: SceneConditions, { ask }: Context): Promise<Found> {
  const rows = await ask(sceneOverview, { ...conditions, limit: nodeLimit });
  const groups = new Map<string, LeftOut>();
  rows.forEach((row) => row.count !== null && addLeftOut(groups, { ...row, count: row.count }));
  return {
    nodes: rows.flatMap((row) => nodeOf(row, 0)),
    groups: [...groups.values()],
    graphVersion: String(rows[0]?.graphVersion ?? 0),
  };
}

type FoundRow = Omit<SceneNodeRow, 'id' | 'confidence' | 'tieCount' | 'distance'> & {
  readonly id: string | null;
  readonly confidence: SceneNodeRow['confidence'] | null;
  readonly tieCount: number | null;
  readonly count: number | null;
};

function nodeOf(row: FoundRow, distance: number): SceneNodeRow[] {
  return row.id === null
    ? []
    : [{ ...row, id: row.id, confidence: row.confidence!, tieCount: row.tieCount!, distance }];
}

async function tiesAmong(
  nodes: readonly SceneNodeRow[],
  limit: number,
  { tieKinds, families, confidences, from, to }: SceneConditions,
  { ask, loaders }: Context,
  withSources: boolean,
): Promise<{ ties: SceneTieRow[]; total: number }> {
  if (nodes.length === 0) return { ties: [], total: 0 };
  const ids = nodes.map((node) => node.id);
  const rows = await ask(sceneTies, { tieKinds, families, confidences, from, to, ids, limit, withSources });
  const ties: SceneTieRow[] = [];
  for (const row of rows) {
    if (row.source) loaders.source.prime(row.source.id, row.source);
    else ties.push({ ...(row as Required<typeof row> & SceneTieRow), weight: 1, evidence: [] });
  }
  return { ties, total: rows[0]?.total ?? 0 };
}
