import type { Position } from '../../../graph/picture.ts';

/** Pixels that a pointer may move and still only click. */
const slack = 4;
/** How much a wheel's notch zooms. */
const wheelStep = 0.0016;

/** What gestures ask for, in pixels of the window. */
export interface GestureAnswer {
  move(by: Position): void;
  zoom(factor: number, around: Position): void;
}

/** Reads drag, pinch and wheel over one element. */
export class MapGestures {
  private readonly _answer: GestureAnswer;
  private readonly _pointers = new Map<number, Position>();
  private _start: Position = { x: 0, y: 0 };
  private _isDrag = false;

  constructor(answer: GestureAnswer) {
    this._answer = answer;
  }

  /** True between a drag and the click that the browser makes of its end. */
  get isDrag(): boolean {
    return this._isDrag;
  }

  readonly down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (this._pointers.size === 0) {
      this._start = pointOf(event);
      this._isDrag = false;
    }
    this._pointers.set(event.pointerId, pointOf(event));
  };

  readonly move = (event: PointerEvent) => {
    const before = this._pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = pointOf(event);
    if (!this._isDrag) {
      if (distance(now, this._start) < slack && this._pointers.size === 1) return;
      this._isDrag = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const other = [...this._pointers].find(([id]) => id !== event.pointerId)?.[1];
    this._pointers.set(event.pointerId, now);
    if (other === undefined) this._answer.move({ x: now.x - before.x, y: now.y - before.y });
    else {
      this._answer.move({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      this._answer.zoom(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    }
  };

  readonly up = (event: PointerEvent) => {
    this._pointers.delete(event.pointerId);
  };

  readonly wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === 1 ? event.deltaY * 33 : event.deltaY;
    this._answer.zoom(Math.exp(-pixels * (event.ctrlKey ? 6 : 1) * wheelStep), pointOf(event));
  };
}

function pointOf(event: MouseEvent): Position {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function distance(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
