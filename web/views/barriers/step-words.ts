import type { CaseFileFragment } from '../../data/generated/documents.ts';
import type { Locale } from '../../locales/locale.ts';

export type CaseStep = CaseFileFragment['steps'][number];

/** What a step says beside its kind: by whom, in what role, to whom, where, with what outcome. Pure text, for the page and for Markdown. */
export function stepFacts(
  { t, list }: Locale,
  step: CaseStep,
  { evidence }: Pick<CaseFileFragment, 'evidence'>,
): string[] {
  const names = (actors: readonly { readonly name: string }[]) => list(actors.map(({ name }) => name));
  const isActorless = step.by.length + step.to.length + step.at.length === 0;
  const role = evidence.nodes.find(
    ({ sourceType, from }) => sourceType === step.origin && step.by.some(({ id }) => id === from.id),
  )?.roleLabel;
  return [
    step.by.length > 0 ? t('case.by', { names: names(step.by) }) + (role ? ` (${role})` : '') : null,
    step.to.length > 0 ? t('case.to', { names: names(step.to) }) : null,
    step.at.length > 0 ? t('case.at', { names: names(step.at) }) : null,
    isActorless && !step.sourceStatus ? t('case.nobody') : null,
    step.outcome,
  ].filter((fact) => fact !== null);
}

/** A step's date with what gave it; null where it is unknown. */
export function stepDate({ t, date }: Locale, { date: day, dateFrom }: CaseStep): string | null {
  if (day === null) return null;
  if (dateFrom === 'WORKSHOP') return `${date(day)} (${t('case.fromWorkshop')})`;
  return dateFrom === 'PUBLICATION' ? `${date(day)} (${t('case.fromPublication')})` : date(day);
}

/** Those with a date in order, and those without. */
export function byDate(steps: readonly CaseStep[]): {
  readonly dated: readonly CaseStep[];
  readonly undated: readonly CaseStep[];
} {
  return {
    dated: steps.filter(({ date }) => date !== null),
    undated: steps.filter(({ date }) => date === null),
  };
}
