import type { Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { ListArguments } from '../entities/entity-page.ts';
import { momentOf } from './as-of.ts';
import { meets, needsCases, waitingKey, type CaseFilter } from './barrier-filter.ts';

type Arguments = Omit<ListArguments, 'filter'> & {
  readonly filter?: (ListArguments['filter'] & CaseFilter) | null | undefined;
  readonly asOf?: string | null | undefined;
};

/**
 * Which barriers pass what only their steps can tell, with their places in the order of waiting; null where nobody asks for that.
 *
 * @throws UserError for a date or a number of months that is none
 */
export async function barrierKeys(
  { filter, orderBy, asOf }: Pick<Arguments, 'filter' | 'orderBy' | 'asOf'>,
  { loaders }: Context,
): Promise<Record<string, string> | null> {
  const moment = momentOf(asOf);
  const conditions = filter ?? {};
  const months = conditions.waitingLongerThanMonths;
  if (months != null && months < 0)
    throw new UserError('waitingLongerThanMonths', `${months} is not 0 or more`);
  if (orderBy !== 'WAITING' && !needsCases(conditions)) return null;
  const cases = await loaders.allBarrierCases();
  return Object.fromEntries(
    cases
      .filter((barrier) => meets(barrier, conditions, moment.asOf, moment.until))
      .map((barrier) => [barrier.id, waitingKey(barrier, moment.asOf, moment.until)]),
  );
}
