import { grantsOf, sharesOf } from '../../../cypher/read/funding/index.ts';
import { dateArgument } from '../../date-argument.ts';
import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import { atLeast } from '../entities/entity-page.ts';

const mostIds = 1_500;
const mostRows = 5_000;

/** Where money comes from and goes to. */
export const fundingResolvers = {
  Query: {
    async fundingFlow(_, { ids, from, to, minConfidence }, { ask }) {
      if (ids.length > mostIds)
        throw new UserError('ids', `${ids.length} ids are more than ${mostIds}; ask for fewer at a time`);
      const conditions = {
        ids,
        confidences: atLeast(minConfidence),
        from: dateArgument('from', from),
        to: dateArgument('to', to),
        limit: mostRows,
      };
      const [grants, shares] = await Promise.all([ask(grantsOf, conditions), ask(sharesOf, conditions)]);
      return {
        grants,
        shares,
        grantsLeftOut: (grants[0]?.total ?? 0) - grants.length,
        sharesLeftOut: (shares[0]?.total ?? 0) - shares.length,
      };
    },
  },
  FundingGrant: { remark: textIn('remark') },
  FundingShare: { roleLabel: textIn('role') },
  FundingParty: {
    name: (party, { language }) => inLanguage(party, 'name', language)?.text ?? party.id,
    shortName: (party, { language }) =>
      (inLanguage(party, 'short', language) ?? inLanguage(party, 'name', language))?.text ?? party.id,
  },
} satisfies Resolvers;
