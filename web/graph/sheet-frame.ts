import type { Caption, LegendItem } from './caption.ts';
import type { Extent } from './fit-view.ts';
import { textWidth } from './label-lines.ts';
import type { SheetLine } from './picture-sheet.ts';

/** A sign of the legend; `x` is its left edge, `y` its middle. */
export interface PlacedLegendItem {
  readonly item: LegendItem;
  readonly x: number;
  readonly y: number;
}

/** The edges of a sheet around a drawing, with the texts and the legend above and below it. */
export interface SheetFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SheetLine[];
  readonly legend: readonly PlacedLegendItem[];
}

export const sheetMargin = 28;
/** The room of a sign in the legend, before its words. */
export const signWidth = 34;
/** A sheet is at least so wide, for its texts. */
export const leastWidth = 640;
const titleSize = 18;
export const captionSize = 11;
const captionStep = 16;
const legendStep = 24;
const legendGap = 18;

/** Puts a caption around a drawing: the title above it, the legend and the notes below. */
export function frameSheet(drawing: Extent, { title, legend, notes }: Caption): SheetFrame {
  const { left } = drawing;
  const width = Math.max(leastWidth, drawing.right - left);
  const room = width - 2 * sheetMargin;
  const titles = wrapped(title, titleSize, room);
  const head = titles.length * (titleSize * 1.3) + (titles.length > 0 ? sheetMargin : 0);
  const top = drawing.top - head;
  const start = left + sheetMargin;
  const signs = placed(legend, start, room, drawing.bottom + legendStep);
  const signsEnd = signs.at(-1)?.y ?? drawing.bottom;
  const below = notes.flatMap((note) => wrapped(note, captionSize, room));
  const first = signsEnd + (signs.length > 0 ? legendStep / 2 : sheetMargin / 2);
  const last = first + captionStep * below.length;
  const around = { x: start, anchor: 'start', level: null } as const;
  return {
    left,
    top,
    width,
    height: (signs.length + below.length === 0 ? drawing.bottom : last + sheetMargin / 2) - top,
    lines: [
      ...titles.map((text, line) => ({
        ...around,
        text,
        y: top + sheetMargin / 2 + titleSize * (1 + 1.3 * line),
        size: titleSize,
        look: 'title' as const,
      })),
      ...below.map((text, line) => ({
        ...around,
        text,
        y: first + captionStep * (line + 1),
        size: captionSize,
        look: 'caption' as const,
      })),
    ],
    legend: signs,
  };
}

/** The signs from left to right, in as many rows as they need. */
function placed(
  legend: readonly LegendItem[],
  start: number,
  room: number,
  firstRow: number,
): readonly PlacedLegendItem[] {
  let [x, y] = [start, firstRow];
  return legend.map((item) => {
    const width = signWidth + (textWidth(item.label) * captionSize) / 12;
    if (x > start && x + width > start + room) [x, y] = [start, y + legendStep];
    const sign = { item, x, y };
    x += width + legendGap;
    return sign;
  });
}

/** Breaks a text at its blanks so that no line is wider than the room; a word that is wider is broken. */
function wrapped(text: string, size: number, room: number): readonly string[] {
  const fits = (line: string) => (textWidth(line) * size) / 12 <= room;
  const lines: string[] = [];
  for (const whole of text.trim().split(/\s+/).filter(Boolean)) {
    let word = whole;
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) {
      lines[lines.length - 1] = longer;
      continue;
    }
    while (!fits(word)) {
      let end = word.length - 1;
      while (end > 1 && !fits(word.slice(0, end))) end -= 1;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    lines.push(word);
  }
  return lines;
}
