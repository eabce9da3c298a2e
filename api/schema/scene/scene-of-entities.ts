import type { z } from 'zod';
import { mostTies } from '../../../cypher/hubs.ts';
import {
  sceneAround,
  sceneNeighbours,
  sceneOfHub,
  sceneOverview,
  sceneTies,
  type SceneConditions,
} from '../../../cypher/read/scene/index.ts';
import {
  sceneNodeOf,
  sceneSourceOf,
  sceneTieOf,
  type SceneTieParts,
} from '../../../cypher/read/scene/scene-values.ts';
import type { Loaders } from '../../loaders.ts';
import type { Context } from '../../context.ts';
import { dateArgument } from '../../date-argument.ts';
import type { SceneFilter, SceneInput } from '../../generated/resolvers.ts';
import { atLeast } from '../entities/entity-page.ts';
import type { SceneNodeRow, SceneTieRow } from '../rows.ts';
import { sceneLimit, sceneSeeds } from './scene-limits.ts';
import { addLeftOut, type LeftOut, type SceneDrawing } from './scene-drawing.ts';

interface Found {
  readonly nodes: SceneNodeRow[];
  readonly groups: LeftOut[];
  readonly graphVersion: string;
}
type Drawn = Found & { readonly ties: SceneTieRow[]; readonly total: number };
type TiesOfScene = z.infer<(typeof sceneTies)['row']>;

/** The parts of ties that are asked for. */
export type WantedOfTies = SceneTieParts & { readonly withSources: boolean };

/**
 * The entities around the seeds, or those with most ties, and the ties among them as stored: one query for up to two steps; for more,
 * and around hubs, one for each step and one for the ties.
 */
export async function sceneOfEntities(
  input: SceneInput,
  context: Context,
  wanted: WantedOfTies,
): Promise<SceneDrawing> {
  const seeds = sceneSeeds(input.seeds);
  const depth = sceneLimit('depth', input.depth, 1);
  const nodeLimit = sceneLimit('nodeLimit', input.nodeLimit, 300);
  const tieLimit = sceneLimit('tieLimit', input.tieLimit, 1_000);
  const conditions = sceneConditionsOf(input.filter);

  const withTies = async (found: Found): Promise<Drawn> => ({
    ...found,
    ...(await tiesAmong(found.nodes, tieLimit, conditions, context, wanted)),
  });
  const { nodes, groups, ties, total, graphVersion } = input.seeds
    ? (depth <= 2 && (await around(seeds, depth, { nodeLimit, tieLimit }, conditions, context, wanted))) ||
      (await withTies(
        (await notedHub(seeds, depth, nodeLimit, conditions, context)) ??
          (await stepsFrom(seeds, depth, nodeLimit, conditions, context)),
      ))
    : await withTies(await overview(nodeLimit, conditions, context));

  const known = new Set(nodes.map((node) => node.id));
  const nodesLeftOut = groups.reduce((sum, group) => sum + group.count, 0);
  const tiesLeftOut = total - ties.length;
  return {
    nodes,
    groups,
    graphVersion,
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

/** Ties of what is one step away that one query looks at together. */
const mostReached = 10_000;

/** The scene by one query; null where that would look at too many ties. Ties that are too many to be shown are asked for again, in order. */
async function around(
  seeds: string[],
  depth: number,
  { nodeLimit, tieLimit }: { readonly nodeLimit: number; readonly tieLimit: number },
  conditions: SceneConditions,
  context: Context,
  wanted: WantedOfTies,
): Promise<Drawn | null> {
  const [row] = await context.ask(sceneAround, {
    ...conditions,
    ...wanted,
    seeds,
    mostTies,
    mostReached,
    expand: depth > 0,
    isDeep: depth > 1,
    nodeLimit,
    room: Math.max(0, nodeLimit - seeds.length),
    tieLimit,
  });
  if (!row) return null;
  const found = {
    nodes: [row.seeds, row.near, row.far].flatMap((step, distance) =>
      step.map((values) => sceneNodeOf(values, distance)),
    ),
    groups: groupsOf(row.leftOut),
    graphVersion: String(row.graphVersion ?? 0),
  };
  if (row.total > tieLimit)
    return { ...found, ...(await tiesAmong(found.nodes, tieLimit, conditions, context, wanted)) };
  row.ties.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...found, ...drawnTies(row, wanted, context.loaders) };
}

/** One step around one hub, of which all is asked; null where nothing has been noted of it. */
async function notedHub(
  seeds: string[],
  depth: number,
  nodeLimit: number,
  conditions: SceneConditions,
  { ask }: Context,
): Promise<Found | null> {
  const [hub] = seeds;
  const isFiltered = Object.values(conditions).some((condition) => condition !== null);
  if (hub === undefined || seeds.length > 1 || depth !== 1 || isFiltered) return null;
  const [row] = await ask(sceneOfHub, { hub, room: nodeLimit - 1 });
  if (!row) return null;
  const groups = new Map<string, LeftOut>();
  for (const [level, kind, count] of row.counts)
    addLeftOut(groups, { level: (level || null) as LeftOut['level'], kind, count: Number(count) });
  for (const [, kind, level] of row.near) addLeftOut(groups, { level, kind, count: -1 });
  return {
    nodes: [sceneNodeOf(row.hub, 0), ...row.near.map((values) => sceneNodeOf(values, 1))],
    groups: [...groups.values()].filter(({ count }) => count > 0),
    graphVersion: String(row.graphVersion),
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
  const [row] = await ask(sceneOverview, { ...conditions, limit: nodeLimit });
  return {
    nodes: (row?.nodes ?? []).map((values) => sceneNodeOf(values, 0)),
    groups: groupsOf(row?.leftOut ?? []),
    graphVersion: String(row?.graphVersion ?? 0),
  };
}

function groupsOf(rows: z.infer<(typeof sceneOverview)['row']>['leftOut']): LeftOut[] {
  const groups = new Map<string, LeftOut>();
  for (const [level, kind, count] of rows) addLeftOut(groups, { level, kind, count });
  return [...groups.values()];
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
  wanted: WantedOfTies,
): Promise<Pick<Drawn, 'ties' | 'total'>> {
  if (nodes.length === 0) return { ties: [], total: 0 };
  const ids = nodes.map((node) => node.id);
  const [row] = await ask(sceneTies, { tieKinds, families, confidences, from, to, ids, limit, ...wanted });
  return row ? drawnTies(row, wanted, loaders) : { ties: [], total: 0 };
}

function drawnTies(
  { ties, total, sources = [] }: TiesOfScene,
  wanted: WantedOfTies,
  { knownSources }: Loaders,
): Pick<Drawn, 'ties' | 'total'> {
  for (const values of sources) knownSources.set(values[0], sceneSourceOf(values));
  return {
    ties: ties.map((values) => ({ ...sceneTieOf(values, wanted), weight: 1, evidence: [] })),
    total,
  };
}
