import type { LayoutNode } from './layout.ts';

interface Movable {
  readonly node: LayoutNode;
  x: number;
  y: number;
  readonly isFixed: boolean;
}

const passes = 60;
const gap = 8;

/** Pushes boxes apart, symbol and label together, until none overlaps or the passes are used up; fixed ones stay. */
export function separate(bodies: readonly Movable[]) {
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = false;
    const sorted = [...bodies].sort((a, b) => a.x - b.x || (a.node.id < b.node.id ? -1 : 1));
    const widest = Math.max(0, ...bodies.map((body) => body.node.width)) + gap;
    sorted.forEach((one, at) => {
      for (let next = at + 1; next < sorted.length && sorted[next]!.x - one.x < widest; next += 1) {
        if (push(one, sorted[next]!)) moved = true;
      }
    });
    if (!moved) return;
  }
}

function push(a: Movable, b: Movable): boolean {
  if (a.isFixed && b.isFixed) return false;
  const overX = (a.node.width + b.node.width) / 2 + gap - Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const overY = upper.y + upper.node.below + lower.node.above + gap - lower.y;
  if (overX <= 0.01 || overY <= 0.01) return false;
  const shareA = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
  if (overX < overY) {
    const way = a.x <= b.x ? -1 : 1;
    a.x += way * overX * shareA;
    b.x -= way * overX * (1 - shareA);
  } else {
    const way = a === upper ? -1 : 1;
    a.y += way * overY * shareA;
    b.y -= way * overY * (1 - shareA);
  }
  return true;
}
