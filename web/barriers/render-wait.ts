import { html, type TemplateResult } from 'lit';
import { lengthBar } from '../elements/length-bar.ts';
import type { Locale } from '../locales/locale.ts';

/** A wait as a length and in years; an unknown one is a dash. */
export function renderWait(locale: Locale, days: number | null, longest: number): TemplateResult {
  return days === null
    ? html`<span class="none">–</span>`
    : html`<span class="length"
        >${lengthBar((0.65 * days) / longest)}<b>${waitInYears(locale, days)}</b></span
      >`;
}

/** Whole years would hide half of a wait; a tenth is about a month. Never longer than it surely is. */
export function waitInYears({ t, number }: Locale, days: number): string {
  return t('barriers.years', { years: number(Math.floor((days / 365.25) * 10) / 10) });
}
