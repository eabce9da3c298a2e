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

/** The drawing as paper takes it: one family in two weights, and the ground around letters as letters of their own below them. */
function forPaper(svg: string): SVGSVGElement {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement;
  drawing.setAttribute('font-family', fontName);
  for (const text of drawing.querySelectorAll('text')) {
    const isBold = Number(text.getAttribute('font-weight') ?? 400) >= 600;
    text.setAttribute('font-weight', isBold ? 'bold' : 'normal');
    if (text.getAttribute('paint-order') === null) continue;
    const ground = text.cloneNode(true) as SVGTextElement;
    ground.setAttribute('fill', 'none');
    text.before(ground);
    for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'])
      text.removeAttribute(name);
  }
  return drawing;
}
