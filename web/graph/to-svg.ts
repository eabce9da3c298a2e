import { kindIcon } from '../elements/kind-icon.ts';
import { escapeXml } from './escape-xml.ts';
import type { GraphTheme } from './graph-theme.ts';
import { kindLooks } from './kinds.ts';
import { labelLines, lineHeight } from './label-lines.ts';
import type { LayoutName } from './layouts/layouts.ts';
import type { Picture, PictureNode, PictureTie, Position } from './picture.ts';
import type { Sheet } from './picture-sheet.ts';
import { rectangle, rounded, sheetSvg, svgIcon } from './sheet-svg.ts';
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
  const { left, width } = sheet;
  return sheetSvg(
    sheet,
    [
      ...sheet.bands.flatMap((band, index) => {
        const colours = theme.levels[band.level ?? 'NONE'];
        return [
          rectangle({ left, top: band.top, width, height: band.bottom - band.top }, colours.band),
          index === 0
            ? ''
            : `<path d="M${rounded(left)} ${rounded(band.top)}h${rounded(width)}" stroke="${escapeXml(colours.solid)}" stroke-opacity="0.4"/>`,
        ];
      }),
      '<g fill="none">',
      ...ties.map((tie) => tieLine(tie, nodes, drawing)),
      '</g>',
      ...[...nodes.values()].map((node) => nodeGroup(node, drawing)),
      ...ties.filter(({ isKey }) => isKey).map((tie) => tieLabel(tie, drawing)),
      ...sheet.cards.map((card) => {
        const { solid } = theme.levels[card.level ?? 'NONE'];
        return rectangle(card, theme.surface).replace(
          '/>',
          ` rx="6" stroke="${escapeXml(solid)}" stroke-opacity="0.5"/>`,
        );
      }),
    ],
    theme,
  );
}

function tieLine(tie: PictureTie, nodes: ReadonlyMap<string, PictureNode>, drawing: Drawing): string {
  const { theme, layout } = drawing;
  const span = layout === 'ladder' ? tieSpan(nodes.get(tie.from)!.level, nodes.get(tie.to)!.level) : '';
  const dash = tie.isWeak ? '2 4' : span === 'skips' ? '9 5' : '';
  const width = tie.isKey ? 2.4 : tie.isWeak ? 1 : Math.min(5, 1.3 + 0.5 * Math.log2(tie.weight));
  const opacity = (tie.isKey ? 0.9 : 0.75) * (tie.isFaded ? 0.3 : 1);
  return `<path d="${tiePath(tie, drawing)}" stroke="${escapeXml(theme.tie)}" stroke-width="${rounded(width)}" stroke-opacity="${rounded(opacity)}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

function tiePath(tie: PictureTie, drawing: Drawing): string {
  const { from, to, bends } = tieRun(tie, drawing);
  const at = ({ x, y }: Position) => `${rounded(x)} ${rounded(y)}`;
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

/** What the tie says, on the middle of the first half of its curve. */
function tieLabel(tie: PictureTie, drawing: Drawing): string {
  const { from, to, bends } = tieRun(tie, drawing);
  const [first, second] = bends;
  const { x, y } =
    first === undefined || second === undefined
      ? between(from, to, 0.35)
      : between(between(from, first, 0.5), between(first, between(first, second, 0.5), 0.5), 0.5);
  return text([tie.label], { x, y: y + 4 }, drawing.theme.text, drawing.theme.surface, 11, 500, tie.isFaded);
}

function nodeGroup(node: PictureNode, { positions, layout, theme, pinned }: Drawing): string {
  const look = kindLooks[node.kind];
  const colours = theme.levels[node.level ?? 'NONE'];
  const { x, y } = positions[node.id] ?? { x: 0, y: 0 };
  const border = `fill="${escapeXml(node.isSeed ? colours.solid : theme.surface)}" stroke="${escapeXml(colours.solid)}" stroke-width="${node.isSeed ? 3 : 2}"${node.isWeak ? ' stroke-dasharray="4 3"' : ''}`;
  const outer = { ...look, width: look.width + 8, height: look.height + 8 };
  return [
    `<g${node.isFaded ? ' opacity="0.3"' : ''}>`,
    `<g transform="translate(${rounded(x)} ${rounded(y)})">`,
    node.count > 1
      ? svgSymbol(outer, `fill="none" stroke="${escapeXml(colours.solid)}" stroke-width="1.5"`)
      : '',
    svgSymbol(look, border),
    svgIcon(kindIcon[node.kind], node.isSeed ? colours.onSolid : colours.solid, { x: -9, y: -9 }, 18),
    pinned.has(node.id)
      ? svgIcon('pin', theme.text, { x: look.width / 2 - 6, y: -look.height / 2 - 8 }, 14)
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
    (line, index) =>
      `<tspan x="${rounded(x)}" dy="${index === 0 ? 0 : lineHeight}">${escapeXml(line)}</tspan>`,
  );
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${escapeXml(colour)}" stroke="${escapeXml(ground)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${isFaded ? ' opacity="0.3"' : ''}>${spans.join('')}</text>`;
}

function between(a: Position, b: Position, share: number): Position {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
