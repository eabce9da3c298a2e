import { escapeXml } from '../../../graph/escape-xml.ts';
import type { Caption } from '../../../graph/caption.ts';
import { graphTheme } from '../../../graph/graph-theme.ts';
import { frameSheet, leastWidth } from '../../../graph/sheet-frame.ts';
import { rounded, sheetSvg } from '../../../graph/sheet-svg.ts';
import type { Locale } from '../../../locales/locale.ts';
import { partToSvg } from '../take-away/part-to-svg.ts';
import type { MapModel } from './map-model.ts';

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
      ...[...drawing.children].map((part) => partToSvg(part)),
      '</g></g>',
    ],
    theme,
  );
}
