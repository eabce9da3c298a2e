import { iconPaths } from '../elements/icon-paths.ts';
import type { IconName } from '../elements/icon-paths.ts';
import { kindIcon } from '../elements/kind-icon.ts';
import type { GraphTheme } from './graph-theme.ts';
import { kindLooks } from './kinds.ts';
import { labelLines, lineHeight } from './label-lines.ts';
import type { LayoutName } from './layouts/layouts.ts';
import type { Picture, PictureNode, PictureTie, Position } from './picture.ts';
import type { Sheet, SheetLine } from './picture-sheet.ts';
import { svgSymbol } from './svg-symbol.ts';
import { isDense } from './to-elements.ts';
import { curvePoints, straightCurve, tieCurve, tieSpan } from './tie-curve.ts';

/** What a drawing to take away is made of. */
export interface Drawing {
  readonly picture: Picture;
  readonly positions: Readonly<Record<string, Position>>;
  readonly layout: LayoutName;
  readonly pinned: ReadonlySet<string>;
  readonly sheet: Sheet;
  readonly theme: GraphTheme;
}

/** The whole picture as an SVG document: every symbol, tie and text is an element of its own. The same input gives the same text. */
export function toSvg(drawing: Drawing): string {
  const { picture, sheet, theme } = drawing;
  const nodes = new Map(picture.nodes.filter((node) => !node.isHidden).map((node) => [node.id, node]));
  const ties = picture.ties.filter((tie) => nodes.has(tie.from) && nodes.has(tie.to));
  const { left, top, width, height } = sheet;
  const title = sheet.lines.filter(({ look }) => look === 'title').map(({ text }) => text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box(left, top, width, height)}" width="${round(width)}" height="${round(height)}" font-family="${escaped(theme.font)}" role="img">`,
    title.length === 0 ? '' : `<title>${escaped(title.join(' '))}</title>`,
    rectangle({ left, top, width, height }, theme.surface),
    ...sheet.bands.flatMap((band, index) => {
      const colours = theme.levels[band.level ?? 'NONE'];
      return [
        rectangle({ left, top: band.top, width, height: band.bottom - band.top }, colours.band),
        index === 0
          ? ''
          : `<path d="M${round(left)} ${round(band.top)}h${round(width)}" stroke="${escaped(colours.solid)}" stroke-opacity="0.4"/>`,
      ];
    }),
    '<g fill="none">',
    ...ties.map((tie) => tieLine(tie, nodes, drawing)),
    '</g>',
    ...[...nodes.values()].map((node) => nodeGroup(node, drawing)),
    ...ties.filter(({ isKey }) => isKey).map((tie) => tieLabel(tie, drawing)),
    ...sheet.lines.map((line) => sheetLine(line, theme)),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function tieLine(tie: PictureTie, nodes: ReadonlyMap<string, PictureNode>, drawing: Drawing): string {
  const { theme, layout } = drawing;
  const span = layout === 'ladder' ? tieSpan(nodes.get(tie.from)!.level, nodes.get(tie.to)!.level) : '';
  const dash = tie.isWeak ? '2 4' : span === 'skips' ? '9 5' : '';
  const width = tie.isKey ? 2.4 : tie.isWeak ? 1 : Math.min(5, 1.3 + 0.5 * Math.log2(tie.weight));
  const opacity = (tie.isKey ? 0.9 : 0.75) * (tie.isFaded ? 0.3 : 1);
  return `<path d="${tiePath(tie, drawing)}" stroke="${escaped(theme.tie)}" stroke-width="${round(width)}" stroke-opacity="${round(opacity)}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

function tiePath(tie: PictureTie, drawing: Drawing): string {
  const { from, to, bends } = tieRun(tie, drawing);
  const at = ({ x, y }: Position) => `${round(x)} ${round(y)}`;
  if (tie.from === tie.to) return `M${at(from)}c-50 -70 50 -70 0 0`;
  const [first, second] = bends;
  if (first === undefined || second === undefined) return `M${at(from)}L${at(to)}`;
  return `M${at(from)}Q${at(first)} ${at(between(first, second, 0.5))}Q${at(second)} ${at(to)}`;
}

function tieRun(tie: PictureTie, { picture, positions, layout }: Drawing) {
  const [from, to] = [positions[tie.from] ?? { x: 0, y: 0 }, positions[tie.to] ?? { x: 0, y: 0 }];
  const curve = layout === 'ladder' && !isDense(picture) ? tieCurve(from, to) : straightCurve;
  return { from, to, bends: curve === straightCurve ? [] : curvePoints(from, to, curve) };
}

/** What the tie says, a little way from where it begins. */
function tieLabel(tie: PictureTie, drawing: Drawing): string {
  const { from, to, bends } = tieRun(tie, drawing);
  const { x, y } = between(from, bends[0] ?? to, bends.length === 0 ? 0.35 : 0.8);
  return text([tie.label], { x, y: y + 4 }, drawing.theme.text, drawing.theme.surface, 11, 500, tie.isFaded);
}

function nodeGroup(node: PictureNode, { positions, layout, theme, pinned }: Drawing): string {
  const look = kindLooks[node.kind];
  const colours = theme.levels[node.level ?? 'NONE'];
  const { x, y } = positions[node.id] ?? { x: 0, y: 0 };
  const border = `fill="${escaped(node.isSeed ? colours.solid : theme.surface)}" stroke="${escaped(colours.solid)}" stroke-width="${node.isSeed ? 3 : 2}"${node.isWeak ? ' stroke-dasharray="4 3"' : ''}`;
  const outer = { ...look, width: look.width + 8, height: look.height + 8 };
  return [
    `<g${node.isFaded ? ' opacity="0.3"' : ''}>`,
    `<g transform="translate(${round(x)} ${round(y)})">`,
    node.count > 1
      ? svgSymbol(outer, `fill="none" stroke="${escaped(colours.solid)}" stroke-width="1.5"`)
      : '',
    svgSymbol(look, border),
    icon(kindIcon[node.kind], node.isSeed ? colours.onSolid : colours.solid, { x: -9, y: -9 }, 18),
    pinned.has(node.id)
      ? icon('pin', theme.text, { x: look.width / 2 - 6, y: -look.height / 2 - 8 }, 14)
      : '',
    '</g>',
    text(
      labelLines(node.label),
      { x, y: y + look.height / 2 + 4 + 11 },
      theme.text,
      layout === 'ladder' ? colours.band : theme.surface,
      12,
      node.isSeed ? 700 : 500,
    ),
    '</g>',
  ].join('');
}

function icon(name: IconName, colour: string, { x, y }: Position, size: number): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 24, 4)})" fill="none" stroke="${escaped(colour)}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</g>`;
}

/** Lines of text with the ground's colour around their letters, so that ties behind them do not blur them. */
function text(
  lines: readonly string[],
  { x, y }: Position,
  colour: string,
  ground: string,
  size: number,
  weight: number,
  isFaded = false,
): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" dy="${index === 0 ? 0 : lineHeight}">${escaped(line)}</tspan>`,
  );
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}" stroke="${escaped(ground)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${isFaded ? ' opacity="0.3"' : ''}>${spans.join('')}</text>`;
}

function sheetLine(line: SheetLine, theme: GraphTheme): string {
  const { colour, weight } = lineLook(line, theme);
  return `<text x="${round(line.x)}" y="${round(line.y)}" text-anchor="${line.anchor}" font-size="${line.size}" font-weight="${weight}" fill="${escaped(colour)}">${escaped(line.text)}</text>`;
}

/** The colour and weight of a text around the entities. */
export function lineLook({ look, level }: SheetLine, theme: GraphTheme): { colour: string; weight: number } {
  const isHead = look === 'band' || look === 'missing';
  return {
    colour: isHead ? theme.levels[level ?? 'NONE'].text : theme.text,
    weight: look === 'title' || isHead ? 680 : 400,
  };
}

function rectangle(
  { left, top, width, height }: Pick<Sheet, 'left' | 'top' | 'width' | 'height'>,
  fill: string,
): string {
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${escaped(fill)}"/>`;
}

function box(...edges: readonly number[]): string {
  return edges.map((edge) => round(edge)).join(' ');
}

function between(a: Position, b: Position, share: number): Position {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it; letters that XML has no place for are left out. */
function escaped(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter]!);
}
