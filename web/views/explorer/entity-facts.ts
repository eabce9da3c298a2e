import type { EntityPanelQuery } from '../../data/generated/documents.ts';
import type { Locale } from '../../locales/locale.ts';
import { dateSpan } from './tie-words.ts';

/** An entity as its panel shows it. */
export type PanelEntity = NonNullable<EntityPanelQuery['entity']>;

/** A line of facts: what, and the value in words; `href` where the value is an address. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
}

/** What is known of an entity beyond its name, by its kind; what is not known is left out. */
export function entityFacts(entity: PanelEntity, locale: Locale): readonly Fact[] {
  const { t, number, date } = locale;
  const facts: Fact[] = [];
  const add = (name: FactName, value: string | null, href?: string) => {
    if (value !== null && value !== '')
      facts.push({ label: t(`explorer.fact.${name}`), value, ...(href ? { href } : {}) });
  };
  const kronor = (amount: number | null) =>
    amount === null ? null : t('explorer.panel.kronor', { amount: number(amount) });
  if ('startDate' in entity) add('dates', dateSpan(locale, entity.startDate, entity.endDate));
  switch (entity.__typename) {
    case 'Project':
      add('phase', entity.phase === null ? null : String(entity.phase));
      add('registrationNumber', entity.registrationNumber);
      add('amountSek', kronor(entity.amountSek));
      add('totalBudgetSek', kronor(entity.totalBudgetSek));
      break;
    case 'Municipality':
    case 'Region':
      if (entity.population !== null && entity.populationYear !== null)
        add(
          'population',
          t('explorer.fact.populationYear', {
            count: entity.population,
            year: String(entity.populationYear),
          }),
        );
      break;
    case 'Agency':
      add('department', entity.department);
      break;
    case 'Barrier':
      add('barrierType', t(`barrierType.${entity.barrierType}`));
      add('status', entity.status);
      add('observedDate', entity.observedDate === null ? null : date(entity.observedDate));
      add(
        'levelOfAuthority',
        entity.levelOfAuthority === null ? null : t(`level.${entity.levelOfAuthority}`),
      );
      add('holderCount', number(entity.holderCount));
      break;
    case 'DialogueWorkshop':
      add('date', entity.date === null ? null : date(entity.date));
      add('format', entity.format);
      break;
    case 'Report':
      add('published', entity.published === null ? null : date(entity.published));
      add('series', entity.series);
      break;
    case 'Person':
      add('professionalRole', entity.professionalRole);
      break;
    default:
      break;
  }
  if ('website' in entity)
    add(
      'website',
      entity.website?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? null,
      entity.website ?? undefined,
    );
  for (const { scheme, value } of entity.identifiers) {
    const known = identifierSchemes.find((name) => name === scheme);
    if (facts.every((fact) => fact.value !== value))
      facts.push({ label: known === undefined ? scheme : t(`explorer.identifier.${known}`), value });
  }
  if (entity.confidence !== 'HIGH') add('confidence', t(`confidenceNote.${entity.confidence}`));
  return facts;
}

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

type FactName =
  | 'dates'
  | 'phase'
  | 'registrationNumber'
  | 'amountSek'
  | 'totalBudgetSek'
  | 'population'
  | 'department'
  | 'barrierType'
  | 'status'
  | 'observedDate'
  | 'levelOfAuthority'
  | 'holderCount'
  | 'date'
  | 'format'
  | 'published'
  | 'series'
  | 'professionalRole'
  | 'website'
  | 'confidence';
