import { Task } from '@lit/task';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { placeBands, renderBands, renderMissing } from './band-layer.ts';
import type { BandText } from './band-layer.ts';
import { noCaption } from './caption.ts';
import type { Caption } from './caption.ts';
import { createDrawing } from './create-drawing.ts';
import { countOutside, fitView, narrowWindow, shiftInto } from './fit-view.ts';
import type { View } from './fit-view.ts';
import { graphCanvasStyles } from './graph-canvas.styles.ts';
import {
  GraphDrawnEvent,
  GraphExpandEvent,
  GraphFocusEvent,
  GraphMoveEvent,
  GraphOutsideEvent,
  GraphSelectEvent,
} from './graph-events.ts';
import { aroundPins } from './layouts/around-pins.ts';
import { isContinued } from './layouts/is-continued.ts';
import { startLayoutRunner } from './layouts/layout-runner.ts';
import type { LayoutRunner } from './layouts/layout-runner.ts';
import { layoutInput } from './layouts/layout.ts';
import type { LayoutResult } from './layouts/layout.ts';
import type { LayoutName } from './layouts/layouts.ts';
import { markAt } from './mark-at.ts';
import { isDense, toMarks } from './marks.ts';
import type { Marks } from './marks.ts';
import { isDirection, markTowards } from './neighbour-towards.ts';
import type { Direction } from './neighbour-towards.ts';
import { Painter } from './painter.ts';
import type { Level, Picture, Position } from './picture.ts';
import { toSheet } from './picture-sheet.ts';
import { elementSync } from './sync-elements.ts';
import type { ElementSync } from './sync-elements.ts';
import { ThemeController } from './theme-controller.ts';
import { toElements } from './to-elements.ts';
import { toSvg } from './to-svg.ts';
import type { Drawing } from './to-svg.ts';

const zoomStep = 1.25;
/** In a dense picture a pointer that only passes lights nothing. */
const restMs = 90;
/** A picture opens no smaller than this, in a wide window and in a narrow one: names must be readable. */
const leastZoomOnOpening = { wide: 0.3, narrow: 0.5 };

/** Draws a picture, and says what a reader does to it. It owns the Cytoscape instance, which never leaves it. */
@customElement('sk-graph-canvas')
export class GraphCanvas extends LitElement {
  static override styles = graphCanvasStyles;

  @property({ attribute: false }) picture: Picture = { nodes: [], ties: [] };
  @property() layout: LayoutName = 'ladder';
  /** Places chosen by hand in this layout; they win over its own. */
  @property({ attribute: false }) pinned: readonly ({ readonly id: string } & Position)[] = [];
  @property() selected: string | null = null;
  @property({ attribute: false }) bandTexts: ReadonlyMap<Level, BandText> = new Map();
  @property() label = '';
  /** How to use the canvas from the keyboard. */
  @property() description = '';

  @query('.drawing') private readonly _drawing!: HTMLElement;
  @query('.base') private readonly _base!: HTMLCanvasElement;
  @query('.over') private readonly _over!: HTMLCanvasElement;
  @query('.window') private readonly _window!: HTMLElement;

  private _cy: Core | undefined;
  private _runner: LayoutRunner | undefined;
  private _focused: string | null = null;
  private _hovered: string | null = null;
  private _isFitted = false;
  private _outside = 0;
  private _unnamed = 0;
  private _sync: ElementSync | undefined;
  private _painter: Painter | undefined;
  private _marks: Marks | undefined;
  /** What the drawing was last asked to show, so that a render that changes none of it draws nothing. */
  private _asked: readonly unknown[] = [];
  private _isNews = false;
  private _bandFrame = 0;
  private _outsideTimer = 0;
  private _hoverTimer = 0;
  private _drawn: { result: LayoutResult; layout: LayoutName } | undefined;
  private readonly _theme = new ThemeController(this);
  private readonly _size = new ResizeObserver(() => this._onResize());
  private readonly _layout = new Task(this, {
    args: () => [this.layout, this.picture] as const,
    task: async ([name, picture]) => ({ name, picture, result: await this._runner!.run(name, picture) }),
  });

