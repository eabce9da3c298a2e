import { putLink } from '../../../cypher/write/links/index.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { findLink } from './find-link.ts';
import { linkId, linkState } from './link-state.ts';

const keptLinks = 10_000;

/** Short links: the one thing that those who look may write. */
export const linkResolvers = {
  Query: {
    link: (_, { id }, context) => findLink(id, context),
  },
  Mutation: {
    async saveLink(_, { state }, { change }) {
      const kept = linkState(state);
      const now = new Date().toISOString();
      const [link] = await change((transaction) =>
        transaction.run(putLink, { id: linkId(kept), state: kept, now, most: keptLinks }),
      );
      return link!;
    },
  },
} satisfies Resolvers;
