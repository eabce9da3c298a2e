const forms =
  /\b(aktiebolag|aktiebolaget|ab|publ|hb|kb|ek for|ekonomisk forening|as|asa|aps|oy|oyj|gmbh|ltd|limited|inc|sa|srl|spa|bv|nv|plc)\b/g;

/** What has another word in the other language or in an export. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^municipality of (.+)$/, '$1 kommun'],
  [/^city of (.+)$/, '$1 kommun'],
  [/^(.+) municipality$/, '$1 kommun'],
  [/^(.+) stad$/, '$1 kommun'],
  [/^(.+?)s? kommun$/, '$1 kommun'],
  [/^(.+) county council$/, 'region $1'],
  [/^lansstyrelsen (?:i |for )?(.+?)s? lan$/, 'lansstyrelsen $1'],
  [/^county administrative board of (.+?)(?: county)?$/, 'lansstyrelsen $1'],
  [/^region (.+?)s? lan$/, 'region $1'],
  [/^(.+) lans landsting$/, 'region $1'],
];

/** A name as it is told apart from others: letters of its own language, without case and punctuation. */
export function strictKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name as exports write it: without accents, with "oe" and "ae" for ö and ä, without a company's form. Names of one key
 * need not be of one thing: Håbo and Habo share theirs.
 */
export function foldedKey(name: string): string {
  const plain = strictKey(name)
    .replace(/[äæ]/g, 'a')
    .replace(/[öø]/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\band\b/g, 'och')
    .replace(/oe/g, 'o')
    .replace(/a[ea]/g, 'a')
    .replace(forms, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return synonyms.reduce((key, [pattern, text]) => key.replace(pattern, text), plain);
}

/** True for a name that is written with letters which ASCII lacks: its spelling can be trusted. */
export function hasOwnLetters(name: string): boolean {
  return /[^ -~]/.test(name.normalize('NFC'));
}
