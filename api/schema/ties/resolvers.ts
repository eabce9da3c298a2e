import { connectionFields } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { isBrief } from '../../look-ahead.ts';
import { textIn } from '../../in-language.ts';
import { sourcesOf } from '../entities/entity-fields.ts';

/** Ties and their ends. */
export const tieResolvers = {
  Tie: {
    from: (tie, _, context, info) =>
      (isBrief(info) && context.loaders.brief.get(tie.from)) || endOf(tie.from, context),
    to: (tie, _, context, info) =>
      (isBrief(info) && context.loaders.brief.get(tie.to)) || endOf(tie.to, context),
    amount: ({ amount, amountSek }) => amount ?? amountSek ?? null,
    currency: ({ amount, amountSek, currency }) =>
      amount == null ? (amountSek == null ? null : 'SEK') : (currency ?? null),
    roleLabel: textIn('role'),
    outcome: textIn('outcome'),
    remark: textIn('remark'),
    sources: (tie, _, context) => sourcesOf(tie.sourceIds, context),
  },
  TieConnection: connectionFields,
} satisfies Resolvers;

async function endOf(id: string, { loaders }: Context) {
  const entity = await loaders.entity.load(id);
  // A tie cannot outlive its ends, so that this is a fault of ours and not of the one who asks.
  if (!entity) throw new TypeError(`A tie ends at ${id}, which is not there`);
  return entity;
}
