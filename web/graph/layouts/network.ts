import type { Position } from '../picture.ts';
import type { LayoutInput, LayoutNode, LayoutResult, LayoutTie } from './layout.ts';
import { separate } from './separate.ts';

interface Body {
  readonly node: LayoutNode;
  x: number;
  y: number;
  readonly isFixed: boolean;
}

const tieLength = 140;
const gravity = 0.06;
/** From here on the pull to the middle is double. */
const far = 400;
/** How much wider than high a picture should be: as the window. */
const shape = 1.3;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * A force-directed network (Fruchterman and Reingold 1991, with gravity) that starts from a sunflower in place of chance,
 * so that the same input gives the same picture. Stages after the first move nothing that is there.
 */
export function layoutNetwork({ nodes, ties }: LayoutInput): LayoutResult {
  const positions: Record<string, Position> = {};
  const lastStage = Math.max(0, ...nodes.map((node) => node.stage));
  for (let stage = 0; stage <= lastStage; stage += 1) {
    const present = nodes.filter((node) => node.stage <= stage);
    const ids = new Set(present.map((node) => node.id));
    const drawn = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const bodies = begin(present, drawn, positions);
    settle(bodies, drawn);
    if (stage === 0) layDown(bodies);
    separate(bodies);
    for (const { node, x, y } of bodies) positions[node.id] = { x, y };
  }
  return { positions, bands: [] };
}

/** New bodies start around what they are tied to; the first ones in the order of their ties, the best tied in the middle. */
function begin(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  drawn: Readonly<Record<string, Position>>,
): Body[] {
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const sorted = [...nodes].sort(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  let fresh = 0;
  return sorted.map((node) => {
    const place = drawn[node.id];
    if (place !== undefined) return { node, ...place, isFixed: true };
    const tie = ties.find(
      ({ from, to }) =>
        (from === node.id && drawn[to] !== undefined) || (to === node.id && drawn[from] !== undefined),
    );
    const source = tie === undefined ? { x: 0, y: 0 } : drawn[tie.from === node.id ? tie.to : tie.from]!;
    const radius = 60 * Math.sqrt(fresh + (tie === undefined ? 0 : 2));
    const angle = fresh * goldenAngle;
    fresh += 1;
    return {
      node,
      x: source.x + radius * Math.cos(angle),
      y: source.y + radius * Math.sin(angle),
      isFixed: false,
    };
  });
}

/** Turns the picture so that its long side lies. */
function layDown(bodies: readonly Body[]) {
  let [xx, xy, yy] = [0, 0, 0];
  const middle = {
    x: bodies.reduce((sum, { x }) => sum + x, 0) / bodies.length,
    y: bodies.reduce((sum, { y }) => sum + y, 0) / bodies.length,
  };
  for (const body of bodies) {
    body.x -= middle.x;
    body.y -= middle.y;
    xx += body.x * body.x;
    xy += body.x * body.y;
    yy += body.y * body.y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const body of bodies) {
    const { x, y } = body;
    body.x = x * cos + y * sin;
    body.y = y * cos - x * sin;
  }
}

function settle(bodies: readonly Body[], ties: readonly LayoutTie[]) {
  const index = new Map(bodies.map((body, at) => [body.node.id, at]));
  const springs = ties
    .map(({ from, to }) => [index.get(from), index.get(to)])
    .filter((pair) => pair.every((end) => end !== undefined)) as [number, number][];
  const turns = Math.round(Math.min(320, Math.max(60, 60_000 / bodies.length)));
  const dx = new Float64Array(bodies.length);
  const dy = new Float64Array(bodies.length);
  for (let turn = 0; turn < turns; turn += 1) {
    dx.fill(0);
    dy.fill(0);
    repel(bodies, dx, dy);
    attract(bodies, springs, dx, dy);
    const most = tieLength * 0.6 * (1 - turn / turns) + 0.5;
    bodies.forEach((body, at) => {
      if (body.isFixed) return;
      // What lies far out is drawn in harder, so that one loose end does not make all the rest small.
      const pull = gravity * (1 + Math.hypot(body.x, body.y * shape) / far);
      const gx = dx[at]! - body.x * pull;
      const gy = dy[at]! - body.y * pull * shape;
      const length = Math.hypot(gx, gy) || 1;
      const step = Math.min(length, most) / length;
      body.x += gx * step;
      body.y += gy * step;
    });
  }
}

function repel(bodies: readonly Body[], dx: Float64Array, dy: Float64Array) {
  for (let a = 0; a < bodies.length; a += 1) {
    for (let b = a + 1; b < bodies.length; b += 1) {
      const x = bodies[a]!.x - bodies[b]!.x || 0.01;
      const y = bodies[a]!.y - bodies[b]!.y || 0.01;
      const force = (tieLength * tieLength) / Math.max(x * x + y * y, 64);
      dx[a]! += x * force;
      dy[a]! += y * force;
      dx[b]! -= x * force;
      dy[b]! -= y * force;
    }
  }
}

function attract(
  bodies: readonly Body[],
  springs: readonly [number, number][],
  dx: Float64Array,
  dy: Float64Array,
) {
  for (const [a, b] of springs) {
    const x = bodies[a]!.x - bodies[b]!.x;
    const y = bodies[a]!.y - bodies[b]!.y;
    const force = Math.hypot(x, y) / tieLength;
    dx[a]! -= x * force;
    dy[a]! -= y * force;
    dx[b]! += x * force;
    dy[b]! += y * force;
  }
}
