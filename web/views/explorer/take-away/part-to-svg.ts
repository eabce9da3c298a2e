import { escapeXml } from '../../../graph/escape-xml.ts';
import { rounded } from '../../../graph/sheet-svg.ts';

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
const unseen = '.hit, .focus, .target, title';
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

/**
 * An element of a drawing on the page and what is in it, as SVG that needs no style sheet: its looks go along as attributes.
 *
 * @param scale by how much what is around it is drawn larger
 */
export function partToSvg(element: Element, scale = 1): string {
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
  if (element.matches('.name, .stop > text, text.head')) attributes.push(['paint-order', 'stroke']);
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
