/** A sentence in both languages. */
export interface Remark {
  readonly sv: string;
  readonly en: string;
}

/** Several remarks as one, parted by semicolons; undefined when there is none. */
export function joinRemarks(remarks: readonly (Remark | undefined)[]): Remark | undefined {
  const said = remarks.filter((remark) => remark !== undefined);
  if (said.length === 0) return undefined;
  return { sv: said.map(({ sv }) => sv).join('; '), en: said.map(({ en }) => en).join('; ') };
}

/** A remark that is there when its value is. */
export function remark<T>(value: T | undefined, say: (value: T) => Remark): Remark | undefined {
  return value === undefined ? undefined : say(value);
}

const swedishNumber = new Intl.NumberFormat('sv-SE');
const englishNumber = new Intl.NumberFormat('en-GB');

/** "medfinansiering 13 540 000 kronor", "co-funding SEK 13,540,000". */
export function amountRemark(sv: string, en: string, currency: 'SEK' | 'EUR'): (value: number) => Remark {
  return (value) => ({
    sv: `${sv} ${swedishNumber.format(value)} ${currency === 'SEK' ? 'kronor' : 'euro'}`,
    en: `${en} ${currency} ${englishNumber.format(value)}`,
  });
}
