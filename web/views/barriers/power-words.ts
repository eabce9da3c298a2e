import type { Locale } from '../../locales/locale.ts';

const powers = ['APPEAL', 'DECIDE', 'FUND', 'LEGISLATE', 'PLAN', 'REGULATE', 'SUPERVISE'] as const;

/** What a holder can do, in words; a power that no reviewer has worded is unknown. */
export function powerOf(t: Locale['t'], power: string): string {
  return t(`power.${powers.find((known) => known === power) ?? 'UNKNOWN'}`);
}
