import { z } from 'zod';
import { entityKinds, governanceLevels } from '../../model.ts';
import type { EntityRow } from './entity-row.ts';

const text = z.string().nullable();

/** What lists and pictures show of an entity: values without names, as names take most of the room. */
export const briefEntity = z.tuple([
  z.string().describe('id'),
  z.enum(entityKinds).describe('kind'),
  z.enum(governanceLevels).nullable().describe('level'),
  text.describe('nameSv'),
  text.describe('nameEn'),
  text.describe('barrierType'),
  z.enum(governanceLevels).nullable().describe('levelOfAuthority'),
  text.describe('startDate'),
  text.describe('endDate'),
]);
export type BriefEntity = z.infer<typeof briefEntity>;

/** The entity itself, which a question may ask of more: its descriptions too. */
export const describedEntity = z.tuple([
  ...briefEntity.def.items,
  text.describe('summarySv'),
  text.describe('summaryEn'),
]);
export type DescribedEntity = z.infer<typeof describedEntity>;

/** The values with their names. What a brief entity does not tell is not there: nobody has asked for it. */
export function entityOf([
  id,
  kind,
  level,
  nameSv,
  nameEn,
  barrierType,
  levelOfAuthority,
  startDate,
  endDate,
  summarySv,
  summaryEn,
]: BriefEntity | DescribedEntity): EntityRow {
  return {
    id,
    kind,
    level,
    nameSv,
    nameEn,
    barrierType,
    levelOfAuthority,
    startDate,
    endDate,
    summarySv,
    summaryEn,
  } as EntityRow;
}
