import { organisationKinds } from '../../cypher/model.ts';
import type { ClaimRow, Dataset, SourceRow, StepRow, TieRow } from '../dataset.ts';
import type { ItemType } from '../items.ts';

/** The checked rows of a dataset, in parts that fit in memory; each may be read more than once, and gives the same again. */
export interface StagedRows {
  /** How many rows there are of each type; of ties, at most. */
  readonly counts: Readonly<Record<ItemType, number>>;
  sources(): AsyncIterable<readonly SourceRow[]>;
  /** Claims of organisations: those that are looked for in the graph. */
  organisations(): AsyncIterable<readonly ClaimRow[]>;
  /** Claims of all else. */
  others(): AsyncIterable<readonly ClaimRow[]>;
  ties(): AsyncIterable<readonly TieRow[]>;
  steps(): AsyncIterable<readonly StepRow[]>;
  /** Gives back what it takes on the disk. */
  close(): void;
}

/** A dataset that is in memory as a whole. */
export function stagedDataset({ sources, claims, ties, steps = [] }: Dataset): StagedRows {
  const isOrganisation = ({ kind }: ClaimRow) => organisationKinds.includes(kind);
  return {
    counts: { SOURCE: sources.length, CLAIM: claims.length, TIE: ties.length, STEP: steps.length },
    sources: () => one(sources),
    organisations: () => one(claims.filter(isOrganisation)),
    others: () => one(claims.filter((claim) => !isOrganisation(claim))),
    ties: () => one(ties),
    steps: () => one(steps),
    close: () => undefined,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* one<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}
