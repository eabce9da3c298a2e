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

const known = new Map<string, number>();

/** How wide `text` is at 12 px, a little on the safe side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
    known.set(letter, width);
  }
  return width;
}

/** Breaks a name into at most `most` lines of `width`, two of {@link maxLineWidth} unless told; what does not fit ends in an ellipsis. */
export function labelLines(name: string, width = maxLineWidth, most = 2): readonly string[] {
  const words = name
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[ \-/])/);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift()!;
    while (words.length > 0 && textWidth((line + words[0]).trimEnd()) <= width) line += words.shift();
    const end = line.trimEnd();
    if (textWidth(end) <= width) lines.push(end);
    else {
      const [part, rest] = breakWord(end, width);
      lines.push(part);
      words.unshift(words.length > 0 ? `${rest} ` : rest);
    }
  }
  const rest = words.join('').trim();
  return rest === '' ? lines : [...lines, shorten(rest, width)];
}

/** A text whose long words say where they may be broken, for a page's own lines: not every browser knows the syllables of Swedish. */
export function withSoftHyphens(text: string): string {
  return text.replace(/\p{L}{16,}/gu, (word) =>
    [...word]
      .map((letter, at) =>
        at > leastAfterHyphen && word.length - at >= leastAfterHyphen && isBetweenSyllables(word, at)
          ? `\u00AD${letter}`
          : letter,
      )
      .join(''),
  );
}

function breakWord(word: string, width: number): readonly [part: string, rest: string] {
  let widest = word.length - leastAfterHyphen;
  while (widest > 1 && textWidth(`${word.slice(0, widest)}-`) > width) widest -= 1;
  let end = widest;
  while (end > leastAfterHyphen && !isBetweenSyllables(word, end)) end -= 1;
  if (end <= leastAfterHyphen) end = widest;
  return [`${word.slice(0, end)}-`, word.slice(end)];
}

/**
 * Whether a syllable may begin at `at`, by the rule of both languages' spelling: at the last consonant before a vowel, or at two that
 * begin words. It knows no words, and so takes some places that a dictionary would not, and no impossible one.
 */
function isBetweenSyllables(word: string, at: number): boolean {
  const after = word.slice(at);
  return (
    /[aeiouyåäöé]/i.test(word.slice(0, at)) &&
    (/^[bdfgkptv][lr][aeiouyåäöé]/i.test(after) ||
      (/^[bcdfghjklmnpqrstvwxz][aeiouyåäöé]/i.test(after) && !/[bdfgkptv][lr]$/i.test(word.slice(0, at + 1))))
  );
}

function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
