import type { CaseFileFragment } from '../../data/generated/documents.ts';
import { numberSources } from '../../entity/source-numbers.ts';
import type { Locale } from '../../locales/locale.ts';
import { powerOf } from './power-words.ts';
import { byDate, stepDate, stepFacts, type CaseStep } from './step-words.ts';

/** A case file as Markdown: the same facts as the page, with the sources' addresses. */
export function caseMarkdown(locale: Locale, barrier: CaseFileFragment): string {
  const { t, list } = locale;
  const sources = numberSources(barrier.sources, barrier.steps);
  const { dated, undated } = byDate(barrier.steps);
  const step = (one: CaseStep) => {
    const cited = one.sources.map(({ id }) => `[${sources.get(id)?.number}]`).join('');
    const word = one.sourceStatus ? [t('case.says', { word: barrier.status })] : [];
    const facts = [...stepFacts(locale, one), ...word].map(escape).join(', ');
    return `- ${[stepDate(locale, one), `**${t(`step.${one.kind}`)}**`, facts].filter(Boolean).join(' ')} ${cited}`;
  };
  const names = (actors: readonly { readonly name: string }[]) =>
    actors.length > 0 ? escape(list(actors.map(({ name }) => name))) : t('case.empty');
  const holders = barrier.holders.map(({ entity, power }) => ({
    name: `${entity.name} (${powerOf(t, power)})`,
  }));
  return [
    `# ${escape(barrier.name)}`,
    '',
    ...(barrier.summary ? [escape(barrier.summary), ''] : []),
    `- ${t('case.state')}: ${t(`barrierState.${barrier.state}`)} (${barrier.status})`,
    `- ${t('case.authority')}: ${t(`level.${barrier.levelOfAuthority ?? 'none'}`)}`,
    `- ${t('case.role.holds')}: ${names(holders)}`,
    `- ${t('case.role.receives')}: ${names(barrier.receivers)}`,
    `- ${t('case.role.raises')}: ${names(barrier.raisedBy)}`,
    `- ${t('case.role.faces')}: ${names(barrier.facedBy)}`,
    '',
    `## ${t('case.timeline')}`,
    '',
    ...dated.map(step),
    ...(undated.length > 0 ? ['', `### ${t('case.undated')}`, '', ...undated.map(step)] : []),
    '',
    `## ${t('entity.sources.heading')}`,
    '',
    ...[...sources.values()].map(
      ({ number, source }) => `${number}. ${escape(source.title)}${source.url ? ` <${source.url}>` : ''}`,
    ),
    '',
  ].join('\n');
}

/** What Markdown would read as a mark. */
function escape(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>#])/g, String.raw`\$1`);
}
