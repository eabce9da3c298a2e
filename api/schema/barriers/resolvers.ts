import { entityPage } from '../../../cypher/read/entities/index.ts';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { isBrief } from '../../look-ahead.ts';
import { textIn } from '../../in-language.ts';
import { sourcesOf } from '../entities/entity-fields.ts';
import { conditionsOf } from '../entities/entity-page.ts';
import type { EntityRow } from '../rows.ts';
import { momentOf } from './as-of.ts';
import { entitiesOf } from './barrier-fields.ts';
import { barrierKeys } from './barrier-keys.ts';
import { overviewOf } from './barrier-overview.ts';

/** Far more barriers than anybody could overlook. */
const mostCounted = 100_000;

/** Where barriers stand, and the steps that say so; what a barrier itself has is in `barrier-fields.ts`. */
export const barrierResolvers = {
  Query: {
    async barrierOverview(_, { filter, asOf }, context) {
      const moment = momentOf(asOf);
      const keys = await barrierKeys({ filter, asOf }, context);
      const rows = await context.ask(entityPage, {
        ...conditionsOf(['BARRIER'], filter ?? {}, keys),
        order: 'NAME_SV',
        after: null,
        before: null,
        backward: false,
        limit: mostCounted,
        withSources: false,
        withHolders: false,
        brief: true,
      });
      const counted = new Set(rows.map(({ entity }) => (Array.isArray(entity) ? entity[0] : entity.id)));
      const cases = await context.loaders.allBarrierCases();
      return overviewOf(
        cases.filter(({ id }) => counted.has(id)),
        moment.asOf,
        moment.until,
      );
    },
  },
  Step: {
    barrier: ({ barrier }, _, context) => entityOf(barrier, context),
    by: ({ by }, _, context) => entitiesOf(by, context),
    to: ({ to }, _, context) => entitiesOf(to, context),
    at: ({ at }, _, context) => entitiesOf(at, context),
    level: async ({ by, to }, _, context) => (await entitiesOf([...by, ...to], context))[0]?.level ?? null,
    outcome: textIn('outcome'),
    sources: ({ sourceIds }, _, context) => sourcesOf(sourceIds, context),
  },
  Waiting: { receivers: ({ receivers }, _, context) => entitiesOf(receivers, context) },
  Holder: {
    entity: ({ other }, _, context, info) =>
      (isBrief(info) && context.loaders.brief.get(other)) || entityOf(other, context),
    power: ({ power }) => power ?? 'UNKNOWN',
    role: textIn('role'),
    tieId: ({ id }) => id,
    sources: ({ sourceIds }, _, context) => sourcesOf(sourceIds, context),
  },
  RelatedBarrier: {
    barrier: ({ id }, _, context) => entityOf(id, context),
    isSuggestion: ({ reason }) => reason === 'SAME_THEME',
    themes: ({ themes }, _, context) => entitiesOf(themes, context),
  },
  BarrierDistance: {
    from: ({ from }, _, context) => entityOf(from, context),
    to: ({ to }, _, context) => entityOf(to, context),
  },
  BarrierOverview: {
    oldestWaiting: ({ oldestWaiting }, _, { loaders }) =>
      oldestWaiting === null ? null : loaders.entity.load(oldestWaiting),
  },
  BarrierGroup: {
    entity: ({ entity }, _, context) => (entity === null ? null : entityOf(entity, context)),
  },
  BarrierReceiverCount: { receiver: ({ receiver }, _, context) => entityOf(receiver, context) },
} satisfies Resolvers;

async function entityOf(id: string, { loaders }: Context): Promise<EntityRow> {
  const entity = await loaders.entity.load(id);
  // An import may take an entity away between two queries; the next question gets an answer without it.
  if (!entity) throw new TypeError(`A barrier names ${id}, which is not there`);
  return entity;
}
