import { z } from 'zod';
import {
  confidences,
  entityKinds,
  familyOfTie,
  governanceLevels,
  tieKinds,
  type Confidence,
  type TieFamily,
  type TieKind,
} from '../../model.ts';
import type { SourceRow } from '../sources/source-row.ts';

const text = z.string().nullable();

/** An entity of a scene: values without names, in the order that `sceneNodeOf` names them. */
export const sceneNode = z.tuple([
  z.string(),
  z.enum(entityKinds),
  z.enum(governanceLevels).nullable(),
  text,
  text,
  text,
  text,
  text,
  text,
  z.enum(confidences),
  z.number(),
]);
export type SceneNodeValues = z.infer<typeof sceneNode>;

export function sceneNodeOf(
  [
    id,
    kind,
    level,
    nameSv,
    nameEn,
    shortSv,
    shortEn,
    startDate,
    endDate,
    confidence,
    tieCount,
  ]: SceneNodeValues,
  distance: number,
) {
  return {
    id,
    kind,
    level,
    nameSv,
    nameEn,
    shortSv,
    shortEn,
    startDate,
    endDate,
    confidence,
    tieCount,
    distance,
  };
}

/** How many entities of one level and kind a limit leaves out. */
export const leftOut = z.tuple([z.enum(governanceLevels).nullable(), z.enum(entityKinds), z.number()]);

const ends = [z.string(), z.enum(tieKinds as [TieKind, ...TieKind[]]), z.string(), z.string()] as const;
const details = [text, text, text, text, text, z.enum(confidences)] as const;
const sourceIds = z.array(z.string());

/** A tie of a scene: id, kind and ends; then what is asked for of its details, and the ids of its sources. */
export const sceneTie = z.union([
  z.tuple([...ends, ...details, sourceIds]),
  z.tuple([...ends, ...details]),
  z.tuple([...ends, sourceIds]),
  z.tuple([...ends]),
]);
export type SceneTieValues = z.infer<typeof sceneTie>;

/** What is sent of the ties of a scene. */
export interface SceneTieParts {
  readonly withDetails: boolean;
  readonly withSourceIds: boolean;
}

/** A tie as it is stored. What was not asked for is not there. */
export interface StoredSceneTie {
  readonly id: string;
  readonly kind: TieKind;
  readonly family: TieFamily;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly roleSv: string | null;
  readonly roleEn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence;
  readonly sourceIds: readonly string[];
}

export function sceneTieOf(
  values: SceneTieValues,
  { withDetails, withSourceIds }: SceneTieParts,
): StoredSceneTie {
  const [id, kind, from, to, role, roleSv, roleEn, validFrom, validTo, confidence] = values;
  const of = withSourceIds ? values.at(-1) : [];
  const family = familyOfTie[kind];
  const tie = withDetails
    ? { id, kind, family, from, to, role, roleSv, roleEn, validFrom, validTo, confidence, sourceIds: of }
    : { id, kind, family, from, to, sourceIds: of };
  return tie as StoredSceneTie;
}

/** A source of these ties. */
export const sceneSource = z.tuple([z.string(), text, z.string(), text, text, text, text, text, z.string()]);

export function sceneSourceOf([id, url, title, noteSv, noteEn, publisher, date, licence, dataset]: z.infer<
  typeof sceneSource
>): SourceRow {
  return { id, url, title, noteSv, noteEn, publisher, date, licence, dataset };
}
