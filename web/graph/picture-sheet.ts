import type { BandText } from './band-layer.ts';
import { extentOf } from './fit-view.ts';
import { textWidth } from './label-lines.ts';
import { layoutInput } from './layouts/layout.ts';
import type { LayoutResult } from './layouts/layout.ts';
import type { Level, Picture } from './picture.ts';

/** A line of text on a sheet; `y` is its foot. */
export interface SheetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly look: 'title' | 'caption' | 'band' | 'bandMore' | 'missing' | 'missingMore';
  readonly anchor: 'start' | 'middle';
  readonly level: Level;
}

/** A picture's sheet to take away, in the picture's co-ordinates: its edges, its bands and every text around the entities. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly { readonly level: Level; readonly top: number; readonly bottom: number }[];
  readonly lines: readonly SheetLine[];
}

const margin = 28;
const gutter = 150;
const leastWidth = 480;
const titleSize = 18;
const captionSize = 11;
const captionStep = 16;

/** Lays out the sheet: the caption's first line is the title above the picture, the others stand below it. */
export function toSheet(
  picture: Picture,
  result: LayoutResult,
  bandTexts: ReadonlyMap<Level, BandText>,
  [title, ...notes]: readonly string[],
): Sheet {
  const shown = picture.nodes.filter((node) => !node.isHidden);
  const extent = extentOf(layoutInput({ nodes: shown, ties: [] }).nodes, result);
  const hasBands = result.bands.length > 0;
  const left = extent.left - margin - (hasBands ? gutter : 0);
  const width = Math.max(leastWidth, extent.right + margin - left);
  const room = width - 2 * margin;
  const titles = title === undefined ? [] : wrapped(title, titleSize, room);
  const below = notes.flatMap((note) => wrapped(note, captionSize, room));
  const pad = hasBands ? 0 : margin;
  const head = titles.length * (titleSize * 1.3) + (titles.length > 0 ? margin : 0);
  const foot = below.length * captionStep + (below.length > 0 ? margin : 0);
  const top = extent.top - pad - head;
  const bottom = extent.bottom + pad;
  const around = { x: left + margin, anchor: 'start', level: null } as const;
  return {
    left,
    top,
    width,
    height: bottom + foot - top,
    bands: result.bands.map((band) => ({ level: band.level, top: band.top, bottom: band.bottom })),
    lines: [
      ...titles.map((text, line) => ({
        ...around,
        text,
        y: top + margin / 2 + titleSize * (1 + 1.3 * line),
        size: titleSize,
        look: 'title' as const,
      })),
      ...result.bands.flatMap((band) => {
        const text = bandTexts.get(band.level);
        if (text === undefined) return [];
        const name = { x: left + 16, anchor: 'start', level: band.level } as const;
        const lines: SheetLine[] = [
          { ...name, text: text.name.toLocaleUpperCase(), y: band.top + 22, size: 12, look: 'band' },
          { ...name, text: text.count, y: band.top + 39, size: 12, look: 'bandMore' },
        ];
        if (!band.isEmpty) return lines;
        const middle = { x: left + width / 2, anchor: 'middle', level: band.level } as const;
        const y = (band.top + band.bottom) / 2;
        return [
          ...lines,
          { ...middle, text: text.missing, y, size: 14, look: 'missing' as const },
          { ...middle, text: text.hint, y: y + 18, size: 12, look: 'missingMore' as const },
        ];
      }),
      ...below.map((text, line) => ({
        ...around,
        text,
        y: bottom + margin / 2 + captionStep * (line + 1),
        size: captionSize,
        look: 'caption' as const,
      })),
    ],
  };
}

/** Breaks a text at its blanks so that no line is wider than the room; a word that is wider stands alone. */
function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && (textWidth(longer) * size) / 12 <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
