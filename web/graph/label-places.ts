import { BoxGrid } from './box-grid.ts';
import type { Box } from './box-grid.ts';
import { labelLines, lineHeight, textWidth } from './label-lines.ts';
import { alongTie } from './marks.ts';
import type { Marks, NodeMark, TieMark } from './marks.ts';
import type { Position } from './picture.ts';

/** Where a name or a tie's word stands: pixels from the picture's origin at one zoom, whatever part of it the window shows. */
export interface LabelPlace {
  readonly lines: readonly string[];
  /** The middle of the lines, and the foot of the first. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly box: Box;
}

/** The labels that have room, by the id of what they name. */
export interface LabelPlaces {
  readonly nodes: ReadonlyMap<string, LabelPlace>;
  readonly ties: ReadonlyMap<string, LabelPlace>;
  /** All that covers ground: symbols, names, words. */
  readonly taken: BoxGrid;
}

/** Letters are this large on the screen however small the picture is, and no larger than that however large it is. */
export const leastSize = 11;
const mostSize = 16;
export const baseSize = 12;
const tieSize = 11;
/** What a label is tried as: the widest line at 12 px, and how many lines. */
const shapes = [
  [128, 2],
  [128, 3],
  [104, 3],
  [84, 3],
  [68, 3],
  [68, 4],
] as const;
const gap = 3;
/** So many of the best tied are named even over others' symbols, if they have at least so many ties. */
const mostLandmarks = 12;
const leastTies = 6;
/** A picture of more is not tried in a second way: that would take too long. */
const mostTriedTwice = 300;
const boldShare = 1.06;
/** Shares of a tie's way where its word may stand. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/** How large a name's letters are at a zoom. */
export function labelSize(zoom: number): number {
  return Math.min(mostSize, Math.max(leastSize, baseSize * zoom));
}

/**
 * Gives names room in the order of their weight: those of `first`, then seeds, then the best tied. A name stands below its
 * symbol, else beside or above it, and covers no other name; only the best tied may cover a symbol. One that has no room is
 * left out; where any is, names are tried narrow before wide too, and the way that tells more of them is taken. What is `fixed` stays where it is. Words on ties take what is left. The same marks at the same zoom give the same places.
 */
export function placeLabels(
  marks: { readonly nodes: Iterable<NodeMark>; readonly ties: Iterable<TieMark> },
  zoom: number,
  first: ReadonlySet<string> = new Set(),
  fixed: ReadonlyMap<string, LabelPlace> = new Map(),
): LabelPlaces {
  const [nodes, ties] = [[...marks.nodes], [...marks.ties]];
  const wide = placeInOrder({ nodes, ties }, zoom, first, fixed, false);
  if (wide.nodes.size === nodes.length || nodes.length > mostTriedTwice) return wide;
  const narrow = placeInOrder({ nodes, ties }, zoom, first, fixed, true);
  return narrow.nodes.size > wide.nodes.size ? narrow : wide;
}

function placeInOrder(
  marks: { readonly nodes: readonly NodeMark[]; readonly ties: readonly TieMark[] },
  zoom: number,
  first: ReadonlySet<string>,
  fixed: ReadonlyMap<string, LabelPlace>,
  isNarrowFirst: boolean,
): LabelPlaces {
  const taken = new BoxGrid();
  const names = new BoxGrid();
  const sorted = [...marks.nodes].sort(
    (a, b) =>
      Number(first.has(b.id)) - Number(first.has(a.id)) ||
      Number(b.isSeed) - Number(a.isSeed) ||
      Number(a.isFaded) - Number(b.isFaded) ||
      b.degree - a.degree ||
      (a.id < b.id ? -1 : 1),
  );
  for (const node of sorted) {
    taken.add(symbolBox(node, zoom));
    if (node.isSeed) names.add(symbolBox(node, zoom));
    const place = fixed.get(node.id);
    if (place === undefined) continue;
    taken.add(place.box);
    names.add(place.box);
  }
  const size = labelSize(zoom);
  const edge = edgeOf(sorted, zoom, size);
  const nodes = new Map<string, LabelPlace>();
  let landmarks = 0;
  for (const node of sorted) {
    const known = fixed.get(node.id);
    if (known !== undefined) nodes.set(node.id, known);
    if (known !== undefined) continue;
    const isFirst = first.has(node.id);
    const isLandmark = isFirst || (landmarks < mostLandmarks && (node.isSeed || node.degree >= leastTies));
    if (isLandmark) landmarks += 1;
    const find = (isFree: (box: Box) => boolean): LabelPlace | undefined => {
      for (const place of nodePlaces(node, zoom, size, triedOf(node.name, isNarrowFirst)))
        if (isWithin(place.box, edge) && isFree(place.box)) return place;
      return undefined;
    };
    const place =
      find((box) => taken.isFree(box)) ??
      (isLandmark ? find((box) => names.isFree(box)) : undefined) ??
      (isFirst ? find(() => true) : undefined);
    if (place === undefined) continue;
    taken.add(place.box);
    names.add(place.box);
    nodes.set(node.id, place);
  }
  return { nodes, ties: placeWords(marks.ties, zoom, taken), taken };
}

/** The edge of the picture at a zoom: what names below their symbols need; no name beside a symbol goes beyond it. */
function edgeOf(nodes: readonly NodeMark[], zoom: number, size: number): Box {
  const boxes = nodes.map(({ at, look, name }) => {
    const { width, lines } = nameOf(name);
    const [x, half] = [
      at.x * zoom,
      Math.max((look.width / 2) * zoom, (width * boldShare * size) / baseSize / 2) + 2,
    ];
    const top = (at.y - look.height / 2) * zoom - 2;
    const below =
      (at.y + look.height / 2) * zoom + gap + (Math.max(3, lines.length) * lineHeight * size) / baseSize;
    return { left: x - half, right: x + half, top, bottom: below };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isWithin(box: Box, edge: Box): boolean {
  return box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
}

/** Gives words on ties room on free ground, first come first served. */
export function placeWords(
  ties: Iterable<TieMark>,
  zoom: number,
  taken: BoxGrid,
): ReadonlyMap<string, LabelPlace> {
  const places = new Map<string, LabelPlace>();
  const words = new BoxGrid();
  for (const tie of ties) {
    const place = tiePlaces(tie, zoom).find(({ box }) => taken.isFree(box) && words.isFree(box));
    if (place === undefined) continue;
    words.add(place.box);
    places.set(tie.id, place);
  }
  return places;
}

/** Where a name goes that has to be told though there is no room for it. */
export function placeAnyway(node: NodeMark, zoom: number): LabelPlace | undefined {
  return nodePlaces(node, zoom, labelSize(zoom)).next().value ?? undefined;
}

/** Labels of a picture to take away: every entity is named below its symbol, where the layout has kept room for it. */
export function sheetLabels({ nodes, ties }: Pick<Marks, 'nodes' | 'ties'>): Omit<LabelPlaces, 'taken'> {
  const taken = new BoxGrid();
  const names = new Map<string, LabelPlace>();
  for (const node of nodes.values()) {
    const [place] = nodePlaces(node, 1, baseSize, [{ lines: labelLines(node.name), isCut: false }]);
    if (place === undefined) continue;
    names.set(node.id, place);
    taken.add(symbolBox(node, 1));
    taken.add(place.box);
  }
  const key = [...ties.values()].filter(({ isKey }) => isKey);
  return { nodes: names, ties: placeWords(key, 1, taken) };
}

function symbolBox({ at, look }: NodeMark, zoom: number): Box {
  const [w, h] = [(look.width / 2 + 1) * zoom, (look.height / 2 + 1) * zoom];
  const [x, y] = [at.x * zoom, at.y * zoom];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
}

function* nodePlaces(
  node: NodeMark,
  zoom: number,
  size: number,
  tried: readonly Lines[] = nameOf(node.name).tried,
): Generator<LabelPlace, void> {
  const { at, look } = node;
  const [x, y] = [at.x * zoom, at.y * zoom];
  const [w, h] = [(look.width / 2) * zoom + gap, (look.height / 2) * zoom + gap];
  const step = (lineHeight * size) / baseSize;
  const wide = (lines: readonly string[]) =>
    (Math.max(...lines.map(textWidth)) * size * (node.isSeed ? boldShare : 1)) / baseSize;
  const below = ({ lines }: Lines) => placeAt(lines, x, y + h, wide(lines), step, size);
  function* beside({ lines }: Lines) {
    const [width, height] = [wide(lines), lines.length * step];
    yield placeAt(lines, x + w + width / 2, y - height / 2, width, step, size);
    yield placeAt(lines, x - w - width / 2, y - height / 2, width, step, size);
    yield placeAt(lines, x, y - h - height, width, step, size);
  }
  const whole = tried.filter(({ isCut }) => !isCut);
  const cut = tried.filter(({ isCut }) => isCut);
  for (const lines of whole) yield below(lines);
  for (const lines of whole.slice(0, 2)) yield* beside(lines);
  for (const lines of cut) yield below(lines);
  for (const lines of cut.slice(0, 1)) yield* beside(lines);
}

function triedOf(name: string, isNarrowFirst: boolean): readonly Lines[] {
  const { tried, narrow } = nameOf(name);
  return isNarrowFirst ? narrow : tried;
}

/** Breaks a name into lines beforehand, so that its place is found quickly. */
export function prepareName({ name }: NodeMark) {
  nameOf(name);
}

function placeAt(
  lines: readonly string[],
  x: number,
  top: number,
  width: number,
  step: number,
  size: number,
): LabelPlace {
  return {
    lines,
    x,
    y: top + size * 0.95,
    size,
    box: { left: x - width / 2 - 1, right: x + width / 2 + 1, top, bottom: top + lines.length * step },
  };
}

function tiePlaces(tie: TieMark, zoom: number): LabelPlace[] {
  const width = (textWidth(tie.label) * tieSize) / baseSize + 8;
  return shares.map((share) => {
    const { x, y } = scaled(alongTie(tie, share), zoom);
    return {
      lines: [tie.label],
      x,
      y: y + tieSize * 0.36,
      size: tieSize,
      box: { left: x - width / 2, right: x + width / 2, top: y - 9, bottom: y + 9 },
    };
  });
}

function scaled({ x, y }: Position, zoom: number): Position {
  return { x: x * zoom, y: y * zoom };
}

interface Lines {
  readonly lines: readonly string[];
  /** True where the name goes on. */
  readonly isCut: boolean;
}

interface Name {
  readonly tried: readonly Lines[];
  /** The same, the narrowest first. */
  readonly narrow: readonly Lines[];
  /** How a layout breaks it, and its widest line at 12 px. */
  readonly lines: readonly string[];
  readonly width: number;
}

const known = new Map<string, Name>();
const mostKnown = 10_000;

/** A name broken into lines in each way that it is tried: first those that hold all of it, and of these those that break no word. */
function nameOf(name: string): Name {
  const before = known.get(name);
  if (before !== undefined) return before;
  const tried = new Map<string, Lines & { readonly cost: number }>();
  for (const [width, most] of shapes) {
    const lines = labelLines(name, width, most);
    const isCut = lines.at(-1)?.endsWith('…') === true && !name.endsWith('…');
    const breaks = lines.filter((line) => line.endsWith('-') && !name.includes(line)).length;
    tried.set(lines.join('\n'), { lines, isCut, cost: (isCut ? 10 : 0) + breaks });
  }
  const lines = labelLines(name);
  const widthOf = (one: Lines) => Math.max(0, ...one.lines.map(textWidth));
  const made: Name = {
    tried: [...tried.values()].sort((a, b) => a.cost - b.cost),
    narrow: [...tried.values()].sort((a, b) => widthOf(a) - widthOf(b)),
    lines,
    width: Math.max(0, ...lines.map(textWidth)),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(name, made);
  return made;
}
