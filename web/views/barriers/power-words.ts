import type { Locale } from '../../locales/locale.ts';

const powers = ['APPEAL', 'DECIDE', 'FUND', 'LEGISLATE', 'PLAN', 'REGULATE', 'SUPERVISE'] as const;

/** What a holder can do, as words within a line; a power that no reviewer has worded is unknown. */
export function powerOf(t: Locale['t'], power: string): string {
  const words = t(`power.${powers.find((known) => known === power) ?? 'UNKNOWN'}`);
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
