import type { LanguageCode } from '../locales/locale.ts';

/** The language to speak: the address's, else the one chosen before, else the browser's, else Swedish. */
export function languageOf(search: string, stored: string | null, browser: string | undefined): LanguageCode {
  const asked = [new URLSearchParams(search).get('lang'), stored, browser?.slice(0, 2).toLowerCase()];
  return asked.find((code): code is LanguageCode => code === 'sv' || code === 'en') ?? 'sv';
}

/** An address with the language in it. */
export function withLanguage(href: string, code: LanguageCode): string {
  const url = new URL(href, 'http://localhost');
  url.searchParams.set('lang', code);
  const query = url.search.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return url.pathname + query + url.hash;
}
