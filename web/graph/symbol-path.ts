import type { KindLook } from './kinds.ts';

type Corner = readonly [x: number, y: number];

const cut = 8;

/** A kind's outline around the origin as path data, for SVG and canvas alike; `grow` pixels larger to each side. */
export function symbolPath({ shape, width, height }: KindLook, grow = 0): string {
  const [w, h] = [width / 2 + grow, height / 2 + grow];
  if (shape === 'ellipse') return `M${-w} 0A${w} ${h} 0 1 1 ${w} 0A${w} ${h} 0 1 1 ${-w} 0Z`;
  if (shape === 'rectangle') return `M${-w} ${-h}H${w}V${h}H${-w}Z`;
  if (shape === 'round-rectangle') {
    const r = Math.min(h, (width > 40 ? 17 : 9) + grow);
    const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
    return `M${r - w} ${-h}H${w - r}${corner(1, 1)}V${h - r}${corner(-1, 1)}H${r - w}${corner(-1, -1)}V${r - h}${corner(1, -1)}Z`;
  }
  return `M${corners(shape, w, h)
    .map(([x, y]) => `${round(x)} ${round(y)}`)
    .join('L')}Z`;
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
