import { kindIcon } from '../elements/kind-icon.ts';
import type { IconName } from '../elements/icon-paths.ts';
import type { GraphTheme, LevelColours } from './graph-theme.ts';
import { kindLooks } from './kinds.ts';
import type { KindLook } from './kinds.ts';
import type { LayoutName } from './layouts/layouts.ts';
import type { Picture, PictureNode, PictureTie, Position } from './picture.ts';
import { curvePoints, straightCurve, tieCurve, tieSpan } from './tie-curve.ts';

/** An entity as it is drawn, on canvas and in SVG alike; lengths are pixels at zoom 1. */
export interface NodeMark {
  readonly id: string;
  readonly at: Position;
  readonly look: KindLook;
  readonly icon: IconName;
  readonly colours: LevelColours;
  /** What lies behind the symbol and the name. */
  readonly ground: string;
  readonly name: string;
  readonly isSeed: boolean;
  readonly isWeak: boolean;
  readonly isFaded: boolean;
  readonly isGroup: boolean;
  readonly isPinned: boolean;
  /** How many ties it has in the picture: the better tied keeps its name where there is no room for all. */
  readonly degree: number;
}

/** A tie as it is drawn. */
export interface TieMark {
  readonly id: string;
  readonly source: NodeMark;
  readonly target: NodeMark;
  /** Two control points where it bends, none where it is straight. */
  readonly bends: readonly Position[];
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly label: string;
  readonly isKey: boolean;
}

/** All that is drawn of a picture. */
export interface Marks {
  readonly nodes: ReadonlyMap<string, NodeMark>;
  readonly ties: ReadonlyMap<string, TieMark>;
  readonly tiesOf: ReadonlyMap<string, readonly TieMark[]>;
  readonly theme: GraphTheme;
}

const mostCurves = 600;

/** True for a picture of so many ties that curves would slow it down and tell nothing: its ties run straight. */
export function isDense({ ties }: Picture): boolean {
  return ties.length > mostCurves;
}

const none: ReadonlySet<string> = new Set();

/** A picture as what is drawn of it, each where the layout put it; what is hidden is left out. */
export function toMarks(
  picture: Picture,
  positions: Readonly<Record<string, Position>>,
  layout: LayoutName,
  theme: GraphTheme,
  pinned: ReadonlySet<string> = none,
): Marks {
  const shown = new Map(picture.nodes.filter((node) => !node.isHidden).map((node) => [node.id, node]));
  const drawn = picture.ties.filter((tie) => shown.has(tie.from) && shown.has(tie.to));
  const degrees = new Map<string, number>();
  for (const { from, to } of drawn) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = new Map<string, NodeMark>();
  for (const node of shown.values())
    nodes.set(node.id, {
      ...nodeMark(node, layout, theme),
      at: positions[node.id] ?? { x: 0, y: 0 },
      isPinned: pinned.has(node.id),
      degree: degrees.get(node.id) ?? 0,
    });
  const isCurved = layout === 'ladder' && !isDense(picture);
  const ties = new Map<string, TieMark>();
  const tiesOf = new Map<string, TieMark[]>([...nodes.keys()].map((id) => [id, []]));
  for (const tie of drawn) {
    const [from, to] = [shown.get(tie.from)!, shown.get(tie.to)!];
    const skips = layout === 'ladder' && tieSpan(from.level, to.level) === 'skips';
    const mark = tieMark(tie, nodes.get(tie.from)!, nodes.get(tie.to)!, skips, isCurved, isDense(picture));
    ties.set(tie.id, mark);
    tiesOf.get(tie.from)!.push(mark);
    if (tie.to !== tie.from) tiesOf.get(tie.to)!.push(mark);
  }
  return { nodes, ties, tiesOf, theme };
}

function nodeMark(node: PictureNode, layout: LayoutName, theme: GraphTheme) {
  const colours = theme.levels[node.level ?? 'NONE'];
  return {
    id: node.id,
    look: kindLooks[node.kind],
    icon: kindIcon[node.kind],
    colours,
    ground: layout === 'ladder' ? colours.band : theme.surface,
    name: node.label,
    isSeed: node.isSeed,
    isWeak: node.isWeak,
    isFaded: node.isFaded,
    isGroup: node.count > 1,
  };
}

function tieMark(
  tie: PictureTie,
  source: NodeMark,
  target: NodeMark,
  skips: boolean,
  isCurved: boolean,
  isMany: boolean,
): TieMark {
  return {
    id: tie.id,
    source,
    target,
    bends: isCurved ? bendsOf(source.at, target.at) : [],
    width: tie.isKey ? 2.4 : tie.isWeak ? 1 : Math.min(5, 1.3 + 0.5 * Math.log2(tie.weight)),
    dash: tie.isWeak ? [2, 4] : skips ? [9, 5] : [],
    opacity: (tie.isKey ? 0.9 : isMany ? 0.45 : 0.75) * (tie.isFaded ? 0.3 : 1),
    label: tie.label,
    isKey: tie.isKey,
  };
}

function bendsOf(from: Position, to: Position): readonly Position[] {
  const curve = tieCurve(from, to);
  return curve === straightCurve ? [] : curvePoints(from, to, curve);
}

/** The same tie where one of its ends is moved by hand. */
export function movedTie(tie: TieMark, moved: NodeMark): TieMark {
  const source = tie.source.id === moved.id ? moved : tie.source;
  const target = tie.target.id === moved.id ? moved : tie.target;
  return {
    ...tie,
    source,
    target,
    bends: tie.bends.length === 0 ? [] : bendsOf(source.at, target.at),
  };
}

/** The place on a tie at a share of its way from source to target. */
export function alongTie({ source, target, bends: [first, second] }: TieMark, share: number): Position {
  if (first === undefined || second === undefined) return between(source.at, target.at, share);
  const middle = between(first, second, 0.5);
  return share < 0.5
    ? onCurve(source.at, first, middle, share * 2)
    : onCurve(middle, second, target.at, share * 2 - 1);
}

function onCurve(a: Position, bend: Position, b: Position, share: number): Position {
  return between(between(a, bend, share), between(bend, b, share), share);
}

export function between(a: Position, b: Position, share: number): Position {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
