import { changesOfEntities, changesOfTies, importHistory } from '../../../cypher/read/changes/index.ts';
import type { EntityKind } from '../../../cypher/model.ts';
import type { Context } from '../../context.ts';
import type { GoneEntityRow, SceneChangesRow } from '../rows.ts';

/** A claim on an entity as an import found it. */
interface ClaimBefore {
  readonly properties: { readonly run: string; readonly data: string };
}
interface Change {
  readonly run: string;
  readonly action: 'CHANGED' | 'REMOVED';
  readonly before: string;
}

/**
 * What is gone of some entities, and what is new among them since a version of the graph. New is what only later imports speak of
 * and none of these found there, so that what was taken away and brought back is not new.
 */
export async function sceneChangesOf(
  since: number,
  ids: readonly string[],
  { ask }: Context,
): Promise<SceneChangesRow> {
  const [history] = await ask(importHistory, { since });
  const version = history?.version ?? 0;
  const isKnown =
    since === version ||
    (since < version && !history!.isWithin && (history!.knownFrom ?? Infinity) <= since + 1);
  const later = isKnown ? history!.later : [];
  const entities = await ask(changesOfEntities, { ids: [...ids], later });
  const ties = later.length > 0 ? await ask(changesOfTies, { ids: [...ids], later }) : [];
  const isLater = new Set(later);
  const isNew = ({ changes }: { readonly changes: readonly Change[] }) =>
    changes.every(
      ({ run, before }) =>
        !isLater.has(run) || isLater.has((JSON.parse(before) as ClaimBefore).properties.run),
    );
  return {
    isKnown,
    graphVersion: String(version),
    gone: entities.filter(({ isHere }) => !isHere).map(goneEntity),
    addedEntities: entities.filter((entity) => entity.isHere && isNew(entity)).map(({ id }) => id),
    addedTies: ties.filter(isNew).map(({ id }) => id),
  };
}

function goneEntity({
  id,
  changes,
}: {
  id: string;
  changes: readonly (Change & { readonly at: string })[];
}): GoneEntityRow {
  const removed = changes.find(({ action }) => action === 'REMOVED');
  if (!removed) return { id };
  const { properties } = JSON.parse(removed.before) as ClaimBefore;
  const { kind, properties: said } = JSON.parse(properties.data) as {
    kind: EntityKind;
    properties: { nameSv?: string; nameEn?: string };
  };
  return { id, kind, removedAt: removed.at, nameSv: said.nameSv, nameEn: said.nameEn };
}
