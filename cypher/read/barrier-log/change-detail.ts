import type { StepKind, TieKind } from '../../model.ts';

export type ChangeAction = 'ADDED' | 'CHANGED' | 'REMOVED';

/** As much of a step as tells where it leaves its barrier, and with whom: ids in `by` and `to`. */
export interface LoggedStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly date?: string | null | undefined;
  readonly sourceStatus?: string | null | undefined;
  readonly dataset: string;
  readonly digest: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
}

export interface LoggedTie {
  readonly action: ChangeAction;
  readonly id: string;
  readonly kind: TieKind;
  /** The entity at the other end. */
  readonly other: string;
}

/** What a change was, as the log keeps it in JSON. */
export interface ChangeDetail {
  /** Properties of the barrier itself, by their names in docs/model.md. */
  readonly fields: readonly string[];
  readonly ties: readonly LoggedTie[];
  /** There when the steps changed: all of them, as they were and as they are. */
  readonly steps?: { readonly before: readonly LoggedStep[]; readonly after: readonly LoggedStep[] };
}
