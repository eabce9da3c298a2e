import type { ElementDefinition } from 'cytoscape';
import { kindIcon } from '../elements/kind-icon.ts';
import type { GraphTheme } from './graph-theme.ts';
import { iconImage } from './icon-image.ts';
import { kindLooks } from './kinds.ts';
import { labelLines } from './label-lines.ts';
import type { LayoutName } from './layouts/layouts.ts';
import type { Picture, PictureNode, PictureTie, Position } from './picture.ts';
import { straightCurve, tieCurve, tieSpan } from './tie-curve.ts';

const mostCurves = 600;

/** True for a picture of so many ties that curves would slow it down and tell nothing: its ties run straight. */
export function isDense({ ties }: Picture): boolean {
  return ties.length > mostCurves;
}

const none: ReadonlySet<string> = new Set();

/** A picture as Cytoscape's elements, each where the layout put it; what is hidden is left out. */
export function toElements(
  picture: Picture,
  positions: Readonly<Record<string, Position>>,
  layout: LayoutName,
  theme: GraphTheme,
  pinned: ReadonlySet<string> = none,
): ElementDefinition[] {
  const nodes = new Map(picture.nodes.filter((node) => !node.isHidden).map((node) => [node.id, node]));
  const ties = picture.ties.filter((tie) => nodes.has(tie.from) && nodes.has(tie.to));
  return [
    ...[...nodes.values()].map((node) => ({
      group: 'nodes' as const,
      data: nodeData(node, layout, theme, pinned.has(node.id)),
      classes: nodeClasses(node, pinned.has(node.id)),
      position: { ...(positions[node.id] ?? { x: 0, y: 0 }) },
    })),
    ...ties.map((tie) => ({
      group: 'edges' as const,
      data: tieData(tie, positions, layout === 'ladder' && !isDense(picture)),
      classes: tieClasses(tie, nodes, layout),
    })),
  ];
}

function nodeData(node: PictureNode, layout: LayoutName, theme: GraphTheme, isPinned: boolean) {
  const look = kindLooks[node.kind];
  const colours = theme.levels[node.level ?? 'NONE'];
  const icon = iconImage(kindIcon[node.kind], node.isSeed ? colours.onSolid : colours.solid);
  return {
    id: node.id,
    label: labelLines(node.label).join('\n'),
    shape: look.shape,
    width: look.width,
    height: look.height,
    colour: colours.solid,
    fill: node.isSeed ? colours.solid : theme.surface,
    ground: layout === 'ladder' ? colours.band : theme.surface,
    icon,
    ...(isPinned ? { icons: [icon, iconImage('pin', theme.text)] } : {}),
  };
}

function nodeClasses(node: PictureNode, isPinned: boolean): string[] {
  return [
    node.isSeed ? 'seed' : '',
    node.isWeak ? 'weak' : '',
    node.count > 1 ? 'group' : '',
    node.isFaded ? 'faded' : '',
    isPinned ? 'pinned' : '',
  ].filter(Boolean);
}

function tieData(tie: PictureTie, positions: Readonly<Record<string, Position>>, isCurved: boolean) {
  const [from, to] = [positions[tie.from] ?? { x: 0, y: 0 }, positions[tie.to] ?? { x: 0, y: 0 }];
  return {
    id: tie.id,
    source: tie.from,
    target: tie.to,
    label: tie.label,
    width: Math.min(5, 1.3 + 0.5 * Math.log2(tie.weight)),
    ...(isCurved ? tieCurve(from, to) : straightCurve),
  };
}

function tieClasses(tie: PictureTie, nodes: ReadonlyMap<string, PictureNode>, layout: LayoutName): string[] {
  const span = tieSpan(nodes.get(tie.from)!.level, nodes.get(tie.to)!.level);
  return [
    layout === 'ladder' ? span : '',
    tie.isWeak ? 'weak' : '',
    tie.isKey ? 'key' : '',
    tie.isFaded ? 'faded' : '',
  ].filter(Boolean);
}
