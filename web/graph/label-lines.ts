/** Pixels of a label's letters at 12 px, told by the letter: the same on every machine, unlike what a browser measures. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[il.,:;'’|!jI]/, 3.4],
  [/[frt()[\]\-–/ ]/, 4.7],
  [/[mwMW@%]/, 10.8],
  [/[A-ZÅÄÖÉ&]/, 8.7],
];
const otherWidth = 7;

/** The widest that a line of a label may be, in pixels at zoom 1. */
export const maxLineWidth = 128;
export const lineHeight = 15;
/** Fewer letters than this do not go alone to the next line. */
const leastAfterHyphen = 3;

/** How wide `text` is at 12 px, a little on the safe side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
  return width;
}

/** Breaks a name into at most two lines of {@link maxLineWidth}; what does not fit ends in an ellipsis. */
export function labelLines(name: string): readonly string[] {
  const words = name
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[ -/])/);
  let first = '';
  while (words.length > 0 && (first === '' || textWidth((first + words[0]).trimEnd()) <= maxLineWidth))
    first += words.shift();
  if (textWidth(first.trimEnd()) > maxLineWidth) return breakLongWord(first.trimEnd(), words.join(''));
  const rest = words.join('').trim();
  return rest === '' ? [first.trim()] : [first.trimEnd(), shorten(rest)];
}

function breakLongWord(word: string, rest: string): readonly string[] {
  let end = word.length - leastAfterHyphen;
  while (end > 1 && textWidth(`${word.slice(0, end)}-`) > maxLineWidth) end -= 1;
  return [`${word.slice(0, end)}-`, shorten((word.slice(end) + ' ' + rest).trim())];
}

function shorten(text: string): string {
  if (textWidth(text) <= maxLineWidth) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`) > maxLineWidth) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
