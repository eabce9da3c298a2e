const longestText = 200;

/**
 * Turns what a person typed into a Lucene query: every word must be there, and the last one may be unfinished.
 * Only letters and digits reach the query, so no operator of Lucene can.
 *
 * @returns null when the text holds no word.
 */
export function luceneQuery(text: string): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  return words
    .map((word, position) => (position === words.length - 1 ? `+(${word}^2 ${word}*)` : `+${word}`))
    .join(' ');
}

/** The same for numbers and codes such as `202100-5216`: their parts in this order. @returns null where no digit is. */
export function keyQuery(text: string): string | null {
  const parts = wordsOf(text);
  return parts.some((part) => /\p{N}/u.test(part)) ? `"${parts.join(' ')}"` : null;
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, longestText)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
