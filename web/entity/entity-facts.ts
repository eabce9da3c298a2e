import type { EntityFactsFragment } from '../data/generated/documents.ts';
import type { Locale, MessageKey } from '../locales/locale.ts';
import { formatMoney } from '../locales/format-money.ts';
import { dateSpan } from './tie-words.ts';

/** A line of facts: what, and the value in words; `href` where the value is an address. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** True where nobody has said it: the value then says so. */
  readonly isUnknown?: true;
}

/**
 * What is known of an entity beyond its name, by its kind.
 *
 * @param withUnknown says in words what a reader would ask for and no source tells; without it such lines are left out.
 */
export function entityFacts(
  entity: EntityFactsFragment,
  locale: Locale,
  { withUnknown = false }: { readonly withUnknown?: boolean } = {},
): readonly Fact[] {
  const { t } = locale;
  const facts: Fact[] = [];
  for (const [name, value, href] of [...factsOfType(entity, locale), ...factsOfOrganisation(entity)]) {
    const label = t(`entity.fact.${name}`);
    if (value !== null && value !== '') facts.push({ label, value, ...(href ? { href } : {}) });
    else if (withUnknown && expected.has(name))
      facts.push({ label, value: t('entity.fact.unknown'), isUnknown: true });
  }
  for (const { scheme, value } of entity.identifiers) {
    const known = identifierSchemes.find((name) => name === scheme);
    if (facts.every((fact) => fact.value !== value))
      facts.push({ label: known === undefined ? scheme : t(`entity.identifier.${known}`), value });
  }
  if (withUnknown || entity.confidence !== 'HIGH')
    facts.push({ label: t('entity.fact.confidence'), value: t(`confidenceNote.${entity.confidence}`) });
  return facts;
}

type FactName = Tail<Extract<MessageKey, `entity.fact.${string}`>>;
type Tail<Key> = Key extends `entity.fact.${infer Name}` ? Name : never;
type NamedFact = readonly [name: FactName, value: string | null, href?: string | undefined];

/** What a reader asks of such an entity, so that a gap is worth a line of its own. */
const expected: ReadonlySet<FactName> = new Set([
  'amountSek',
  'date',
  'dates',
  'levelOfAuthority',
  'observedDate',
  'outcome',
  'professionalRole',
  'published',
  'registrationNumber',
  'website',
]);

const identifierSchemes = [
  'organisationNumber',
  'registrationNumber',
  'municipalityCode',
  'countyCode',
  'countyLetter',
  'wikidata',
  'isbn',
  'iso3166-2',
] as const;

function factsOfType(entity: EntityFactsFragment, locale: Locale): readonly NamedFact[] {
  const { t, number } = locale;
  const date = (value: string | null) => (value === null ? null : locale.date(value));
  const money = (amount: number | null, currency: string | null) =>
    amount === null || currency === null ? null : formatMoney(locale.code, { amount, currency });
  switch (entity.__typename) {
    case 'Project':
      return [
        ['dates', dateSpan(locale, entity.startDate, entity.endDate)],
        ['phase', entity.phase === null ? null : String(entity.phase)],
        ['registrationNumber', entity.registrationNumber],
        ['amountSek', money(entity.amountSek, 'SEK') ?? money(entity.grantedAmount, entity.currency)],
        ['totalBudgetSek', money(entity.totalBudgetSek, 'SEK') ?? money(entity.totalAmount, entity.currency)],
        ['status', entity.funderStatus],
        ['amountNote', entity.amountNote],
      ];
    case 'Programme':
      return [['dates', dateSpan(locale, entity.startDate, entity.endDate)]];
    case 'Platform':
      return [
        ['dates', dateSpan(locale, entity.startDate, entity.endDate)],
        ['status', entity.platformStatus],
      ];
    case 'Network':
      return [['dates', dateSpan(locale, entity.startDate, entity.endDate) || null]];
    case 'Municipality':
      return [
        ['population', populationOf(entity, locale)],
        ['municipalityGroup', entity.municipalityGroup],
      ];
    case 'Region':
      return [['population', populationOf(entity, locale)]];
    case 'Agency':
      return [['department', entity.department]];
    case 'Barrier':
      return [
        ['barrierType', t(`barrierType.${entity.barrierType}`)],
        ['status', entity.status],
        ['since', date(entity.since)],
        ['observedDate', date(entity.observedDate)],
        ['resolvedDate', date(entity.resolvedDate)],
        ['levelOfAuthority', authorityOf(entity, locale)],
        ['holderCount', number(entity.holderCount)],
        ['decisionChain', entity.decisionChain.join(' → ')],
      ];
    case 'DialogueWorkshop':
      return [
        ['date', date(entity.date)],
        ['format', entity.format],
        ['status', entity.dialogueStatus],
        ['outcome', entity.outcome],
      ];
    case 'Report':
      return [
        ['published', date(entity.published)],
        ['series', entity.series],
      ];
    case 'LearningResource':
      return [['published', date(entity.published)]];
    case 'Person':
      return [['professionalRole', entity.professionalRole]];
    default:
      return [];
  }
}

function factsOfOrganisation(entity: EntityFactsFragment): readonly NamedFact[] {
  if (!('website' in entity)) return [];
  const { website, organisationType } = entity;
  const shown = website?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? null;
  return [
    ['organisationType', organisationType],
    ['website', shown, website ?? undefined],
  ];
}

function populationOf(
  { population, populationYear }: { population: number | null; populationYear: number | null },
  { t }: Locale,
): string | null {
  return population === null || populationYear === null
    ? null
    : t('entity.fact.populationYear', { count: population, year: String(populationYear) });
}

function authorityOf(
  {
    levelOfAuthority: level,
    levelOfAuthorityConfidence: confidence,
  }: Extract<EntityFactsFragment, { __typename: 'Barrier' }>,
  { t }: Locale,
): string | null {
  if (level === null) return null;
  return confidence === 'LOW'
    ? t('entity.fact.authorityReading', { level: t(`level.${level}`) })
    : t(`level.${level}`);
}
