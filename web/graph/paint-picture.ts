import type { View } from './fit-view.ts';
import { prepareName } from './label-places.ts';
import type { LabelPlaces } from './label-places.ts';
import type { Marks, NodeMark, TieMark } from './marks.ts';
import { paintName, paintTie, paintTieWord } from './paint-marks.ts';
import type { Surface } from './paint-marks.ts';
import type { SymbolSprites } from './symbol-sprites.ts';

/** What a picture is painted for: its size in CSS pixels, and the device's pixels to one of them. */
export interface Pane {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Rough costs in the time that a thin straight line takes. */
const straightCost = 1;
const curveCost = 5;
const nodeCost = 2;
const nameCost = 4;
const perPart = 40;
/** Letters that were not drawn before cost far more than known ones. */
const namesPerPart = 6;

/** About what it costs to paint all of a picture. */
export function paintingCost({ nodes, ties }: Marks): number {
  let cost = nodes.size * (nodeCost + nameCost);
  for (const { bends } of ties.values()) cost += bends.length === 0 ? straightCost : curveCost;
  return cost;
}

/**
 * Paints a picture part by part: ties, then entities, then names; the yields are what each part cost, so that who runs it can
 * stop between two frames. What is `moved` by hand is left to another surface.
 */
export function* paintPicture(
  on: Surface,
  marks: Marks,
  pane: Pane,
  sprites: SymbolSprites,
  placesOf: () => LabelPlaces,
  moved: string | null,
): Generator<number, void> {
  const { view, width, height, ratio } = pane;
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.globalAlpha = 1;
  on.clearRect(0, 0, width * ratio, height * ratio);
  const { zoom, pan } = view;
  const scale = zoom * ratio;
  const sees = seer(pane);

  const ties = [...marks.ties.values()].filter(
    (tie) => tie.source.id !== moved && tie.target.id !== moved && sees.tie(tie),
  );
  const ordered = [...ties.filter(({ isKey }) => !isKey), ...ties.filter(({ isKey }) => isKey)];
  on.lineCap = 'butt';
  for (const some of parts(ordered)) {
    on.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
    for (const tie of some) paintTie(on, tie, marks.theme, zoom);
    yield some.reduce((cost, { bends }) => cost + (bends.length === 0 ? straightCost : curveCost), 0);
  }

  const nodes = [...marks.nodes.values()].filter((node) => node.id !== moved && sees.node(node));
  for (const some of parts(nodes)) {
    on.setTransform(1, 0, 0, 1, 0, 0);
    for (const node of some)
      sprites.paint(
        on,
        node,
        marks.theme,
        scale,
        node.at.x * scale + pan.x * ratio,
        node.at.y * scale + pan.y * ratio,
      );
    yield some.length * nodeCost;
  }

  for (const some of parts([...marks.nodes.values()])) {
    for (const node of some) prepareName(node);
    yield some.length;
  }
  const places = placesOf();
  yield marks.nodes.size;
  const named = nodes.filter(({ id }) => places.nodes.has(id));
  for (const some of parts(named, namesPerPart)) {
    on.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
    for (const node of some) paintName(on, places.nodes.get(node.id)!, node, marks.theme);
    yield some.length * nameCost;
  }
  for (const tie of ties) {
    const place = tie.isKey ? places.ties.get(tie.id) : undefined;
    if (place !== undefined) paintTieWord(on, place, marks.theme, tie.opacity < 0.5);
  }
}

/** Tells what can be in the window, with room for names that stand out of it. */
function seer({ view: { zoom, pan }, width, height }: Pane) {
  const room = 90;
  const [left, top] = [(-room - pan.x) / zoom, (-room - pan.y) / zoom];
  const [right, bottom] = [(width + room - pan.x) / zoom, (height + room - pan.y) / zoom];
  return {
    node: ({ at: { x, y } }: NodeMark) => x >= left && x <= right && y >= top && y <= bottom,
    tie({ source: { at: a }, target: { at: b } }: TieMark) {
      return !(
        (a.x < left && b.x < left) ||
        (a.x > right && b.x > right) ||
        (a.y < top && b.y < top) ||
        (a.y > bottom && b.y > bottom)
      );
    },
  };
}

function parts<Item>(items: readonly Item[], size = perPart): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
