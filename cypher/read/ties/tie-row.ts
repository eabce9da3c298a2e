import { z } from 'zod';
import { confidences, governanceLevels, tieFamilies, tieKinds, type TieKind } from '../../model.ts';

const text = z.string().nullish();

/** A tie as it is stored (docs/model.md), with the ids of its ends. */
export const tieRow = z.object({
  id: z.string(),
  kind: z.enum(tieKinds as [TieKind, ...TieKind[]]),
  family: z.enum(tieFamilies),
  from: z.string(),
  to: z.string(),
  role: text,
  roleSv: text,
  roleEn: text,
  validFrom: text,
  validTo: text,
  confidence: z.enum(confidences),
  sourceType: z.string(),
  dataset: z.string(),
  amountSek: z.number().nullish(),
  amount: z.number().nullish(),
  currency: text,
  year: text,
  outcomeSv: text,
  outcomeEn: text,
  remarkSv: text,
  remarkEn: text,
  sourceIds: z.array(z.string()).min(1),
});
export type TieRow = z.infer<typeof tieRow>;

/** A tie of a barrier, with the entity at its other end. */
export const barrierTieRow = tieRow.extend({
  other: z.string(),
  otherLevel: z.enum(governanceLevels).nullish(),
  power: text,
  order: z.number().nullish(),
});
export type BarrierTieRow = z.infer<typeof barrierTieRow>;
