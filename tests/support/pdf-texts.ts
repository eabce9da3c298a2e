import { inflateSync } from 'node:zlib';

/** What a PDF as jsPDF writes it says, piece by piece, and how many pictures of pixels and lines it has. */
export interface PdfContent {
  readonly texts: readonly string[];
  readonly images: number;
  readonly strokes: number;
}

/** Reads a PDF back: its text by the tables that its fonts give for copying, so that a letter which cannot be copied is missing here. */
export function readPdf(file: Buffer): PdfContent {
  const raw = file.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) =>
    unpacked(body!),
  );
  const letters = new Map<string, string>();
  for (const table of streams.filter((stream) => stream.includes('beginbfchar')))
    for (const [, glyph, code] of table.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>/gi))
      letters.set(glyph!.toLowerCase(), String.fromCharCode(Number.parseInt(code!, 16)));
  const page = streams.find((stream) => /\bTj\b/.test(stream)) ?? '';
  return {
    texts: [...page.matchAll(/<([0-9a-f]+)>\s*Tj/gi)].map(([, glyphs]) =>
      (glyphs!.toLowerCase().match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '').join(''),
    ),
    images: [...raw.matchAll(/\/Subtype\s*\/Image/g)].length,
    strokes: [...page.matchAll(/(?:^|\s)[SBb]\*?(?=\s|$)/gm)].length,
  };
}

function unpacked(body: string): string {
  const bytes = Buffer.from(body, 'latin1');
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return body;
  }
}
