import { litBy, noAttention } from './attention.ts';
import type { Attention, Lit } from './attention.ts';
import type { View } from './fit-view.ts';
import { placeLabels } from './label-places.ts';
import type { LabelPlaces } from './label-places.ts';
import type { Marks, NodeMark } from './marks.ts';
import { paintLit } from './paint-lit.ts';
import { paintPicture, paintingCost } from './paint-picture.ts';
import type { Pane } from './paint-picture.ts';
import type { Position } from './picture.ts';
import { SymbolSprites } from './symbol-sprites.ts';

/** What may be painted in one frame, in the time that a thin line takes; a picture that costs no more is painted at once. */
const costPerFrame = 1500;
const msPerFrame = 6;
/** A view that has not changed for so long is at rest. */
const restMs = 80;
const dimmed = '0.28';

/** A painting under way, and what it is of. */
interface Job {
  readonly marks: Marks;
  readonly pane: Pane;
  readonly moved: string | null;
  readonly surface: CanvasRenderingContext2D;
  readonly run: Generator<number, void>;
}

/**
 * Paints a picture on two canvases: the picture itself, and over it what has the reader's attention, so that a hover paints only
 * that and dims the rest by one opacity. A large picture is painted in slices, a slice a frame, on a canvas that nobody sees;
 * until it is done, what was painted before is moved and scaled along with the view.
 */
export class Painter {
  /** Called when all that was asked for is painted, at rest. */
  onPainted = () => {};

  private readonly _base: HTMLCanvasElement;
  private readonly _over: HTMLCanvasElement;
  private readonly _hidden = document.createElement('canvas');
  private readonly _sprites = new SymbolSprites();
  private readonly _overSprites = new SymbolSprites();
  private _marks: Marks | undefined;
  private _isSmall = true;
  private _attention: Attention = noAttention;
  private _lit: Lit | undefined;
  private _moved: NodeMark | null = null;
  private _pane: Pane = { view: { zoom: 1, pan: { x: 0, y: 0 } }, width: 0, height: 0, ratio: 1 };
  private _painted: Omit<Job, 'surface' | 'run'> | undefined;
  private _job: Job | undefined;
  private _places: { readonly marks: Marks; readonly zoom: number; readonly places: LabelPlaces } | undefined;
  private _frame = 0;
  private _rest = 0;
  private _isMoving = false;
  private _isOverOld = true;

  constructor(base: HTMLCanvasElement, over: HTMLCanvasElement) {
    this._base = base;
    this._over = over;
  }

  /** How many entities are drawn without their name, for want of room. */
  get unnamed(): number {
    return this._places === undefined ? 0 : this._places.marks.nodes.size - this._places.places.nodes.size;
  }

  /** What to paint from now on. */
  show(marks: Marks) {
    this._marks = marks;
    this._isSmall = paintingCost(marks) <= costPerFrame;
    this._lit = undefined;
    this._isOverOld = true;
    this._moved = null;
    this._ask();
  }

  /** What part of it the window shows from now on. */
  look(view: View) {
    const { zoom, pan } = this._pane.view;
    if (view.zoom === zoom && view.pan.x === pan.x && view.pan.y === pan.y) return;
    this._pane = { ...this._pane, view };
    this._isOverOld = true;
    this._isMoving = true;
    clearTimeout(this._rest);
    this._rest = window.setTimeout(() => {
      this._isMoving = false;
      this._ask();
    }, restMs);
    this._ask();
  }

  /** What has the reader's attention from now on. */
  attend(attention: Attention) {
    this._attention = attention;
    this._lit = undefined;
    this._isOverOld = true;
    this._ask();
  }

  /** Shows an entity elsewhere until the next picture. */
  move(id: string, at: Position) {
    const node = this._marks?.nodes.get(id);
    if (node === undefined) return;
    this._moved = { ...node, at: { ...at } };
    this._isOverOld = true;
    this._ask();
  }

