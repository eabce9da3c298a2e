import { en } from './en.ts';
import { formatDate } from './format-date.ts';
import type { Message } from './message.ts';
import { sv } from './sv.ts';

/** The languages of the client, in the address's spelling. */
export type LanguageCode = 'sv' | 'en';

/** The key of a text. */
export type MessageKey = keyof typeof sv;

/** One language: its texts, and how it writes numbers, dates and lists. */
export interface Locale {
  readonly code: LanguageCode;
  /** The language as the API spells it. */
  readonly language: 'SV' | 'EN';
  /** The text of a key; numbers among the values are written as the language does, and `count` picks the plural. */
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** A year, a month, a day or a moment in UTC, no more precise than given. */
  date(value: string): string;
  /** "a, b och c". */
  list(items: readonly string[]): string;
  /** Orders names as the language does. */
  compare(one: string, other: string): number;
}

const tags = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<LanguageCode, string>;
const texts: Record<LanguageCode, Readonly<Record<MessageKey, Message>>> = { sv, en };
const locales = new Map<LanguageCode, Locale>();

/** The locale of a language; the same object each time. */
export function localeOf(code: LanguageCode): Locale {
  const known = locales.get(code) ?? createLocale(code);
  locales.set(code, known);
  return known;
}

function createLocale(code: LanguageCode): Locale {
  const tag = tags[code];
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag);
  const collator = new Intl.Collator(tag, { numeric: true });
  const number = (value: number) => numbers.format(value);
  return {
    code,
    language: code === 'sv' ? 'SV' : 'EN',
    number,
    date: (value) => formatDate(value, tag),
    list: (items) => lists.format(items),
    compare: collator.compare,
    t(key, values = {}) {
      const message = texts[code][key];
      const count = values['count'];
      const form = typeof count === 'number' && plurals.select(count) === 'one' ? 'one' : 'other';
      const text = typeof message === 'string' ? message : message[form];
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
      });
    },
  };
}
