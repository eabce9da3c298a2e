import { savedLinkById } from '../../../cypher/read/links/index.ts';
import { putLink, touchLink } from '../../../cypher/write/links/index.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { linkId, linkState } from './link-state.ts';

const keptLinks = 10_000;
const dayMs = 24 * 60 * 60 * 1_000;

/** Short links: the one thing that those who look may write. */
export const linkResolvers = {
  Query: {
    async link(_, { id }, { ask, change }) {
      const [seen] = await ask(savedLinkById, { id });
      // A reader of a cluster may not have yet what another process has just written; the one that writes has.
      const [link] = seen ? [seen] : await change((transaction) => transaction.run(savedLinkById, { id }));
      const now = new Date();
      // Once a day is enough to know which links live, and spares reading from writing.
      if (link && now.getTime() - Date.parse(link.usedAt) > dayMs)
        await change((transaction) => transaction.run(touchLink, { id, now: now.toISOString() }));
      return link ?? null;
    },
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
