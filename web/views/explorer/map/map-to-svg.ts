import { escapeXml } from '../../../graph/escape-xml.ts';
import type { Caption } from '../../../graph/caption.ts';
import { graphTheme } from '../../../graph/graph-theme.ts';
import { frameSheet, leastWidth } from '../../../graph/sheet-frame.ts';
import { rounded, sheetSvg } from '../../../graph/sheet-svg.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { MapModel } from './map-model.ts';

/** What of an element's look an SVG document says by attributes. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** What only a pointer or the keyboard needs. */
const unseen = '.hit, .focus, title';
/** The attributes that tell where a drawing's parts are. */
const places = new Set([
  'd',
  'x',
  'y',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'transform',
  'points',
  'x1',
  'x2',
  'y1',
  'y2',
  'dy',
]);

/** What the map's window shows, as an SVG document of its own: its looks come from the page and go along as attributes. */
export function mapToSvg(
  host: HTMLElement,
  { unplaced }: MapModel,
  caption: Caption,
  { t, list }: Locale,
): string {
  const drawing = host.shadowRoot?.querySelector<SVGSVGElement>('svg.drawing');
  if (!drawing) throw new Error('There is no map yet');
  const style = getComputedStyle(host);
  const theme = graphTheme((property) => style.getPropertyValue(property).trim());
  const { width, height } = drawing.viewBox.baseVal;
  const names = list(unplaced.map(({ shortName }) => shortName));
  const missing = unplaced.length === 0 ? [] : [t('download.noPlace', { count: unplaced.length, names })];
  const notes = [...caption.notes.slice(0, 1), ...missing, ...caption.notes.slice(1)];
  const [right, bottom] = [Math.max(width, leastWidth), height];
  const frame = frameSheet({ left: 0, top: 0, right, bottom }, { ...caption, notes });
  return sheetSvg(
    frame,
    [
      `<defs><clipPath id="window"><rect width="${rounded(right)}" height="${rounded(bottom)}"/></clipPath></defs>`,
      `<rect width="${rounded(right)}" height="${rounded(bottom)}" fill="${escapeXml(style.getPropertyValue('--sk-sunken').trim())}"/>`,
      '<g clip-path="url(#window)">',
      `<g transform="translate(${rounded((right - width) / 2)} 0)">`,
      ...[...drawing.children].map((part) => partToSvg(part, 1)),
      '</g></g>',
    ],
    theme,
  );
}

/** An element and what is in it; `scale` is by how much what is around it is drawn larger. */
function partToSvg(element: Element, scale: number): string {
  const style = getComputedStyle(element);
  if (element.matches(unseen) || style.display === 'none' || style.visibility === 'hidden') return '';
  const isStroked = style.stroke !== 'none' && style.stroke !== '';
  const isThin = style.getPropertyValue('vector-effect') === 'non-scaling-stroke';
  const inner = scale * scaleOf(element);
  const attributes = [...element.attributes]
    .filter(({ name }) => places.has(name))
    .map(({ name, value }): readonly [string, string] => [name, value]);
  for (const name of element.localName === 'tspan' ? [] : looks) {
    const value = style.getPropertyValue(name);
    if (value === '' || (name.startsWith('stroke-') && !isStroked)) continue;
    if (name.startsWith('stroke-dash') && element.matches('.share')) continue;
    if (name === 'stroke-width')
      attributes.push([name, String(rounded(Number.parseFloat(value) / (isThin ? inner : 1), 5))]);
    else if (!isUsual(name, value)) attributes.push([name, value.replaceAll('px', '')]);
  }
  // Written by the style sheet, so that the page can turn it; on its own the drawing says it by an attribute.
  if (element.matches('.share')) attributes.push(...ringOf(element));
  if (element.matches('.name')) attributes.push(['paint-order', 'stroke']);
  const text = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const content =
    element.children.length > 0
      ? [...element.children].map((child) => partToSvg(child, inner)).join('')
      : escapeXml(element.textContent?.trim() ?? '');
  return `<${element.localName}${text}>${content}</${element.localName}>`;
}

/** A level's part of a ring. The page gives it in hundredths of the ring, which few programs but browsers understand. */
function ringOf(element: Element): readonly (readonly [string, string])[] {
  const whole = 2 * Math.PI * Number(element.getAttribute('r'));
  const length = (hundredths: string | number) => rounded((Number(hundredths) * whole) / 100);
  const parts = (element.getAttribute('stroke-dasharray') ?? '').split(' ').map(length);
  // PDF knows no offset below nothing.
  const offset = (100 + Number(element.getAttribute('stroke-dashoffset') ?? 0)) % 100;
  return [
    ['transform', 'rotate(-90)'],
    ['stroke-dasharray', parts.join(' ')],
    ['stroke-dashoffset', String(length(offset))],
  ];
}

/** Values that hold where nothing is said. `fill` is always said: what is not filled must not become black. */
function isUsual(name: string, value: string): boolean {
  if (name === 'stroke') return value === 'none';
  if (name === 'fill-opacity' || name === 'stroke-opacity' || name === 'opacity') return value === '1';
  if (name === 'stroke-dasharray') return value === 'none';
  if (name === 'stroke-dashoffset') return value === '0px' || value === '0';
  if (name === 'stroke-linecap') return value === 'butt';
  if (name === 'stroke-linejoin') return value === 'miter';
  return name === 'text-anchor' && value === 'start';
}

function scaleOf(element: Element): number {
  return Number(/scale\(([\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 1);
}
