import { barrierDistances, type BarrierCaseRow } from '../../../cypher/read/barriers/index.ts';
import { governanceLevels, type GovernanceLevel, type TieKind } from '../../../cypher/model.ts';
import type { Context } from '../../context.ts';
import { leftOutOfPaths } from '../paths/left-out-of-paths.ts';
import type { EntityRow } from '../rows.ts';
import { momentOf } from './as-of.ts';
import { holdersOf, receiversOf } from './barrier-filter.ts';
import { standingOf, waitingOf } from './barrier-state.ts';
import { relatedTo } from './related-barriers.ts';
import { inOrderOfTime, stepsUntil } from './step-order.ts';

interface AsOf {
  readonly asOf?: string | null | undefined;
}

/** What a barrier has beyond what all entities have, as its steps and ties tell. */
export const barrierFields = {
  state: async ({ id }: EntityRow, { asOf }: AsOf, context: Context) =>
    standingOf((await caseOf(id, context)).steps, momentOf(asOf).asOf).state,
  stateStep: async ({ id }: EntityRow, { asOf }: AsOf, context: Context) =>
    standingOf((await caseOf(id, context)).steps, momentOf(asOf).asOf).step,
  steps: async ({ id }: EntityRow, { asOf }: AsOf, context: Context) =>
    inOrderOfTime(stepsUntil((await caseOf(id, context)).steps, momentOf(asOf).asOf)),
  waiting: async ({ id }: EntityRow, { asOf }: AsOf, context: Context) => {
    const moment = momentOf(asOf);
    return waitingOf(await caseOf(id, context), moment.asOf, moment.until);
  },
  raisedBy: othersBy('RAISES', 'IDENTIFIES'),
  facedBy: othersBy('FACES'),
  addressedBy: othersBy('ADDRESSES'),
  advisers: othersBy('ADVISES_ON'),
  holders: ({ id }: EntityRow, _: unknown, { loaders }: Context) =>
    loaders.knownHolders.get(id) ?? loaders.holders.load(id),
  receivers: async ({ id }: EntityRow, _: unknown, context: Context) =>
    entitiesOf(receiversOf(await caseOf(id, context)), context),
  sameBarrierElsewhere: async ({ id }: EntityRow, _: unknown, context: Context) => {
    const all = await context.loaders.allBarrierCases();
    const own = all.find((barrier) => barrier.id === id);
    return own ? relatedTo(own, all) : [];
  },
  distances: async ({ id }: EntityRow, _: unknown, context: Context) =>
    distancesOf(await caseOf(id, context), context),
};

/** The entities with these ids, those that an import has just taken away left out. */
export async function entitiesOf(ids: readonly string[], { loaders }: Context): Promise<EntityRow[]> {
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  return found.filter((entity) => entity !== null);
}

async function caseOf(id: string, { loaders }: Context): Promise<BarrierCaseRow> {
  const found = await loaders.barrierCase.load(id);
  if (!found) throw new TypeError(`The barrier ${id} is not there any more`);
  return found;
}

function othersBy(...kinds: TieKind[]) {
  return async ({ id }: EntityRow, _: unknown, context: Context): Promise<EntityRow[]> => {
    const { ties } = await caseOf(id, context);
    const ids = ties.filter(({ kind }) => kinds.includes(kind)).map(({ other }) => other);
    return entitiesOf([...new Set(ids)], context);
  };
}

async function distancesOf(barrier: BarrierCaseRow, { ask }: Context) {
  const meeting = barrier.ties.filter(({ kind }) => kind === 'FACES');
  const holders = holdersOf(barrier);
  if (meeting.length === 0 || holders.length === 0) return [];
  const found = await ask(barrierDistances, {
    barrier: barrier.id,
    from: meeting.map(({ other }) => other),
    to: holders.map(({ other }) => other),
    leftOut: [...leftOutOfPaths],
  });
  return meeting.flatMap((from) =>
    holders.map((to) => ({
      from: from.other,
      to: to.other,
      ties:
        from.other === to.other
          ? 0
          : (found.find((row) => row.from === from.other && row.to === to.other)?.ties ?? null),
      levels: levelsBetween(from.otherLevel, to.otherLevel),
    })),
  );
}

function levelsBetween(
  a: GovernanceLevel | null | undefined,
  b: GovernanceLevel | null | undefined,
): number | null {
  return a && b ? Math.abs(governanceLevels.indexOf(a) - governanceLevels.indexOf(b)) : null;
}
