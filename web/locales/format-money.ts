import type { LanguageCode } from './locale.ts';

const tags: Readonly<Record<LanguageCode, string>> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/** An amount with its currency, as the language writes it: "17 500 000 kr"; `short` rounds it to what a picture has room for: "17,5 mn kr". */
export function formatMoney(
  code: LanguageCode,
  { amount, currency }: { readonly amount: number; readonly currency: string },
  length: 'whole' | 'short' = 'whole',
): string {
  const key = `${code} ${currency} ${length}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tags[code], {
      style: 'currency',
      currency,
      currencyDisplay: code === 'en' ? 'code' : 'symbol',
      ...(length === 'short'
        ? { notation: 'compact', maximumFractionDigits: 1 }
        : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
    });
  formats.set(key, format);
  return format.format(amount);
}
