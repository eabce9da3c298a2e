import { iconPaths } from '../elements/icon-paths.ts';
import type { IconName } from '../elements/icon-paths.ts';
import { kindIcon } from '../elements/kind-icon.ts';
import { escapeXml } from './escape-xml.ts';
import type { GraphTheme } from './graph-theme.ts';
import { kindLooks } from './kinds.ts';
import type { SheetLine } from './picture-sheet.ts';
import { captionSize, signWidth } from './sheet-frame.ts';
import type { PlacedLegendItem, SheetFrame } from './sheet-frame.ts';
import { svgSymbol } from './svg-symbol.ts';

/** A sheet as an SVG document around what is drawn on it. */
export function sheetSvg(frame: SheetFrame, drawing: readonly string[], theme: GraphTheme): string {
  const { left, top, width, height, lines, legend } = frame;
  const title = lines.filter(({ look }) => look === 'title').map(({ text }) => text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map((edge) => rounded(edge)).join(' ')}" width="${rounded(width)}" height="${rounded(height)}" font-family="${escapeXml(theme.font)}" role="img">`,
    title.length === 0 ? '' : `<title>${escapeXml(title.join(' '))}</title>`,
    rectangle(frame, theme.surface),
    ...drawing,
    ...lines.map((line) => sheetLine(line, theme)),
    ...legend.map((sign) => legendSign(sign, theme)),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

export function rectangle(
  { left, top, width, height }: Pick<SheetFrame, 'left' | 'top' | 'width' | 'height'>,
  fill: string,
): string {
  return `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(width)}" height="${rounded(height)}" fill="${escapeXml(fill)}"/>`;
}

/** An icon whose upper left corner is at a place. */
export function svgIcon(
  name: IconName,
  colour: string,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
): string {
  return `<g transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / 24, 4)})" fill="none" stroke="${escapeXml(colour)}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</g>`;
}

function sheetLine(line: SheetLine, theme: GraphTheme): string {
  const { x, y, anchor, size, text, look, level } = line;
  const isHead = look === 'band' || look === 'missing';
  const colour = isHead ? theme.levels[level ?? 'NONE'].text : theme.text;
  const weight = look === 'title' || isHead ? 680 : 400;
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(colour)}">${escapeXml(text)}</text>`;
}

function legendSign({ item, x, y }: PlacedLegendItem, theme: GraphTheme): string {
  const words = `<text x="${rounded(x + signWidth)}" y="${rounded(y + 4)}" font-size="${captionSize}" fill="${escapeXml(theme.text)}">${escapeXml(item.label)}</text>`;
  return `<g class="legend">${sign(item, theme, x, y)}${words}</g>`;
}

function sign(item: PlacedLegendItem['item'], theme: GraphTheme, x: number, y: number): string {
  if (item.sort === 'line')
    return `<path d="M${rounded(x)} ${rounded(y)}h26" fill="none" stroke="${escapeXml(theme.tie)}" stroke-width="${item.width}"${item.dash === '' ? '' : ` stroke-dasharray="${item.dash}"`}/>`;
  if (item.sort === 'level') {
    const { solid, band } = theme.levels[item.level ?? 'NONE'];
    return `<circle cx="${rounded(x + 16)}" cy="${rounded(y)}" r="7" fill="${escapeXml(band)}" stroke="${escapeXml(solid)}" stroke-width="2"/>`;
  }
  const size = 0.55;
  const symbol = svgSymbol(
    kindLooks[item.kind],
    `fill="${escapeXml(theme.surface)}" stroke="${escapeXml(theme.text)}" stroke-width="2"`,
  );
  return `<g transform="translate(${rounded(x + 14)} ${rounded(y)}) scale(${size})">${symbol}${svgIcon(kindIcon[item.kind], theme.text, { x: -9, y: -9 }, 18)}</g>`;
}

export function rounded(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
