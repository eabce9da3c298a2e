/** Å, ä and ö come last in Swedish: the characters that follow z stand for them. */
const swedishLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/** A key that orders names by code point as Swedish readers expect: å, ä, ö last, "Mål 2" before "Mål 10". */
export function sortKeySv(name: string): string {
  return plain(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[åäæöø]/g, (letter) => swedishLetters[letter] ?? letter),
  );
}

/** A key that orders names by code point as English readers expect: letters without regard to diacritics. */
export function sortKeyEn(name: string): string {
  return plain(name.normalize('NFC').toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o'));
}

function plain(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // A hyphen parts words as a space does, but comes after it.
      .replace(/[^\p{L}\p{N}{|}-]+/gu, ' ')
      .trim()
      .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  );
}
