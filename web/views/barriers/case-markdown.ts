import type { CaseFileFragment } from '../../data/generated/documents.ts';
import { linkLevels } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';
import { caseRungs } from './case-rungs.ts';
import { caseSources } from './case-sources.ts';
import { distanceWords } from './render-case-ladder.ts';
import { caseFacts, relationWords } from './render-case-parts.ts';
import { byDate, stepDate, stepFacts, type CaseStep } from './step-words.ts';

/** A case file as Markdown: the same facts as the page in the same order, with the sources' addresses and the page's own. */
export function caseMarkdown(locale: Locale, barrier: CaseFileFragment, href: string): string {
  const { t, date } = locale;
  const sources = caseSources(barrier);
  const cite = (cited: readonly { readonly id: string }[]) =>
    cited
      .map(({ id }) => sources.get(id)?.number ?? 0)
      .toSorted((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join('');
  const step = (one: CaseStep) => {
    const word = one.sourceStatus ? [t('case.says', { word: barrier.status })] : [];
    const facts = [...stepFacts(locale, one, barrier), ...word].map(escape).join(', ');
    const level = one.by[0]?.level ?? one.to[0]?.level ?? one.at[0]?.level;
    const at = level ? `(${t(`level.${level}`)})` : '';
    return `- ${[stepDate(locale, one), `**${t(`step.${one.kind}`)}**`, facts, at, cite(one.sources)].filter(Boolean).join(' ')}`;
  };
  const { dated, undated } = byDate(barrier.steps);
  const rungs = caseRungs(locale, barrier);
  const ladder = [...linkLevels, null].flatMap((level) =>
    (rungs.get(level) ?? []).map(
      ({ role, name, note, sources: cited }) =>
        `- ${t(`level.${level ?? 'none'}`)}: ${t(role)}: ${[escape(name), note && `(${escape(note)})`, cite(cited)].filter(Boolean).join(' ')}`,
    ),
  );
  const breaks =
    barrier.holders.length === 0
      ? [t('case.break.holder', { level: t(`levelAt.${barrier.levelOfAuthority ?? 'none'}`) })]
      : barrier.receivers.length === 0
        ? [t('case.break.lift')]
        : [];
  const tried = barrier.steps.filter(({ kind, by }) => kind === 'TRIED' && by.length > 0);
  const part = (heading: string, lines: readonly string[], none: string) => [
    '',
    `## ${heading}`,
    '',
    ...(lines.length > 0 ? lines : [none]),
  ];
  return [
    `# ${escape(barrier.name)}`,
    '',
    ...(barrier.summary ? [escape(barrier.summary), ''] : []),
    ...caseFacts(locale, barrier).map(([name, value]) => `- ${name}: ${escape(value)}`),
    ...part(
      t('case.ladder'),
      [
        ...(barrier.decisionChain.length > 0
          ? [`- ${t('case.chain')}: ${barrier.decisionChain.map(escape).join(' → ')}`]
          : []),
        ...ladder,
        ...breaks.map((words) => `- **${words}**`),
        ...barrier.distances.map((distance) => `- ${escape(distanceWords(locale, distance))}`),
      ],
      t('case.empty'),
    ),
    ...part(t('case.timeline'), dated.map(step), t('case.undated')),
    ...(undated.length > 0 ? ['', `### ${t('case.undated')}`, '', ...undated.map(step)] : []),
    ...part(
      t('case.tried'),
      tried.map(
        (one) =>
          `- ${escape(one.by.map(({ name }) => name).join(', '))}: ${escape(one.outcome ?? t('case.resultUnknown'))} ${cite(one.sources)}`,
      ),
      t('case.triedNone'),
    ),
    ...part(
      t('case.elsewhere'),
      barrier.sameBarrierElsewhere.map(
        (related) => `- ${escape(related.barrier.name)}: ${escape(relationWords(locale, related))}`,
      ),
      t('case.elsewhereNone'),
    ),
    '',
    `## ${t('entity.sources.heading')}`,
    '',
    ...[...sources.values()].map(({ number, source }) =>
      [
        `${number}. ${escape(source.title)}`,
        source.date ? `(${date(source.date)})` : '',
        source.url ? `<${source.url}>` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    '',
    `<${href}>`,
    '',
  ].join('\n');
}

/** What Markdown would read as a mark. */
function escape(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>#])/g, String.raw`\$1`);
}
