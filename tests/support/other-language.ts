import { en } from '../../web/locales/en.ts';
import type { Message } from '../../web/locales/message.ts';
import { sv } from '../../web/locales/sv.ts';

const locales = { sv, en } as const;

/** Those of some texts that are a text of the other language and none of the page's own. */
export function textsOfOtherLanguage(texts: readonly string[], own: 'sv' | 'en'): string[] {
  const other = own === 'sv' ? 'en' : 'sv';
  const ownTexts = patternsOf(own);
  const otherTexts = patternsOf(other);
  const isAmong = (patterns: readonly RegExp[], text: string) =>
    patterns.some((pattern) => pattern.test(text));
  return texts.filter((text) => isAmong(otherTexts, text) && !isAmong(ownTexts, text));
}

/** One pattern for each text; `{name}` stands for anything. A text that is hardly more than values would match everything. */
function patternsOf(language: 'sv' | 'en'): readonly RegExp[] {
  return Object.values<Message>(locales[language])
    .flatMap((message) => (typeof message === 'string' ? [message] : [message.one, message.other]))
    .filter((text) => text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '').length >= 4)
    .map((text) => {
      const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('.+')}$`, 'u');
    });
}
