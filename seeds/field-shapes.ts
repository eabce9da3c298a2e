import { z } from 'zod';
import { isPartialDate, partialDateForm } from './partial-date.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that says something. */
export const text = z.string().min(1);
/** The same text in both languages. */
export const bilingual = z.strictObject({ sv: text, en: text });
/** An ISO date, as precise as it is known. */
export const partialDate = z.string().refine(isPartialDate, partialDateForm);
/** A whole number of kronor or euro. */
export const amount = z.number().int('a whole number').nonnegative('zero or more');
/** The addresses that a record rests on: never none. */
export const sourceUrls = z
  .array(z.string().regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://'))
  .min(1);
/** Our own identifier of a thing. */
export const slugId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a-z, 0-9 and single hyphens');

/** A word for which the vocabulary has a wording. */
export function word(vocabulary: Vocabulary, group: string) {
  const words = vocabulary[group] ?? {};
  return z.string().refine((value) => Object.hasOwn(words, value), `a word of ${group} in vocabulary.json`);
}
