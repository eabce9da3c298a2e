import type { BandText } from './band-layer.ts';
import type { Caption } from './caption.ts';
import { extentOf } from './fit-view.ts';
import { textWidth } from './label-lines.ts';
import { layoutInput } from './layouts/layout.ts';
import type { LayoutResult } from './layouts/layout.ts';
import type { Level, Picture } from './picture.ts';
import { frameSheet, sheetMargin } from './sheet-frame.ts';
import type { SheetFrame } from './sheet-frame.ts';

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

/** A ground for words, in a level's colours. */
export interface Card {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly level: Level;
}

/** A picture's sheet to take away, in the picture's co-ordinates: its edges, its bands and every text around the entities. */
export interface Sheet extends SheetFrame {
  /** The grounds of what is said on empty bands: ties run behind them. */
  readonly cards: readonly Card[];
  readonly bands: readonly { readonly level: Level; readonly top: number; readonly bottom: number }[];
}

const gutter = 150;
const missingSize = 14;

/** Lays out the sheet of a ladder or a network. */
export function toSheet(
  picture: Picture,
  result: LayoutResult,
  bandTexts: ReadonlyMap<Level, BandText>,
  caption: Caption,
): Sheet {
  const shown = picture.nodes.filter((node) => !node.isHidden);
  const extent = extentOf(layoutInput({ nodes: shown, ties: [] }).nodes, result);
  const hasBands = result.bands.length > 0;
  const pad = hasBands ? 0 : sheetMargin;
  const frame = frameSheet(
    {
      left: extent.left - sheetMargin - (hasBands ? gutter : 0),
      right: extent.right + sheetMargin,
      top: extent.top - pad,
      bottom: extent.bottom + pad,
    },
    caption,
  );
  return {
    ...frame,
    bands: result.bands.map((band) => ({ level: band.level, top: band.top, bottom: band.bottom })),
    cards: result.bands.flatMap((band) => {
      const text = bandTexts.get(band.level);
      return text === undefined || !band.isEmpty ? [] : [cardOf(band, text, frame)];
    }),
    lines: [
      ...frame.lines,
      ...result.bands.flatMap((band) => {
        const text = bandTexts.get(band.level);
        return text === undefined ? [] : bandLines(band, text, frame);
      }),
    ],
  };
}

function cardOf(
  { level, top, bottom }: LayoutResult['bands'][number],
  { missing, hint }: BandText,
  { left, width }: SheetFrame,
): Card {
  const wide = Math.max((textWidth(missing) * missingSize) / 12, textWidth(hint)) + 32;
  const y = (top + bottom) / 2;
  return { left: left + (width - wide) / 2, top: y - 24, width: wide, height: 54, level };
}

function bandLines(
  { level, top, bottom, isEmpty }: LayoutResult['bands'][number],
  { name, count, missing, hint }: BandText,
  { left, width }: SheetFrame,
): readonly SheetLine[] {
  const aside = { x: left + 16, anchor: 'start', level } as const;
  const [middle, y] = [{ x: left + width / 2, anchor: 'middle', level } as const, (top + bottom) / 2];
  const lines: readonly SheetLine[] = [
    { ...aside, text: name.toLocaleUpperCase(), y: top + 22, size: 12, look: 'band' },
    { ...aside, text: count, y: top + 39, size: 12, look: 'bandMore' },
  ];
  if (!isEmpty) return lines;
  return [
    ...lines,
    { ...middle, text: missing, y, size: missingSize, look: 'missing' },
    { ...middle, text: hint, y: y + 18, size: 12, look: 'missingMore' },
  ];
}
