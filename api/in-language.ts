import type { Language } from './generated/resolvers.ts';

type Texts<Field extends string> = { readonly [Key in `${Field}${'Sv' | 'En'}`]?: string | null | undefined };

/** A text in the language asked for, or in the other one, with the language that it comes in; null where there is none. */
export function inLanguage<Field extends string>(
  row: Texts<Field>,
  field: Field,
  language: Language,
): { readonly text: string; readonly language: Language } | null {
  const swedish = row[`${field}Sv` as keyof Texts<Field>] as string | null | undefined;
  const english = row[`${field}En` as keyof Texts<Field>] as string | null | undefined;
  const first = language === 'SV' ? swedish : english;
  if (first) return { text: first, language };
  const second = language === 'SV' ? english : swedish;
  return second ? { text: second, language: language === 'SV' ? 'EN' : 'SV' } : null;
}

/** A resolver for a field that is stored in both languages. */
export function textIn<Field extends string>(field: Field) {
  return (row: Texts<Field>, { language }: { language?: Language | null | undefined }): string | null =>
    inLanguage(row, field, language ?? 'SV')?.text ?? null;
}
