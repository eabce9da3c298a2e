import cytoscape from 'cytoscape';
import '../../../web/styles/fonts.css';
import { adoptStyles } from '../../../web/app/adopt-styles.ts';
import type { View } from '../../../web/graph/fit-view.ts';
import { GraphCanvas } from '../../../web/graph/graph-canvas.ts';
import type { LayoutName } from '../../../web/graph/layouts/layouts.ts';
import type { Position } from '../../../web/graph/picture.ts';
import { generatedScene } from './generated-scene.ts';
import { frame, pause, perform } from './gestures.ts';
import type { Gesture } from './gestures.ts';

/** What a page says of the drawing it made. */
export interface Drawn {
  readonly ms: number;
  readonly longTasks: readonly number[];
}

/** Where everything stands, and what part of it the window shows. */
export interface Shown {
  readonly positions: Places;
  readonly view: View;
}

type Places = Readonly<Record<string, Position>>;

const tasks: number[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});
adoptStyles(document);

let stage: HTMLElement | undefined;
/** Shows what was shown when the places of the gestures were chosen. */
let restoreView = () => {};
let gesturePlaces: { node: Position; ground: Position } | undefined;

/** What the benchmark asks of the page, by name. */
const bench = {
  /** Opens our canvas empty. */
  open(layout: LayoutName) {
    const canvas = new GraphCanvas();
    canvas.layout = layout;
    canvas.className = 'stage';
    document.body.append(canvas);
    stage = canvas;
  },

  /** Gives our canvas a scene and waits until it is drawn and a while has passed. */
  async draw(nodes: number, ties: number, base?: number): Promise<Drawn> {
    const canvas = stage as GraphCanvas;
    const picture = generatedScene(nodes, ties, base);
    await pause(300);
    tasks.length = 0;
    const start = performance.now();
    const drawn = new Promise((resolve) =>
      canvas.addEventListener('sk-graph-drawn', resolve, { once: true }),
    );
    canvas.picture = picture;
    await drawn;
    await frame();
    const ms = performance.now() - start;
    await pause(1500);
    return { ms, longTasks: [...tasks] };
  },

  /** Shows all of our picture; where everything stands, and what the window shows. */
  shown(): Shown {
    const canvas = stage as GraphCanvas;
    restoreView = () => canvas.fit();
    restoreView();
    return { positions: canvas.positions(), view: canvas.view() };
  },

  /** Draws the same elements at the same places by Cytoscape alone, as it is out of the box. */
  async bare(nodes: number, ties: number, { positions, view }: Shown): Promise<Drawn> {
    const picture = generatedScene(nodes, ties);
    stage = document.createElement('div');
    stage.className = 'stage';
    document.body.append(stage);
    tasks.length = 0;
    const start = performance.now();
    const cy = cytoscape({
      container: stage,
      elements: [
        ...picture.nodes.map(({ id }) => ({ data: { id }, position: { ...positions[id]! } })),
        ...picture.ties.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
      ],
      layout: { name: 'preset', fit: false },
    });
    restoreView = () => void cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
    restoreView();
    await frame();
    const ms = performance.now() - start;
    await pause(1500);
    return { ms, longTasks: [...tasks] };
  },

  /** Where to take hold: a node of usual degree near the middle, and a spot of ground, in the window's pixels. */
  takeHold(nodes: number, ties: number, { positions, view: { zoom, pan } }: Shown) {
    const picture = generatedScene(nodes, ties);
    const rendered = picture.nodes.map(({ id }) => ({
      id,
      x: positions[id]!.x * zoom + pan.x,
      y: positions[id]!.y * zoom + pan.y,
    }));
    const degree = (id: string) => picture.ties.filter(({ from, to }) => from === id || to === id).length;
    const usual = (2 * ties) / nodes;
    const middle = { x: innerWidth / 2, y: innerHeight / 2 };
    const far = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
    const node = rendered
      .filter(({ id }) => Math.abs(degree(id) - usual) < 2)
      .sort((a, b) => far(a, middle) - far(b, middle))[0]!;
    const grounds = Array.from({ length: 400 }, (_, index) => ({
      x: 200 + (index % 20) * 50,
      y: 120 + Math.floor(index / 20) * 30,
    }));
    const room = (spot: Position) => Math.min(...rendered.map((other) => far(other, spot)));
    const ground = grounds.reduce((best, spot) => (room(spot) > room(best) ? spot : best));
    gesturePlaces = { node, ground };
  },

  /** Does a gesture; the milliseconds of each frame. */
  async gesture(gesture: Gesture): Promise<number[]> {
    const root = stage instanceof GraphCanvas ? stage.shadowRoot! : stage!;
    const surface = [...root.querySelectorAll('canvas')].at(-1)!;
    restoreView();
    await pause(400);
    let moves = 0;
    stage!.addEventListener('sk-graph-move', () => (moves += 1), { once: true });
    const frames = await perform(gesture, surface, gesturePlaces!);
    if (gesture === 'drag' && stage instanceof GraphCanvas && moves === 0)
      throw new Error('The drag took hold of no entity');
    return frames;
  },

  /** Takes our canvas out of the document and puts it in again. */
  async reconnect(times: number) {
    const canvas = stage as GraphCanvas;
    for (let time = 0; time < times; time += 1) {
      canvas.remove();
      await frame();
      document.body.append(canvas);
      await pause(60);
    }
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
