const longest = 24;

/**
 * The short name that a full name carries in itself, for pictures: "CORIP" of "CORIP - Samordning av följeforskningen",
 * "KTH" of "Kungliga Tekniska högskolan (KTH)". Undefined when the name has none.
 */
export function shortName(name: string): string | undefined {
  const [head = '', rest] = name.split(' - ', 2);
  if (rest !== undefined && head.length <= longest && /\p{Lu}{2}/u.test(head)) return head;
  const [, full = '', bracketed = ''] = /^(.*) \(([^()]+)\)$/.exec(name) ?? [];
  return isAbbreviation(bracketed) && isMadeOf(bracketed, full) ? bracketed : undefined;
}

/** One short word with a capital: Digg, KTH, eSam. "fas 3" and "Fi 2021:09" are none. */
function isAbbreviation(text: string): boolean {
  return /^\p{L}{2,8}$/u.test(text) && /\p{Lu}/u.test(text);
}

/** A bracket can also hold a place or a programme; an abbreviation has its letters from the name, in order. */
function isMadeOf(abbreviation: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = -1;
  return [...abbreviation.toLowerCase()].every((letter) => (at = letters.indexOf(letter, at + 1)) >= 0);
}