  resize(width: number, height: number) {
    const ratio = window.devicePixelRatio;
    const { width: before, height: beforeHeight, ratio: beforeRatio } = this._pane;
    if (width === before && height === beforeHeight && ratio === beforeRatio) return;
    this._pane = { ...this._pane, width, height, ratio };
    for (const canvas of [this._base, this._over, this._hidden]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this._painted = undefined;
    this._job = undefined;
    this._isOverOld = true;
    this._ask();
  }

  /** Paints all anew, as when letters came. */
  refresh() {
    this._painted = undefined;
    this._job = undefined;
    this._isOverOld = true;
    this._ask();
  }

  stop() {
    cancelAnimationFrame(this._frame);
    clearTimeout(this._rest);
    this._frame = 0;
    this._job = undefined;
  }

  private _ask() {
    if (this._frame === 0) this._frame = requestAnimationFrame(() => this._onFrame());
  }

  private _onFrame() {
    this._frame = 0;
    const marks = this._marks;
    if (marks === undefined || this._pane.width === 0) return;
    if (this._job !== undefined && this._job.marks !== marks) this._job = undefined;
    if (this._job === undefined && this._isOld(marks)) this._job = this._begin(marks);
    if (this._job !== undefined && this._continue(this._job)) this._finish(this._job);
    this._placeBase();
    if (this._isOverOld) this._paintOver(marks);
    if (this._job !== undefined) this._ask();
    else if (!this._isOld(marks)) {
      if (!this._isMoving) this.onPainted();
    } else if (!this._isMoving) this._ask();
  }

  /** True where what was painted is to be painted anew. A large picture that moves waits until it rests, or has moved far. */
  private _isOld(marks: Marks): boolean {
    const painted = this._painted;
    if (painted === undefined || painted.marks !== marks || painted.moved !== (this._moved?.id ?? null))
      return true;
    if (painted.pane === this._pane) return false;
    if (this._isSmall || !this._isMoving) return true;
    const { view, width, height } = this._pane;
    const before = painted.pane.view;
    const isFar =
      Math.abs(view.pan.x - before.pan.x) > width / 4 || Math.abs(view.pan.y - before.pan.y) > height / 4;
    return isFar && before.zoom === view.zoom;
  }

  private _begin(marks: Marks): Job {
    const surface = (this._isSmall ? this._base : this._hidden).getContext('2d')!;
    const [pane, moved] = [this._pane, this._moved?.id ?? null];
    const placesOf = () => this._placesAt(marks, pane.view.zoom);
    const run = paintPicture(surface, marks, pane, this._sprites, placesOf, moved);
    return { marks, pane, moved, surface, run };
  }

  /** A slice of a painting; true when it is done. */
  private _continue({ run }: Job): boolean {
    const end = performance.now() + msPerFrame;
    for (let cost = 0; this._isSmall || (cost < costPerFrame && performance.now() < end);) {
      const part = run.next();
      if (part.done === true) return true;
      cost += part.value;
    }
    return false;
  }

  private _finish({ marks, pane, moved, surface }: Job) {
    if (surface.canvas === this._hidden) {
      const base = this._base.getContext('2d')!;
      base.clearRect(0, 0, this._base.width, this._base.height);
      base.drawImage(this._hidden, 0, 0);
    }
    this._painted = { marks, pane, moved };
    this._job = undefined;
  }

  /** Moves and scales what was painted to where the view has it now. */
  private _placeBase() {
    const painted = this._painted?.pane.view;
    const { zoom, pan } = this._pane.view;
    const share = painted === undefined ? 1 : zoom / painted.zoom;
    const x = painted === undefined ? 0 : pan.x - painted.pan.x * share;
    const y = painted === undefined ? 0 : pan.y - painted.pan.y * share;
    const isAtPlace = share === 1 && x === 0 && y === 0;
    this._base.style.transform = isAtPlace ? '' : `translate(${x}px, ${y}px) scale(${share})`;
  }

  private _paintOver(marks: Marks) {
    this._isOverOld = false;
    this._lit ??= litBy(marks, this._attention);
    this._base.style.opacity = this._lit.isDimming ? dimmed : '';
    paintLit(
      this._over.getContext('2d')!,
      this._lit,
      this._attention,
      marks.theme,
      this._pane,
      this._overSprites,
      () => this._placesAt(marks, this._pane.view.zoom),
      this._moved,
    );
  }

  private _placesAt(marks: Marks, zoom: number): LabelPlaces {
    if (this._places?.marks !== marks || this._places.zoom !== zoom) {
      const ties = [...marks.ties.values()].filter(({ isKey }) => isKey);
      this._places = { marks, zoom, places: placeLabels({ nodes: marks.nodes.values(), ties }, zoom) };
    }
    return this._places.places;
  }
}
