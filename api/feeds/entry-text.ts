import type { BarrierChangeRow } from '../../cypher/read/barrier-log/index.ts';
import type { ChangeDetail, LoggedStep } from '../../cypher/read/barrier-log/change-detail.ts';
import { stepChangesOf } from '../schema/barrier-changes/step-changes.ts';
import { standingOf } from '../schema/barriers/barrier-state.ts';
import type { FeedWords } from './feed-words.ts';

/** What one run did to one barrier, a sentence a line. `nameOf` gives the names of entities, or their ids where they are gone. */
export function entryLines(
  words: FeedWords,
  changes: readonly BarrierChangeRow[],
  nameOf: (id: string) => string,
): string[] {
  const details = changes.map(({ detail }) => JSON.parse(detail) as ChangeDetail);
  const withSteps = details.flatMap(({ steps }) => steps ?? []);
  const before = standingOf(withSteps[0]?.before ?? [], null).state;
  const after = standingOf(withSteps.at(-1)?.after ?? [], null).state;
  const ties = details.flatMap((detail) => detail.ties);
  const isAuthority = ({ kind }: { kind: string }) => kind === 'HAS_AUTHORITY_OVER';
  const others = ties.filter((tie) => !isAuthority(tie)).length;
  const isWhole = changes.every(({ kind }) => kind === 'CHANGED');
  const lines = [
    ...(changes.some(({ kind }) => kind === 'ADDED') ? [words.added] : []),
    ...(changes.at(-1)!.kind === 'REMOVED' ? [words.removed] : []),
    ...(isWhole && withSteps.length > 0 && before !== after
      ? [words.state(words.states[before], words.states[after])]
      : []),
    ...details
      .flatMap(stepChangesOf)
      .map(
        ({ action, before, after }) =>
          `${words.steps[action]}: ${stepText(words, (after ?? before)!, nameOf)}`,
      ),
    ...ties.filter(isAuthority).map(({ action, other }) => words.holder[action](nameOf(other))),
    ...(others > 0 ? [words.ties(others)] : []),
    ...(details.some(({ fields }) => fields.length > 0) ? [words.fields] : []),
  ];
  return lines.length > 0 ? lines : [words.changed];
}

/** The ids of all whom `entryLines` names. */
export function namedIn(changes: readonly BarrierChangeRow[]): string[] {
  return changes.flatMap(({ detail }) => {
    const { ties, steps } = JSON.parse(detail) as ChangeDetail;
    const all = [...(steps?.before ?? []), ...(steps?.after ?? [])];
    return [...ties.map(({ other }) => other), ...all.flatMap(({ by, to }) => [...by, ...to])];
  });
}

function stepText(
  words: FeedWords,
  { kind, date, by, to }: LoggedStep,
  nameOf: (id: string) => string,
): string {
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return [
    words.step[kind],
    to.length > 0 ? words.to(names(to)) : '',
    by.length > 0 ? words.by(names(by)) : '',
    date ? `(${date})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
