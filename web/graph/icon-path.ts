import { iconPaths } from '../elements/icon-paths.ts';
import type { IconName } from '../elements/icon-paths.ts';

/** An icon's lines as path data on a ground of 24 by 24, for where there is no document to put its elements in. */
export function iconPath(name: IconName): string {
  return [...iconPaths(name).matchAll(/<(\w+)([^>]*)>/g)]
    .map(([, element, attributes]) => {
      const text = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
      const [x, y, r] = [Number(text('cx')), Number(text('cy')), Number(text('r'))];
      switch (element) {
        case 'path':
          return text('d');
        case 'circle':
          return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
        case 'line':
          return `M${text('x1')} ${text('y1')}L${text('x2')} ${text('y2')}`;
        case 'rect':
          return `M${text('x')} ${text('y')}h${text('width')}v${text('height')}h-${text('width')}z`;
        default:
          throw new Error(`No path is known for <${element}> of the icon ${name}`);
      }
    })
    .join('');
}
