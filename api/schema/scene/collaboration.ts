import { entitiesByIds } from '../../../cypher/read/entities/index.ts';
import { collaborationEvidence, sceneGroups } from '../../../cypher/read/scene/index.ts';
import { graphVersion } from '../../../cypher/read/graph/index.ts';
import type { Context } from '../../context.ts';
import { dateArgument } from '../../date-argument.ts';
import type { CollaborationInput, SceneFilter } from '../../generated/resolvers.ts';
import { atLeast } from '../entities/entity-page.ts';
import type { EntityRow, SceneNodeRow } from '../rows.ts';
import { collaborationTies } from './collaboration-ties.ts';
import { sceneLimit, sceneSeeds } from './scene-limits.ts';
import { addLeftOut, type LeftOut, type SceneDrawing } from './scene-drawing.ts';

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };
type Input = Loose<
  CollaborationInput & Pick<SceneFilter, 'families' | 'tieKinds' | 'minConfidence' | 'themes' | 'places'>
>;

/** Organisations and their collaboration through shared initiatives, those with most partners first. */
export async function collaborationOf(input: Input, { ask, loaders }: Context): Promise<SceneDrawing> {
  const seeds = sceneSeeds(input.seeds);
  const nodeLimit = sceneLimit('nodeLimit', input.nodeLimit, 300);
  const tieLimit = sceneLimit('tieLimit', input.tieLimit, 1_000);
  const evidence = await ask(collaborationEvidence, {
    seeds: input.seeds ? seeds : null,
    kinds: input.kinds ?? null,
    levels: input.levels ?? null,
    from: dateArgument('input.from', input.from),
    to: dateArgument('input.to', input.to),
    includeSigning: input.includeSigning ?? false,
    includeFunding: input.includeFunding ?? false,
    includeDialogues: input.includeDialogues ?? false,
    tieKinds: input.tieKinds ?? null,
    themes: input.themes ?? null,
    places: input.places ?? null,
  });
  const sureEnough = atLeast(input.minConfidence);
  const ties = collaborationTies(evidence).filter(
    ({ family, confidence }) =>
      (input.families?.includes(family) ?? true) && (sureEnough?.includes(confidence) ?? true),
  );
  const ranked = mostConnected(ties, seeds);
  const shown = ranked.slice(0, nodeLimit);
  const ids = new Set(shown);
  const among = ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to));
  const drawn = among.slice(0, tieLimit);
  const initiatives = drawn.flatMap((tie) => tie.evidence.flatMap((piece) => piece.initiativeId ?? []));
  const rows = await ask(entitiesByIds, { ids: [...new Set([...shown, ...initiatives])] });
  const entities = new Map<string, EntityRow>();
  for (const { entity, sources } of rows) {
    entities.set(entity.id, entity);
    loaders.entity.prime(entity.id, entity);
    sources.forEach((source) => loaders.knownSources.set(source.id, source));
  }
  const nodes = shown.flatMap((id): SceneNodeRow[] => {
    const entity = entities.get(id);
    return entity ? [{ ...entity, distance: seeds.includes(id) || seeds.length === 0 ? 0 : 1 }] : [];
  });
  const hidden = ranked.slice(nodeLimit);
  const groups = new Map<string, LeftOut>();
  if (hidden.length > 0) (await ask(sceneGroups, { ids: hidden })).forEach((row) => addLeftOut(groups, row));
  const leftOut = { nodesLeftOut: hidden.length, tiesLeftOut: among.length - drawn.length };
  return {
    nodes,
    ties: drawn,
    groups: [...groups.values()],
    truncation: leftOut.nodesLeftOut + leftOut.tiesLeftOut > 0 ? leftOut : null,
    unknownSeeds: seeds.filter((seed) => !entities.has(seed)),
    graphVersion: String((await ask(graphVersion, {}))[0]?.version ?? 0),
  };
}

/** Seeds first, then those with most partners. */
function mostConnected(ties: readonly { from: string; to: string }[], seeds: readonly string[]): string[] {
  const partners = new Map<string, number>(seeds.map((seed) => [seed, Number.POSITIVE_INFINITY]));
  for (const { from, to } of ties) for (const id of [from, to]) partners.set(id, (partners.get(id) ?? 0) + 1);
  return [...partners].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
