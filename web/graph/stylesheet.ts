import type { StylesheetJson } from 'cytoscape';
import type { GraphTheme } from './graph-theme.ts';

const curved = {
  'curve-style': 'unbundled-bezier',
  'edge-distances': 'node-position',
  'control-point-weights': 'data(weights)' as never,
  'control-point-distances': 'data(distances)' as never,
} as const;
const straight = { 'curve-style': 'haystack', 'haystack-radius': 0 } as const;

/**
 * How everything on the canvas looks in a theme. Selected, focused and seeds are told by more than colour. In a dense picture
 * ties are the straight lines that Cytoscape draws fastest, and only those with an arrow or a label are more.
 */
export function stylesheet(theme: GraphTheme, isDense = false): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as never,
        width: 'data(width)',
        height: 'data(height)',
        'corner-radius': '9px' as never,
        'background-color': 'data(fill)',
        'background-image': 'data(icon)',
        'background-width': '18px',
        'background-height': '18px',
        'border-width': 2,
        'border-color': 'data(colour)',
        label: 'data(label)',
        'font-family': theme.font,
        'font-size': 12,
        'font-weight': 500,
        'line-height': 1.25,
        color: theme.text,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': 'data(ground)',
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
        'min-zoomed-font-size': 5,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[shape = "round-rectangle"][width > 40]', style: { 'corner-radius': '17px' as never } },
    { selector: 'node.weak', style: { 'border-style': 'dashed' } },
    { selector: 'node.group', style: { 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node.seed', style: { 'font-weight': 700, 'border-width': 3 } },
    {
      selector: 'node.selected',
      style: {
        'font-weight': 700,
        'outline-width': 2.5,
        'outline-offset': 5,
        'outline-style': 'dotted',
        'outline-color': theme.text,
      } as never,
    },
    {
      selector: 'node.focused',
      style: {
        'outline-width': 3,
        'outline-offset': 5,
        'outline-style': 'solid',
        'outline-color': theme.focus,
      } as never,
    },
    {
      selector: 'edge',
      style: {
        ...(isDense ? straight : curved),
        width: 'data(width)',
        'line-color': theme.tie,
        'line-opacity': 0.75,
        'font-family': theme.font,
        'font-size': 11,
        color: theme.text,
        'text-background-color': theme.surface,
        'text-background-opacity': 1,
        'text-background-padding': '4px',
        'text-background-shape': 'roundrectangle',
        'text-border-width': 1,
        'text-border-color': theme.tie,
        'text-border-opacity': 0.6,
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'target-arrow-color': theme.strongTie,
        'arrow-scale': 0.8,
      },
    },
    { selector: 'edge.skips', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    { selector: 'edge.weak', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], width: 1 } },
    { selector: 'edge.key', style: { width: 2.4, 'line-opacity': 0.9 } },
    {
      selector: 'edge.key, edge.told-source',
      style: { 'source-label': 'data(label)', 'source-text-offset': 74 },
    },
    {
      selector: 'edge.told-target',
      style: { 'source-label': '', 'target-label': 'data(label)', 'target-text-offset': 44 },
    },
    {
      // A pin at the upper right corner, with the kind's icon where it always is.
      selector: 'node.pinned',
      style: {
        'background-image': 'data(icons)',
        'background-width': ['18px', '14px'],
        'background-height': ['18px', '14px'],
        'background-position-x': ['50%', '120%'],
        'background-position-y': ['50%', '-20%'],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['inside', 'over'],
        'bounds-expansion': 8,
      } as never,
    },
    ...(isDense
      ? [{ selector: 'edge.key, edge.lit, edge.selected', style: { 'curve-style': 'straight' as const } }]
      : []),
    { selector: '.faded', style: { opacity: 0.3 } },
    { selector: '.dim', style: { opacity: 0.28 } },
    {
      selector: 'edge.lit',
      style: {
        'line-color': theme.strongTie,
        'line-opacity': 1,
        'target-arrow-shape': 'triangle',
        'z-index': 5,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-color': theme.strongTie,
        'line-opacity': 1,
        width: 4,
        'z-index': 7,
        'target-arrow-shape': 'triangle',
      },
    },
  ];
}
