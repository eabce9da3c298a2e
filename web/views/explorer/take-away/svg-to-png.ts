import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';

const wantedScale = 2;
/** Browsers draw no canvas that is longer than this on a side. */
const longestSide = 16_000;

/** An SVG document as pixels, two for each of its own where a canvas can be so large. @throws Error where it cannot be drawn */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  // A picture inside a picture sees no font of its page.
  image.src = URL.createObjectURL(
    new Blob([svg.replace('>', `><style>${await fontRules()}</style>`)], { type: 'image/svg+xml' }),
  );
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(wantedScale, longestSide / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The picture is too large to draw')) : resolve(blob)),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

async function fontRules(): Promise<string> {
  const rules = await Promise.all(
    [latinExt, latin].map(
      async (address) =>
        `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${await dataAddress(address)}) format('woff2')}`,
    ),
  );
  // The page names two files for one family by their letters; without the ranges the later one would hide the first.
  return rules
    .map((rule, index) =>
      rule.replace(
        /}$/,
        `;unicode-range:${index === 0 ? 'U+0100-02FF,U+1E00-1EFF,U+20A0-20CF' : 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212'}}`,
      ),
    )
    .join('');
}

async function dataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read')));
    reader.readAsDataURL(blob);
  });
}
