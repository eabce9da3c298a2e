import { z } from 'zod';
import { confidences, entityKinds, governanceLevels } from '../../model.ts';
import { query } from '../../query.ts';

const text = z.string().nullable();

/** Which grants and parts count: those of these entities, at these dates, at least so sure; null means any. */
const conditions = z.object({
  ids: z.array(z.string()),
  confidences: z.array(z.enum(confidences)).nullable(),
  from: text,
  to: text,
  limit: z.number().int(),
});

/** Somebody or something that money goes through. */
const party = z.object({
  id: z.string(),
  kind: z.enum(entityKinds),
  level: z.enum(governanceLevels).nullable(),
  nameSv: text,
  nameEn: text,
  shortSv: text,
  shortEn: text,
});
export type FundingPartyRow = z.infer<typeof party>;

const row = z.object({
  id: z.string(),
  total: z.number(),
  /** The programme that what gets the money is part of. */
  programme: party.nullable(),
  /** Null where it is unknown, and then without a currency. */
  amount: z.number().nullable(),
  currency: text,
  validFrom: text,
  validTo: text,
  sourceCount: z.number(),
  dataset: z.string(),
});

export const grantsOf = query(
  new URL('./grants.cypher', import.meta.url),
  conditions,
  row.extend({ funder: party, receiver: party, year: text, remarkSv: text, remarkEn: text }),
);

export const sharesOf = query(
  new URL('./shares.cypher', import.meta.url),
  conditions,
  row.extend({ initiative: party, organisation: party, role: text, roleSv: text, roleEn: text }),
);
