import type { Position } from '../../../web/graph/picture.ts';

/** What is done to a canvas while its frames are timed. */
export type Gesture = 'pan' | 'zoom' | 'drag';

const steps = 24;

/** Does a gesture, a step a frame, where a hand would do it; resolves to the milliseconds of each frame. */
export async function perform(
  gesture: Gesture,
  surface: Element,
  places: { readonly node: Position; readonly ground: Position },
): Promise<number[]> {
  const start = gesture === 'drag' ? places.node : places.ground;
  const at = (step: number): Position => {
    const turn = (step / steps) * Math.PI * 2;
    return { x: start.x + 90 * Math.sin(turn), y: start.y + 60 * (1 - Math.cos(turn)) };
  };
  const frames: number[] = [];
  if (gesture !== 'zoom') {
    mouse(surface, 'mousemove', start, 0);
    mouse(surface, 'mousedown', start, 1);
  }
  let last = await frame();
  for (let step = 1; step <= steps; step += 1) {
    if (gesture === 'zoom') wheel(surface, start, step <= steps / 2 ? -40 : 40);
    else mouse(surface, 'mousemove', at(step), 1);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  if (gesture !== 'zoom') mouse(surface, 'mouseup', at(steps), 0);
  await pause(400);
  return frames;
}

/** The time at which the next frame begins. */
export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function mouse(surface: Element, type: string, { x, y }: Position, buttons: number) {
  surface.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      buttons,
    }),
  );
}

function wheel(surface: Element, { x, y }: Position, deltaY: number) {
  surface.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      deltaY,
    }),
  );
}
