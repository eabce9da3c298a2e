import { escapeXml } from './escape-xml.ts';
import type { GraphTheme } from './graph-theme.ts';
import { lineHeight } from './label-lines.ts';
import { sheetLabels } from './label-places.ts';
import type { LabelPlace } from './label-places.ts';
import type { LayoutName } from './layouts/layouts.ts';
import { between, toMarks } from './marks.ts';
import type { NodeMark, TieMark } from './marks.ts';
import type { Picture, Position } from './picture.ts';
import type { Sheet } from './picture-sheet.ts';
import { rectangle, rounded, sheetSvg, svgIcon } from './sheet-svg.ts';
import { svgSymbol } from './svg-symbol.ts';

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
  const { picture, positions, layout, pinned, sheet, theme } = drawing;
  const { nodes, ties } = toMarks(picture, positions, layout, theme, pinned);
  const labels = sheetLabels({ nodes, ties });
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
      ...[...ties.values()].map((tie) => tieLine(tie, theme)),
      '</g>',
      ...[...nodes.values()].map((node) => nodeGroup(node, labels.nodes.get(node.id), theme)),
      ...[...labels.ties].map(([id, place]) => tieWord(place, ties.get(id)!, theme)),
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

function tieLine(tie: TieMark, theme: GraphTheme): string {
  return `<path d="${tiePath(tie)}" stroke="${escapeXml(theme.tie)}" stroke-width="${rounded(tie.width)}" stroke-opacity="${rounded(tie.opacity)}"${tie.dash.length === 0 ? '' : ` stroke-dasharray="${tie.dash.join(' ')}"`}/>`;
}

function tiePath({ source, target, bends: [first, second] }: TieMark): string {
  const at = ({ x, y }: Position) => `${rounded(x)} ${rounded(y)}`;
  if (source === target) return `M${at(source.at)}c-50 -70 50 -70 0 0`;
  if (first === undefined || second === undefined) return `M${at(source.at)}L${at(target.at)}`;
  return `M${at(source.at)}Q${at(first)} ${at(between(first, second, 0.5))}Q${at(second)} ${at(target.at)}`;
}

/** What the tie says, on it. */
function tieWord(place: LabelPlace, { opacity }: TieMark, theme: GraphTheme): string {
  return text(place, theme.text, theme.surface, 500, opacity < 0.5);
}

function nodeGroup(node: NodeMark, place: LabelPlace | undefined, theme: GraphTheme): string {
  const { look, colours, at } = node;
  const border = `fill="${escapeXml(node.isSeed ? colours.solid : theme.surface)}" stroke="${escapeXml(colours.solid)}" stroke-width="${node.isSeed ? 3 : 2}"${node.isWeak ? ' stroke-dasharray="4 3"' : ''}`;
  return [
    `<g${node.isFaded ? ' opacity="0.3"' : ''}>`,
    `<g transform="translate(${rounded(at.x)} ${rounded(at.y)})">`,
    node.isGroup
      ? svgSymbol(look, `fill="none" stroke="${escapeXml(colours.solid)}" stroke-width="1.5"`, 4)
      : '',
    svgSymbol(look, border),
    svgIcon(node.icon, node.isSeed ? colours.onSolid : colours.solid, { x: -9, y: -9 }, 18),
    node.isPinned ? svgIcon('pin', theme.text, { x: look.width / 2 - 6, y: -look.height / 2 - 8 }, 14) : '',
    '</g>',
    place === undefined ? '' : text(place, theme.text, node.ground, node.isSeed ? 700 : 500),
    '</g>',
  ].join('');
}

/** Lines of text with the ground's colour around their letters, so that ties behind them do not blur them. */
function text(
  { lines, x, y, size }: LabelPlace,
  colour: string,
  ground: string,
  weight: number,
  isFaded = false,
): string {
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${rounded(x)}" dy="${index === 0 ? 0 : lineHeight}">${escapeXml(line)}</tspan>`,
  );
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${escapeXml(colour)}" stroke="${escapeXml(ground)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${isFaded ? ' opacity="0.3"' : ''}>${spans.join('')}</text>`;
}
