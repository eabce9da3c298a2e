import type {
  ChangeAction,
  ChangeDetail,
  LoggedStep,
} from '../../../cypher/read/barrier-log/change-detail.ts';

export interface StepChange {
  readonly id: string;
  readonly action: ChangeAction;
  readonly before: LoggedStep | null;
  readonly after: LoggedStep | null;
}

/** What was done to each step of a barrier that is not as it was: those that are gone first, then in the order of their ids. */
export function stepChangesOf({ steps }: ChangeDetail): StepChange[] {
  if (!steps) return [];
  const was = new Map(steps.before.map((step) => [step.id, step]));
  const is = new Map(steps.after.map((step) => [step.id, step]));
  const gone = steps.before
    .filter(({ id }) => !is.has(id))
    .map((step) => ({ id: step.id, action: 'REMOVED' as const, before: step, after: null }));
  const left = steps.after.flatMap((step) => {
    const before = was.get(step.id) ?? null;
    if (before?.digest === step.digest) return [];
    return [{ id: step.id, action: before ? ('CHANGED' as const) : ('ADDED' as const), before, after: step }];
  });
  return [...gone, ...left];
}
