import type { Core } from 'cytoscape';
import type { GraphTheme } from './graph-theme.ts';
import type { Sheet } from './picture-sheet.ts';
import { lineLook } from './to-svg.ts';

const wantedScale = 2;
/** Browsers draw no canvas that is longer than this on a side. */
const longestSide = 16_000;

/** The whole sheet as pixels, two for each of the picture's where a canvas can be so large: bands, drawing, texts. */
export async function toPng(cy: Core, sheet: Sheet, theme: GraphTheme): Promise<Blob> {
  const scale = Math.min(wantedScale, longestSide / Math.max(sheet.width, sheet.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(sheet.width * scale);
  canvas.height = Math.ceil(sheet.height * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.translate(-sheet.left, -sheet.top);
  context.fillStyle = theme.surface;
  context.fillRect(sheet.left, sheet.top, sheet.width, sheet.height);
  for (const band of sheet.bands) {
    context.fillStyle = theme.levels[band.level ?? 'NONE'].band;
    context.fillRect(sheet.left, band.top, sheet.width, band.bottom - band.top);
  }
  if (cy.elements().nonempty()) {
    await loadIcons(cy);
    const { x1, y1, w, h } = cy.elements().boundingBox({});
    const image = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale }));
    context.drawImage(image, x1, y1, w, h);
    image.close();
  }
  for (const line of sheet.lines) {
    const { colour, weight } = lineLook(line, theme);
    context.font = `${weight} ${line.size}px ${theme.font}`;
    context.fillStyle = colour;
    context.textAlign = line.anchor === 'middle' ? 'center' : 'left';
    context.fillText(line.text, line.x, line.y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large to draw')) : resolve(blob)),
      'image/png',
    ),
  );
}

/** Cytoscape asks for an icon when it first draws it, and draws what has come: ask for all, and wait until they are there. */
async function loadIcons(cy: Core) {
  await cy.png({ output: 'blob-promise', full: true, scale: 0.05 });
  const icons = new Set<string>(
    cy
      .nodes()
      .toArray()
      .flatMap((node) => [node.data('icon'), ...(node.data('icons') ?? [])]),
  );
  await Promise.all(
    [...icons].map((icon) => {
      const image = new Image();
      image.src = icon;
      return image.decode();
    }),
  );
}
