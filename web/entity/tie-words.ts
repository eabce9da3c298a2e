import type { EntityKind, TieKind } from '../data/generated/documents.ts';
import { formatMoney } from '../locales/format-money.ts';
import type { Locale } from '../locales/locale.ts';

/** What of a tie its words depend on. */
export interface WordedTie {
  readonly kind: TieKind;
  readonly role: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What a tie says, read from one of its ends: "deltar i", or from the other "har som deltagare". */
export function tieVerb(
  { t }: Locale,
  { kind, role }: Pick<WordedTie, 'kind' | 'role'>,
  isInverse = false,
): string {
  if (kind === 'PARTICIPATES_IN' && role === 'COORDINATOR')
    return t(isInverse ? 'explorer.verb.ledBy' : 'explorer.verb.leads');
  return t(`${isInverse ? 'tieInverse' : 'tie'}.${kind}`);
}

/** "17 500 000 kr (2016)"; null where the sources tell no amount. */
export function amountWithYear(
  { code }: Locale,
  tie: { readonly amount: number | null; readonly currency: string | null; readonly year: string | null },
): string | null {
  const { amount, currency, year } = tie;
  if (amount === null || currency === null) return null;
  const money = formatMoney(code, { amount, currency });
  return year === null ? money : `${money} (${year})`;
}

/** From when to when: "2020–2023", "från 2020", "till 2023"; empty where neither is known. */
export function dateSpan({ t, date }: Locale, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? date(from) : `${date(from)}–${date(to)}`;
  if (from !== null) return t('explorer.from', { date: date(from) });
  return to === null ? '' : t('explorer.until', { date: date(to) });
}

/** When a tie held; where it has no dates of its own, those of the initiative at its end, and then it says so. */
export function tieDates(
  locale: Locale,
  tie: WordedTie,
  ends: readonly {
    readonly kind: EntityKind;
    readonly startDate?: string | null;
    readonly endDate?: string | null;
  }[],
): string {
  const own = dateSpan(locale, tie.validFrom, tie.validTo);
  if (own !== '') return own;
  const initiative = ends.find(({ kind }) => kind === 'PROJECT' || kind === 'PROGRAMME');
  const borrowed =
    initiative === undefined
      ? ''
      : dateSpan(locale, initiative.startDate ?? null, initiative.endDate ?? null);
  return borrowed === '' ? '' : locale.t('explorer.projectDates', { dates: borrowed });
}
