import type { Caption } from '../../../graph/caption.ts';
import { graphTheme } from '../../../graph/graph-theme.ts';
import { frameSheet, leastWidth } from '../../../graph/sheet-frame.ts';
import { sheetSvg } from '../../../graph/sheet-svg.ts';
import { partToSvg } from '../take-away/part-to-svg.ts';

const margin = 12;

/** The flow as it is on the page, as an SVG document of its own, with what it says of itself; without money, the words alone. */
export function flowToSvg(host: HTMLElement, caption: Caption): string {
  const drawing = host.shadowRoot?.querySelector<SVGSVGElement>('figure svg');
  const style = getComputedStyle(host);
  const theme = graphTheme((property) => style.getPropertyValue(property).trim());
  const { width, height } = drawing?.viewBox.baseVal ?? { width: leastWidth, height: margin };
  const frame = frameSheet({ left: -margin, top: -margin, right: width + margin, bottom: height }, caption);
  return sheetSvg(frame, drawing ? [...drawing.children].map((part) => partToSvg(part)) : [], theme);
}
