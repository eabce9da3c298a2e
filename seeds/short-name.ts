const longest = 24;

/**
 * The short name that a full name carries in itself, for pictures: "NATSAM" of "NATSAM - Nationell samverkan…",
 * "KTH" of "Kungliga Tekniska högskolan (KTH)". Undefined when the name has none.
 */
export function shortName(name: string): string | undefined {
  const [head, rest] = name.split(' - ', 2);
  if (rest !== undefined && head !== undefined && /\p{Lu}{2}/u.test(head) && head.length <= longest)
    return head;
  const bracketed = / \(([^()]+)\)$/.exec(name)?.[1];
  return bracketed !== undefined && isAbbreviation(bracketed) && !isYearly(bracketed) ? bracketed : undefined;
}

/** One word that begins with a capital, or holds several: Digg, KTH, eSam. "fas 3" and "Fi 2021:09" are none. */
function isAbbreviation(text: string): boolean {
  return /^[\p{L}\d]+$/u.test(text) && text.length <= 8 && /\p{Lu}/u.test(text);
}

function isYearly(text: string): boolean {
  return /\d/.test(text);
}
