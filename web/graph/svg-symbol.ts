import type { KindLook } from './kinds.ts';

type Corner = readonly [x: number, y: number];

const cut = 8;

/** A kind's outline as the SVG element that draws it around the origin; `attributes` go into it. */
export function svgSymbol({ shape, width, height }: KindLook, attributes: string): string {
  const [w, h] = [width / 2, height / 2];
  if (shape === 'ellipse') return `<ellipse rx="${w}" ry="${h}" ${attributes}/>`;
  if (shape === 'rectangle' || shape === 'round-rectangle') {
    const radius = shape === 'rectangle' ? 0 : width > 40 ? 17 : 9;
    return `<rect x="${-w}" y="${-h}" width="${width}" height="${height}" rx="${radius}" ${attributes}/>`;
  }
  const points = corners(shape, w, h)
    .map(([x, y]) => `${round(x)},${round(y)}`)
    .join(' ');
  return `<polygon points="${points}" stroke-linejoin="round" ${attributes}/>`;
}

function corners(
  shape: Exclude<KindLook['shape'], 'ellipse' | 'rectangle' | 'round-rectangle'>,
  w: number,
  h: number,
): readonly Corner[] {
  const eighth = Math.tan(Math.PI / 8);
  switch (shape) {
    case 'hexagon':
      return bothSides([
        [w, 0],
        [w / 2, h],
        [-w / 2, h],
      ]);
    case 'octagon':
      return bothSides([
        [w, -h * eighth],
        [w, h * eighth],
        [w * eighth, h],
        [-w * eighth, h],
      ]);
    case 'cut-rectangle':
      return bothSides([
        [w, -h + cut],
        [w, h - cut],
        [w - cut, h],
        [-w + cut, h],
      ]);
    case 'round-diamond':
      return bothSides([
        [w, 0],
        [0, h],
      ]);
    case 'round-tag':
      return [
        [-w, -h],
        [w / 4, -h],
        [w, 0],
        [w / 4, h],
        [-w, h],
      ];
  }
}

/** The outline of what looks the same turned by half a circle. */
function bothSides(half: readonly Corner[]): readonly Corner[] {
  return [...half, ...half.map(([x, y]): Corner => [-x, -y])];
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
