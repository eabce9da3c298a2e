import { z } from 'zod';
import { confidences, tieFamilies, tieKinds, type TieKind } from '../../model.ts';
import { briefEntity, entityOf } from '../entities/brief-entity.ts';
import type { EntityRow } from '../entities/entity-row.ts';
import type { BarrierTieRow, TieRow } from './tie-row.ts';

const text = z.string().nullable();

/** What lists and pictures show of a tie of an entity: values without names, the entity at the other end last. */
export const briefTie = z.tuple([
  z.string().describe('id'),
  z.enum(tieKinds as [TieKind, ...TieKind[]]).describe('kind'),
  z.enum(tieFamilies).describe('family'),
  text.describe('role'),
  text.describe('validFrom'),
  text.describe('validTo'),
  z.enum(confidences).describe('confidence'),
  z.boolean().describe('leaves: it goes from the entity to the other end'),
  text.describe('key: its place in the order, where cursors are asked for'),
  briefEntity,
]);
export type BriefTie = z.infer<typeof briefTie>;

/** The same, with the ties of the entity at the other end. */
export const briefTieWithTies = z.tuple([...briefTie.def.items, z.array(briefTie)]);
export type BriefTieWithTies = z.infer<typeof briefTieWithTies>;

/** A tie with the entities at its ends. */
export interface TieWithEnds {
  readonly key: string;
  readonly tie: TieRow;
  readonly other: EntityRow;
}

/** The values of a tie of this entity with their names. */
export function tieOf(
  entity: string,
  [id, kind, family, role, validFrom, validTo, confidence, leaves, key, end]: BriefTie | BriefTieWithTies,
): TieWithEnds {
  const other = entityOf(end);
  const from = leaves ? entity : other.id;
  const to = leaves ? other.id : entity;
  return {
    key: key ?? '',
    tie: { id, kind, family, from, to, role, validFrom, validTo, confidence } as TieRow,
    other,
  };
}

/** Who has authority over a barrier, and what says so. */
export const briefHolder = z.tuple([
  z.string().describe('id of the tie'),
  text.describe('power'),
  z.number().nullable().describe('order'),
  text.describe('roleSv'),
  text.describe('roleEn'),
  z.array(z.string()).describe('sourceIds'),
  briefEntity,
]);

export function holderOf(
  barrier: string,
  [id, power, order, roleSv, roleEn, sourceIds, holder]: z.infer<typeof briefHolder>,
): { readonly tie: BarrierTieRow; readonly entity: EntityRow } {
  const entity = entityOf(holder);
  const tie = { id, power, order, roleSv, roleEn, sourceIds, from: entity.id, to: barrier, other: entity.id };
  return { tie: tie as BarrierTieRow, entity };
}
