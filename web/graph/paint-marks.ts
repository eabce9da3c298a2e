import type { GraphTheme } from './graph-theme.ts';
import { iconPath } from './icon-path.ts';
import type { LabelPlace } from './label-places.ts';
import { lineHeight } from './label-lines.ts';
import { between } from './marks.ts';
import type { NodeMark, TieMark } from './marks.ts';
import { symbolPath } from './symbol-path.ts';

/** A canvas to paint on, whichever thread or element it belongs to. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Thinner than this, in pixels of the screen, a line is not seen. */
const leastWidth = 0.6;
const iconSize = 18;
const pinSize = 14;

/** Draws a tie; the surface's units are pixels at zoom 1, `zoom` of them to one of the screen. */
export function paintTie(on: Surface, tie: TieMark, theme: GraphTheme, zoom: number) {
  on.globalAlpha = tie.opacity;
  on.strokeStyle = theme.tie;
  strokeTie(on, tie, Math.max(tie.width, leastWidth / zoom));
}

/** Draws a tie as what has the reader's attention, with an arrow to what it leads to. */
export function paintLitTie(on: Surface, tie: TieMark, theme: GraphTheme, zoom: number, isSelected: boolean) {
  on.globalAlpha = 1;
  on.strokeStyle = theme.strongTie;
  on.fillStyle = theme.strongTie;
  const width = Math.max(isSelected ? 4 : tie.width, (isSelected ? 2.5 : 1.2) / zoom);
  strokeTie(on, tie, width);
  if (tie.source === tie.target) return;
  const { target, source, bends } = tie;
  const from = bends[1] ?? source.at;
  const away = Math.hypot(from.x - target.at.x, from.y - target.at.y) || 1;
  const way = { x: (target.at.x - from.x) / away, y: (target.at.y - from.y) / away };
  const radius = Math.min(
    target.look.width / 2 / Math.max(0.01, Math.abs(way.x)),
    target.look.height / 2 / Math.max(0.01, Math.abs(way.y)),
  );
  const tip = { x: target.at.x - way.x * (radius + 1), y: target.at.y - way.y * (radius + 1) };
  const length = Math.max(7 + width, 6 / zoom);
  const foot = { x: tip.x - way.x * length, y: tip.y - way.y * length };
  on.beginPath();
  on.moveTo(tip.x, tip.y);
  on.lineTo(foot.x - way.y * length * 0.5, foot.y + way.x * length * 0.5);
  on.lineTo(foot.x + way.y * length * 0.5, foot.y - way.x * length * 0.5);
  on.fill();
}

function strokeTie(on: Surface, { source, target, bends, dash }: TieMark, width: number) {
  const [from, to] = [source.at, target.at];
  const [first, second] = bends;
  on.lineWidth = width;
  on.setLineDash(dash as number[]);
  on.beginPath();
  on.moveTo(from.x, from.y);
  if (source === target) on.bezierCurveTo(from.x - 50, from.y - 70, from.x + 50, from.y - 70, from.x, from.y);
  else if (first === undefined || second === undefined) on.lineTo(to.x, to.y);
  else {
    const middle = between(first, second, 0.5);
    on.quadraticCurveTo(first.x, first.y, middle.x, middle.y);
    on.quadraticCurveTo(second.x, second.y, to.x, to.y);
  }
  on.stroke();
}

/** Draws an entity's symbol around the origin: outline, icon, and the second line of a group. */
export function paintSymbol(
  on: Surface,
  mark: Omit<NodeMark, 'at' | 'name' | 'id' | 'degree'>,
  theme: GraphTheme,
) {
  const { look, colours } = mark;
  on.strokeStyle = colours.solid;
  on.lineJoin = 'round';
  on.lineCap = 'butt';
  if (mark.isGroup) {
    on.lineWidth = 1.5;
    on.setLineDash([]);
    on.stroke(pathOf(symbolPath(look, 4)));
  }
  on.fillStyle = mark.isSeed ? colours.solid : theme.surface;
  on.lineWidth = mark.isSeed ? 3 : 2;
  on.setLineDash(mark.isWeak ? [4, 3] : []);
  const outline = pathOf(symbolPath(look));
  on.fill(outline);
  on.stroke(outline);
  on.setLineDash([]);
  paintIcon(
    on,
    iconPath(mark.icon),
    mark.isSeed ? colours.onSolid : colours.solid,
    -iconSize / 2,
    -iconSize / 2,
    iconSize,
  );
  if (mark.isPinned)
    paintIcon(on, iconPath('pin'), theme.text, look.width / 2 - 6, -look.height / 2 - 8, pinSize);
}

function paintIcon(on: Surface, path: string, colour: string, x: number, y: number, size: number) {
  on.save();
  on.translate(x, y);
  on.scale(size / 24, size / 24);
  on.lineWidth = 1.9;
  on.lineCap = 'round';
  on.strokeStyle = colour;
  on.stroke(pathOf(path));
  on.restore();
}

/** A line around a symbol that tells that it is selected or has the focus. */
export function paintOutline(on: Surface, { at, look }: NodeMark, colour: string, isDotted: boolean) {
  on.save();
  on.translate(at.x, at.y);
  on.globalAlpha = 1;
  on.strokeStyle = colour;
  on.lineWidth = isDotted ? 2.5 : 3;
  on.setLineDash(isDotted ? [2.5, 3] : []);
  on.stroke(pathOf(symbolPath(look, 6)));
  on.restore();
}

/** Writes a name with the ground's colour around its letters, so that ties behind do not blur it. */
export function paintName(
  on: Surface,
  place: LabelPlace,
  mark: NodeMark,
  theme: GraphTheme,
  isBold = mark.isSeed,
) {
  on.font = `${isBold ? 700 : 500} ${place.size}px ${theme.font}`;
  on.textAlign = 'center';
  on.lineJoin = 'round';
  on.lineWidth = 3.5;
  on.strokeStyle = mark.ground;
  on.fillStyle = theme.text;
  on.globalAlpha = mark.isFaded ? 0.4 : 1;
  const step = (lineHeight * place.size) / 12;
  place.lines.forEach((line, index) => on.strokeText(line, place.x, place.y + index * step));
  place.lines.forEach((line, index) => on.fillText(line, place.x, place.y + index * step));
}

/** Writes what a tie says on a plate of its own. */
export function paintTieWord(
  on: Surface,
  { lines, x, y, size, box }: LabelPlace,
  theme: GraphTheme,
  isFaded = false,
) {
  on.globalAlpha = isFaded ? 0.4 : 1;
  on.setLineDash([]);
  on.lineWidth = 1;
  on.fillStyle = theme.surface;
  on.strokeStyle = theme.tie;
  on.beginPath();
  on.roundRect(box.left, box.top + 1, box.right - box.left, box.bottom - box.top - 2, 4);
  on.fill();
  on.stroke();
  on.font = `400 ${size}px ${theme.font}`;
  on.textAlign = 'center';
  on.fillStyle = theme.text;
  on.fillText(lines[0] ?? '', x, y);
}

const paths = new Map<string, Path2D>();

/** Paths are read from their text once; there are as many as there are symbols and icons. */
function pathOf(data: string): Path2D {
  let path = paths.get(data);
  if (path === undefined) {
    path = new Path2D(data);
    paths.set(data, path);
  }
  return path;
}
