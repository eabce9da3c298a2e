import { z } from 'zod';
import { throwFaults, type Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import type { SourceFile } from './source.ts';

const wording = z.strictObject({
  sv: z.string().min(1),
  en: z.string().min(1),
  code: z.string().optional(),
  power: z.string().optional(),
  entity: z.string().optional(),
});
const schema = z.record(z.string(), z.record(z.string(), wording));

/** How a word of the data is shown, and what it stands for: `code` a standard role, `power` of a holder, `entity` an id. */
export type Wording = z.infer<typeof wording>;

/** The reviewed words of `seeds/data/vocabulary.json`: group, then the word exactly as the data have it. */
export type Vocabulary = z.infer<typeof schema>;

/** Reads the vocabulary. @throws FaultsError */
export function parseVocabulary(file: SourceFile): Vocabulary {
  const faults: Fault[] = [];
  const value = parseJson(file, faults);
  throwFaults(faults);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throwFaults(
    result.error.issues.map((issue) => ({
      file: file.name,
      record: issue.path.slice(0, 2).join('.'),
      expected: issue.message,
    })),
  );
  throw new TypeError('Unreachable: a failed parse has issues');
}

/**
 * The wording of a word. Undefined when there is no word.
 *
 * @throws TypeError when the vocabulary lacks it: parsing must have refused it before.
 */
export function wordingOf(
  vocabulary: Vocabulary,
  group: string,
  word: string | undefined,
): Wording | undefined {
  if (word === undefined) return undefined;
  const found = vocabulary[group]?.[word];
  if (!found) throw new TypeError(`The vocabulary has no ${group} ${JSON.stringify(word)}`);
  return found;
}
