import type { WorkshopPlanQuery } from '../../data/generated/documents.ts';
import type { Locale } from '../../locales/locale.ts';

export type DialoguePlan = WorkshopPlanQuery['dialoguePlan'];
export type PlanNeed = DialoguePlan['uncovered'][number];

/** What somebody is needed for, in words. */
export function needWords({ t }: Locale, { role, level, barrier }: PlanNeed): string {
  return role === 'LEVEL'
    ? t('workshop.need.LEVEL', { level: t(`levelAt.${level ?? 'none'}`) })
    : t(`workshop.need.${role}`, { name: barrier?.name ?? '' });
}

/** The invitation list as CSV (RFC 4180), a row for each organisation, in UTF-8 with the mark by which spreadsheets know it. */
export function invitationCsv(locale: Locale, { invited }: DialoguePlan): string {
  const { t } = locale;
  const rows = [
    [t('workshop.organisation'), t('workshop.level'), t('workshop.why'), t('workshop.before')],
    ...invited.map(({ organisation, covers, dialogues }) => [
      organisation.name,
      t(`level.${organisation.level ?? 'none'}`),
      covers.map((need) => needWords(locale, need)).join('; '),
      dialogues.map(({ name }) => name).join('; ') || t('workshop.never'),
    ]),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** The invitation list as Markdown, with what is uncovered, what to read, and the link back. */
export function invitationMarkdown(locale: Locale, plan: DialoguePlan, href: string): string {
  const { t } = locale;
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const part = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, list(items)];
  return `${[
    `# ${t('workshop.title')}`,
    t('workshop.suggestion'),
    ...part(
      t('workshop.chosen'),
      plan.barriers.map(({ name }) => escaped(name)),
    ),
    ...plan.invited.flatMap(({ organisation, covers, dialogues }) => [
      `## ${escaped(organisation.name)}`,
      list([
        ...covers.map((need) => escaped(needWords(locale, need))),
        dialogues.length === 0
          ? t('workshop.never')
          : `${t('workshop.before')}: ${escaped(dialogues.map(({ name }) => name).join('; '))}`,
      ]),
    ]),
    ...part(
      t('workshop.uncovered'),
      plan.uncovered.map((need) => escaped(needWords(locale, need))),
    ),
    ...part(
      t('workshop.reading'),
      plan.reading.map(({ name, sources }) =>
        sources[0]?.url ? `[${escaped(name)}](<${sources[0].url}>)` : escaped(name),
      ),
    ),
    `<${href}>`,
  ].join('\n\n')}\n`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
