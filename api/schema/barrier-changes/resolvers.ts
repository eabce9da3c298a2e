import { importRunsByIds } from '../../../cypher/read/graph/index.ts';
import { readCursor, writeCursor } from '../../barrier-log/log-position.ts';
import { UserError } from '../../errors.ts';
import { pageSize } from '../../connection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { textIn } from '../../in-language.ts';
import { entitiesOf } from '../barriers/barrier-fields.ts';
import { standingOf } from '../barriers/barrier-state.ts';
import { eventsOf } from './events-of.ts';
import { stepChangesOf } from './step-changes.ts';

const mostIds = 100;
const usualPage = 20;

/** What happened to barriers: asked for, or told as it comes. */
export const barrierChangeResolvers = {
  Query: {
    barrierCursor: async (_, __, { barrierLog }) => writeCursor(await barrierLog.end()),
    async barrierChanges(_, { after, ids, first }, { barrierLog }) {
      const limit = pageSize('first', first) ?? usualPage;
      const page = await barrierLog.page(cursorOf(after), barriersOf(ids), limit);
      return { nodes: [...page.changes], cursor: writeCursor(page.cursor), hasMore: page.hasMore };
    },
  },
  Subscription: {
    barrierChanged: {
      subscribe: async (_, { after, ids }, { barrierLog }) =>
        eventsOf(await barrierLog.follow(cursorOf(after), barriersOf(ids))),
    },
  },
  BarrierChange: {
    action: ({ kind }) => kind,
    barrierId: ({ barrier }) => barrier,
    barrier: ({ barrier }, _, { loaders }) => loaders.entity.load(barrier),
    name: textIn('name'),
    changedAt: ({ at }) => at,
    async run({ run }, _, { ask }) {
      const [found] = await ask(importRunsByIds, { ids: [run] });
      return found?.run ?? null;
    },
    graphVersion: ({ version }) => String(version),
    fields: ({ detail }) => [...detail.fields],
    steps: ({ detail }) => stepChangesOf(detail),
    ties: ({ detail }) => [...detail.ties],
    stateBefore: ({ detail }) => (detail.steps ? standingOf(detail.steps.before, null).state : null),
    stateAfter: ({ detail }) => (detail.steps ? standingOf(detail.steps.after, null).state : null),
  },
  BarrierStepChange: { stepId: ({ id }) => id },
  LoggedStep: {
    by: ({ by }, _, context) => entitiesOf(by, context),
    to: ({ to }, _, context) => entitiesOf(to, context),
  },
  BarrierTieChange: {
    tieId: ({ id }) => id,
    otherId: ({ other }) => other,
    other: ({ other }, _, { loaders }) => loaders.entity.load(other),
  },
} satisfies Resolvers;

function cursorOf(after: string | null | undefined) {
  return after == null ? null : readCursor('after', after);
}

function barriersOf(ids: readonly string[] | null | undefined): readonly string[] | null {
  if (ids == null) return null;
  if (ids.length > mostIds) throw new UserError('ids', `${ids.length} ids are more than ${mostIds}`);
  return ids;
}
