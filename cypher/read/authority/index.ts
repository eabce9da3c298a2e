import { z } from 'zod';
import { governanceLevels } from '../../model.ts';
import { query } from '../../query.ts';

/** What holders can do about a barrier, as far as the sources tell; ADVISE removes nothing. */
export const authorityPowers = [
  'LEGISLATE',
  'REGULATE',
  'SUPERVISE',
  'FUND',
  'PLAN',
  'DECIDE',
  'APPEAL',
  'ADVISE',
  'UNKNOWN',
] as const;
export type AuthorityPower = (typeof authorityPowers)[number];

/** A whole ISO date, or null for what the graph says now. */
const until = z.string().nullable();
const level = z.enum(governanceLevels).nullable();
const actor = z.object({ id: z.string(), level });
const holding = actor.extend({ tie: z.string(), power: z.enum(authorityPowers) });

/** A barrier, with ids of all that authority over it depends on. */
export const authorityBarrierRow = z.object({
  id: z.string(),
  type: z.string().nullable(),
  level,
  themes: z.array(z.string()),
  holders: z.array(holding),
  advisers: z.array(holding),
  raisers: z.array(actor),
  facers: z.array(actor),
  readings: z.array(z.string()),
});
export type AuthorityBarrierRow = z.infer<typeof authorityBarrierRow>;

export const authorityBarriers = query(
  new URL('./barriers.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()).nullable(), until }),
  authorityBarrierRow,
);

export const dialoguesOfOrganisations = query(
  new URL('./dialogues.cypher', import.meta.url),
  z.object({ ids: z.array(z.string()), until }),
  z.object({ id: z.string(), dialogues: z.array(z.string()) }),
);