  override connectedCallback() {
    this._runner = startLayoutRunner();
    super.connectedCallback();
    this._size.observe(this);
    document.fonts.addEventListener('loadingdone', this._onLetters);
    if (this.hasUpdated) this._createDrawing();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._size.disconnect();
    document.fonts.removeEventListener('loadingdone', this._onLetters);
    this._runner?.stop();
    this._sync?.stop();
    this._painter?.stop();
    cancelAnimationFrame(this._bandFrame);
    clearTimeout(this._outsideTimer);
    clearTimeout(this._hoverTimer);
    this._cy?.destroy();
    this._cy = undefined;
    this._drawn = undefined;
    this._asked = [];
    this._marks = undefined;
  }

  protected override firstUpdated() {
    this._createDrawing();
  }

  protected override updated(changed: PropertyValues<this>) {
    this._draw();
    if (changed.has('selected')) this._attend();
  }

  override render() {
    const bands = this._layout.value?.result.bands ?? [];
    return html`<div
      class="window"
      tabindex="0"
      role="application"
      aria-label=${this.label}
      aria-describedby="description"
      @keydown=${this._onKey}
      @blur=${this._onBlur}
    >
      <div class="layer" aria-hidden="true">${renderBands(bands, this.bandTexts)}</div>
      <canvas class="base" aria-hidden="true"></canvas>
      <canvas class="over" aria-hidden="true"></canvas>
      <div class="drawing" aria-hidden="true"></div>
      <div class="layer" aria-hidden="true">${renderMissing(bands, this.bandTexts)}</div>
      <p id="description" class="visually-hidden">${this.description}</p>
    </div>`;
  }

  /** Shows the picture larger or smaller around its middle. */
  zoom(direction: 'in' | 'out') {
    const cy = this._cy;
    if (cy === undefined) return;
    this._isFitted = false;
    cy.zoom({
      level: cy.zoom() * (direction === 'in' ? zoomStep : 1 / zoomStep),
      renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
    });
  }

  /** Shows all of the picture. */
  fit(least?: number) {
    const cy = this._cy;
    const layout = this._layout.value;
    if (cy === undefined || layout === undefined || cy.width() === 0) return;
    const shown = { ...layout.picture, nodes: layout.picture.nodes.filter((node) => !node.isHidden) };
    const placed = this._placed(layout.picture, layout.result);
    const { zoom, pan } = fitView(layoutInput(shown).nodes, placed, cy.width(), cy.height(), least);
    cy.viewport({ zoom, pan: { ...pan } });
    this._isFitted = true;
  }

  /** What part of the picture the window shows now. */
  view(): View {
    return { zoom: this._cy?.zoom() ?? 1, pan: { ...(this._cy?.pan() ?? { x: 0, y: 0 }) } };
  }

  /** Where everything that is drawn stands now, by id. */
  positions(): Readonly<Record<string, Position>> {
    return Object.fromEntries([...(this._marks?.nodes ?? [])].map(([id, { at }]) => [id, { ...at }]));
  }

  readonly drawnTies = () => [...(this._marks?.ties.keys() ?? [])];
  /** The whole picture as an SVG document, with what it says of itself. */
  exportSvg(caption: Caption = noCaption): string {
    return toSvg(this._exported(caption));
  }

  private _exported(caption: Caption): Drawing {
    const [layout, theme] = [this._layout.value, this._theme.value];
    if (this._cy === undefined || layout === undefined || theme === undefined)
      throw new Error('There is no picture yet');
    const { picture, name } = layout;
    const placed = this._placed(picture, layout.result);
    return {
      picture,
      positions: placed.positions,
      layout: name,
      pinned: new Set(this.pinned.map(({ id }) => id)),
      sheet: toSheet(picture, placed, this.bandTexts, caption),
      theme,
    };
  }

