import type { Attention, Lit } from './attention.ts';
import { placeAnyway, placeLabels, placeWords } from './label-places.ts';
import type { LabelPlace, LabelPlaces } from './label-places.ts';
import { movedTie } from './marks.ts';
import type { NodeMark, TieMark } from './marks.ts';
import type { GraphTheme } from './graph-theme.ts';
import { paintLitTie, paintName, paintOutline, paintTieWord } from './paint-marks.ts';
import type { Surface } from './paint-marks.ts';
import type { Pane } from './paint-picture.ts';
import type { SymbolSprites } from './symbol-sprites.ts';

/** Paints what has the reader's attention over the picture: lit ties, the entities at their ends, their names and words. */
export function paintLit(
  on: Surface,
  lit: Lit,
  { selected, focused }: Attention,
  theme: GraphTheme,
  { view: { zoom, pan }, width, height, ratio }: Pane,
  sprites: SymbolSprites,
  placesOf: () => LabelPlaces,
  moved: NodeMark | null,
) {
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.globalAlpha = 1;
  on.clearRect(0, 0, width * ratio, height * ratio);
  if (lit.nodes.size === 0 && moved === null) return;
  const now = <Mark extends NodeMark>(node: Mark) => (node.id === moved?.id ? moved : node);
  const bent = (tie: TieMark) =>
    moved !== null && (tie.source.id === moved.id || tie.target.id === moved.id) ? movedTie(tie, moved) : tie;
  const ties = [...lit.ties].map(bent);
  const nodes = [...lit.nodes].map(now);
  if (moved !== null && !lit.nodes.has(moved) && nodes.every(({ id }) => id !== moved.id)) nodes.push(moved);
  const told = [...lit.told].map(bent);
  const scale = zoom * ratio;

  on.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
  on.lineCap = 'butt';
  for (const tie of ties) paintLitTie(on, tie, theme, zoom, tie.id === selected);
  for (const node of nodes) {
    on.setTransform(1, 0, 0, 1, 0, 0);
    sprites.paint(
      on,
      node,
      theme,
      scale,
      node.at.x * scale + pan.x * ratio,
      node.at.y * scale + pan.y * ratio,
    );
    on.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
    if (node.id === selected) paintOutline(on, node, theme.text, true);
    if (node.id === focused) paintOutline(on, node, theme.focus, false);
  }

  const { names, words } = labelsOf(lit, nodes, told, zoom, placesOf, moved);
  on.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
  for (const node of nodes) {
    const place = names.get(node.id);
    if (place !== undefined) paintName(on, place, node, theme, node.isSeed || node.id === selected);
  }
  for (const place of words.values()) paintTieWord(on, place, theme);
}

/** Where all else steps back there is room for more names; else names stay where the picture has them. */
function labelsOf(
  lit: Lit,
  nodes: readonly NodeMark[],
  told: readonly TieMark[],
  zoom: number,
  placesOf: () => LabelPlaces,
  moved: NodeMark | null,
): { names: ReadonlyMap<string, LabelPlace>; words: ReadonlyMap<string, LabelPlace> } {
  const places = placesOf();
  if (lit.isDimming) {
    const fixed = new Map(places.nodes);
    if (moved !== null) fixed.delete(moved.id);
    const { nodes: names, ties: words } = placeLabels({ nodes, ties: told }, zoom, lit.first, fixed);
    return { names, words };
  }
  const names = new Map<string, LabelPlace>();
  for (const node of nodes) {
    const place = places.nodes.get(node.id) ?? (lit.first.has(node.id) ? placeAnyway(node, zoom) : undefined);
    if (place !== undefined) names.set(node.id, place);
  }
  const words = new Map(
    [...told].flatMap((tie) => {
      const place = places.ties.get(tie.id);
      return place === undefined ? [] : [[tie.id, place] as const];
    }),
  );
  const others = placeWords(
    told.filter(({ id }) => !words.has(id)),
    zoom,
    places.taken,
  );
  return { names, words: new Map([...words, ...others]) };
}
