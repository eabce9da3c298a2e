import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { jsPDF } from 'jspdf';

const fontName = 'Inter';
const margin = 24;
/** The sides of an A4 sheet in points. */
const [shortSide, longSide] = [595.28, 841.89];

/** What a document tells of itself to those who look for it. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
}

/** An SVG document on an A4 sheet, as lines and letters: nothing is made into pixels, and the text can be found and copied. */
export async function svgToPdf(svg: string, { title, subject, language }: PdfFacts): Promise<Blob> {
  const [{ jsPDF: Pdf }, { svg2pdf }] = await Promise.all([import('jspdf'), import('svg2pdf.js')]);
  const drawing = forPaper(svg);
  const [width, height] = ['width', 'height'].map((side) => Number(drawing.getAttribute(side)));
  const isWide = width! >= height!;
  const pdf = new Pdf({
    unit: 'pt',
    format: 'a4',
    orientation: isWide ? 'landscape' : 'portrait',
    compress: true,
  });
  pdf.setProperties({ title, subject, creator: 'Samverkanskartan' });
  pdf.setLanguage(language as 'sv');
  await addFonts(pdf);
  settleTexts(drawing, pdf);
  const [room, rise] = [
    (isWide ? longSide : shortSide) - 2 * margin,
    (isWide ? shortSide : longSide) - 2 * margin,
  ];
  const scale = Math.min(room / width!, rise / height!);
  await svg2pdf(drawing, pdf, {
    x: margin + (room - width! * scale) / 2,
    y: margin,
    width: width! * scale,
    height: height! * scale,
  });
  return pdf.output('blob');
}

async function addFonts(pdf: jsPDF): Promise<void> {
  await Promise.all(
    (
      [
        [regular, 'normal'],
        [semiBold, 'bold'],
      ] as const
    ).map(async ([address, style]) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      let letters = '';
      for (let at = 0; at < bytes.length; at += 8_192)
        letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
      pdf.addFileToVFS(`${style}.ttf`, btoa(letters));
      pdf.addFont(`${style}.ttf`, fontName, style);
    }),
  );
}

/** The drawing as paper takes it: one family in two weights. */
function forPaper(svg: string): SVGSVGElement {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement;
  drawing.setAttribute('font-family', fontName);
  return drawing;
}

/**
 * Places each line of text by its own width, and puts the ground's colour behind it where the drawing has it around the letters:
 * letters that are drawn twice would be read twice.
 */
function settleTexts(drawing: SVGSVGElement, pdf: jsPDF): void {
  for (const text of drawing.querySelectorAll('text')) {
    const size = Number(inherited(text, 'font-size') ?? 12);
    const isBold = Number(inherited(text, 'font-weight') ?? 400) >= 600;
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    const ground = text.getAttribute('paint-order') === null ? null : text.getAttribute('stroke');
    const isDouble = ground !== null;
    pdf.setFont(fontName, isBold ? 'bold' : 'normal').setFontSize(size);
    let y = Number(text.getAttribute('y') ?? 0);
    for (const line of text.children.length === 0 ? [text] : [...text.children]) {
      const width = pdf.getTextWidth(line.textContent ?? '');
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      const x = Number(line.getAttribute('x') ?? text.getAttribute('x') ?? 0) - shift;
      y += Number(line.getAttribute('dy') ?? 0);
      line.setAttribute('x', String(x));
      if (isDouble) text.before(groundOf(text, { x, y, width, size, ground }));
    }
    text.setAttribute('text-anchor', 'start');
    text.setAttribute('font-weight', isBold ? 'bold' : 'normal');
    for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'])
      text.removeAttribute(name);
  }
}

function groundOf(
  { ownerDocument }: Element,
  { x, y, width, size, ground }: { x: number; y: number; width: number; size: number; ground: string },
): Element {
  const rect = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const sides = { x: x - 2, y: y - size * 0.9, width: width + 4, height: size * 1.2, rx: 2 };
  for (const [name, value] of Object.entries(sides)) rect.setAttribute(name, String(value));
  rect.setAttribute('fill', ground);
  rect.setAttribute('fill-opacity', '0.8');
  return rect;
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