  private get _leastZoom(): number {
    return this.clientWidth < narrowWindow ? leastZoomOnOpening.narrow : leastZoomOnOpening.wide;
  }

  private _createDrawing() {
    const cy = createDrawing(this._drawing, (at, isFinger) =>
      this._marks === undefined ? null : markAt(this._marks, at, cy.zoom(), isFinger),
    );
    cy.on('viewport', () => this._onViewport());
    cy.on('scrollzoom pinchzoom dragpan', () => (this._isFitted = false));
    cy.on('tap', (event) => this._onTap(event));
    cy.on('dbltap', 'node', (event) => this._expand(event.target.id()));
    cy.on('mouseover', 'node, edge', (event) => this._onHover(event.target.id()));
    cy.on('mouseout', 'node, edge', () => this._onHover(null));
    cy.on('drag', 'node', ({ target }) => this._onDrag(target));
    cy.on('dragfree', 'node', ({ target }) => this._onMoved(target));
    this._cy = cy;
    this._sync = elementSync(cy);
    this._painter = new Painter(this._base, this._over);
    this._painter.onPainted = () => this._onPainted();
    this._painter.resize(cy.width(), cy.height());
    this._draw();
  }

  /** Brings the drawing in step with the picture, the places, the theme. */
  private _draw() {
    const [cy, layout, theme] = [this._cy, this._layout.value, this._theme.value];
    // The pinned places are those of the layout that is asked for; until it comes, what is drawn stays.
    if (cy === undefined || layout === undefined || theme === undefined || layout.name !== this.layout)
      return;
    this._placeBands();
    const asked = [layout, this.pinned, theme];
    if (asked.every((part, index) => part === this._asked[index])) return;
    this._asked = asked;
    const { name, picture, result } = layout;
    const pins = new Set(this.pinned.map(({ id }) => id));
    const { positions } = this._placed(picture, result);
    const before = this._drawn;
    this._drawn = { result, layout: name };
    this._marks = toMarks(picture, positions, name, theme, pins);
    const isNew = before?.layout !== name || !isContinued(before.result, result);
    if (before?.result !== result && isNew) this.fit(this._leastZoom);
    this._isNews = true;
    this._painter?.show(this._marks);
    this._attend();
  }

  /** What is seen comes first; then Cytoscape hears what lies where. */
  private _onPainted() {
    if (!this._isNews) return this._painter?.unnamed === this._unnamed ? undefined : this._tellOutside();
    this._isNews = false;
    this.dispatchEvent(new GraphDrawnEvent());
    if (this._marks !== undefined) void this._sync?.run(toElements(this._marks));
    this._tellOutside();
  }

  /** Once a frame what follows the view; once the view is still what looks at every entity. */
  private _onViewport() {
    this._painter?.look(this.view());
    cancelAnimationFrame(this._bandFrame);
    this._bandFrame = requestAnimationFrame(() => this._placeBands());
    clearTimeout(this._outsideTimer);
    this._outsideTimer = window.setTimeout(() => this._tellOutside(), 120);
  }

  /** Says how many entities cannot be seen: after an expansion, which moves nothing, that may be new ones. */
  private _tellOutside() {
    const cy = this._cy;
    if (cy === undefined) return;
    const places = Object.values(this.positions());
    const outside = countOutside(places, this.view(), cy.width(), cy.height());
    const unnamed = this._painter?.unnamed ?? 0;
    if (outside === this._outside && unnamed === this._unnamed) return;
    [this._outside, this._unnamed] = [outside, unnamed];
    this.dispatchEvent(new GraphOutsideEvent(outside, unnamed));
  }

  private _placed(picture: Picture, result: LayoutResult): LayoutResult {
    if (this.pinned.length === 0) return result;
    const pins = Object.fromEntries(this.pinned.map(({ id, x, y }) => [id, { x, y }]));
    return aroundPins(layoutInput(picture), result, pins);
  }

