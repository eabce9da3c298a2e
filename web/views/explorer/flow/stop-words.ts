import { formatMoney } from '../../../locales/format-money.ts';
import type { Locale } from '../../../locales/locale.ts';
import { byNumber } from './flow-model.ts';
import type { Measure } from './flow-model.ts';
import type { DrawnStop } from './fold-flow.ts';

/** The name of a stop: its own, how many it stands for, or that the sources name nobody. */
export function stopName(
  { t }: Locale,
  { party, column, count, level, key }: DrawnStop,
  length: 'whole' | 'short' = 'whole',
): string {
  if (party !== null) return length === 'short' ? party.shortName : party.name;
  if (key.includes('+')) return t(`flow.more.${column}`, { count, level: t(`levelAt.${level ?? 'none'}`) });
  return t(column === 'funder' ? 'flow.nobody.funder' : 'flow.nobody.receiver');
}

/** What goes through, in the measure of the picture. */
export function valueText(
  { code, number }: Locale,
  value: number,
  measure: Measure,
  length: 'whole' | 'short' = 'whole',
): string {
  return measure === byNumber
    ? number(value)
    : formatMoney(code, { amount: value, currency: measure }, length);
}