  private _placeBands() {
    const cy = this._cy;
    if (cy === undefined) return;
    placeBands(
      this._window,
      this._layout.value?.result.bands ?? [],
      { zoom: cy.zoom(), pan: cy.pan() },
      cy.height(),
    );
  }

  private _attend() {
    this._painter?.attend({ selected: this.selected, focused: this._focused, hovered: this._hovered });
  }

  private _onDrag(node: NodeSingular) {
    this._hovered = node.id();
    this._attend();
    this._painter?.move(node.id(), node.position());
  }

  private _expand(id: string) {
    this.dispatchEvent(new GraphExpandEvent(id));
  }

  private _onTap({ target }: EventObject) {
    const id = target === this._cy ? null : (target.id() as string);
    if (id !== null && this._marks?.nodes.get(id)?.isGroup === true) return this._expand(id);
    if (id !== null && target.isNode()) this._focused = null;
    this.dispatchEvent(new GraphSelectEvent(id));
  }

  private _onHover(id: string | null) {
    this._hovered = id;
    this._drawing.style.cursor = id === null ? '' : 'pointer';
    const picture = this._layout.value?.picture;
    clearTimeout(this._hoverTimer);
    if (picture === undefined || !isDense(picture)) this._attend();
    else this._hoverTimer = window.setTimeout(() => this._attend(), restMs);
  }

  /** A node keeps to the band of its level: where it stands says which level it is. */
  private _onMoved(node: NodeSingular) {
    const layout = this._layout.value;
    const drawn = layout?.picture.nodes.find(({ id }) => id === node.id());
    const band = layout?.result.bands.find(({ level }) => level === drawn?.level);
    if (drawn === undefined) return;
    const { x, y } = node.position();
    const inBand = band === undefined ? y : Math.min(band.bottom - 46, Math.max(band.top + 24, y));
    node.position({ x: Math.round(x), y: Math.round(inBand) });
    this._painter?.move(node.id(), node.position());
    this.dispatchEvent(new GraphMoveEvent(node.id(), { ...node.position() }));
  }

  /** Names painted before their font came are painted anew. */
  private readonly _onLetters = () => this._painter?.refresh();

  private _onResize() {
    this._cy?.resize();
    this._painter?.resize(this._cy?.width() ?? 0, this._cy?.height() ?? 0);
    this._window.classList.toggle('tight', this.clientWidth < narrowWindow);
    if (this._isFitted || (this._drawn !== undefined && this._cy?.zoom() === 1)) this.fit(this._leastZoom);
    this._placeBands();
  }

  private _onBlur() {
    this._focused = null;
    this._attend();
  }

  private _onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(event.key)) this._walk(event.key);
    else if (event.key === 'Enter') this._enter();
    else if (event.key === 'Escape') this.dispatchEvent(new GraphSelectEvent(null));
    else return;
    event.preventDefault();
  }

  private _walk(direction: Direction) {
    const current = this._focused ?? this.selected ?? '';
    const next = this._marks === undefined ? null : markTowards(this._marks, current, direction);
    if (next === null) return;
    this._focused = next.id;
    this._attend();
    const { zoom, pan } = this.view();
    this._reveal({ x: next.at.x * zoom + pan.x, y: next.at.y * zoom + pan.y });
    this.dispatchEvent(new GraphFocusEvent(next.id));
  }

  private _enter() {
    if (this._focused === null) return;
    const isGroup = this._marks?.nodes.get(this._focused)?.isGroup === true;
    if (isGroup || this._focused === this.selected) this._expand(this._focused);
    else this.dispatchEvent(new GraphSelectEvent(this._focused));
  }

  private _reveal({ x, y }: Position) {
    const cy = this._cy!;
    const [dx, dy] = [shiftInto(x, cy.width()), shiftInto(y, cy.height())];
    if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-graph-canvas': GraphCanvas;
  }
}
